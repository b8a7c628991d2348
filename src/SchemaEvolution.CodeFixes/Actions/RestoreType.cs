using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives a field the type, and the encoding, with which it shipped.</summary>
internal sealed class RestoreType : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Violation.Change is not FieldTypeChanged { Old: var old, New: var @new }
            || target.OwnDeclaration is not { } declaration
            || MemberEdits.OwnerOf(declaration) is not { } owner
            || target.Member!.GetTypeSyntax() is not { } syntax
            || target.Types.Find(old.Type) is not { } type)
            return [];
        var names = target.NamesAt(declaration);
        if (old.Type is MessageType && target.Vocabulary.Formatter((INamedTypeSymbol)type, names) is { } formatter)
            return Edit($"Restore the formatter {type.Name}", AttributeEdits.AddToMember(owner, formatter));
        return
        [
            .. WithoutFormatter(syntax, type, target, names),
            .. Retype(old, @new, declaration, syntax, type, target),
            .. Underlying(old.Type, @new.Type, target),
        ];
    }

    private static IEnumerable<Proposal> Retype(
        FieldSchema old, FieldSchema @new, SyntaxNode declaration, TypeSyntax syntax, ITypeSymbol type, FixTarget target)
    {
        var names = target.NamesAt(declaration);
        if (new TypeRewriting(target.Types, target.NamesAt(syntax)).Rewrite(syntax, @new.Type, old.Type) is not { } rewriting)
            return [];
        var title = rewriting.Count == 0 ? "Restore the encoding" : $"Restore the type {old.Type}";

        // The initializer stays if it fits the type; if not, that of the shipped field comes in its place.
        var initializers = InitialValues.Of(old, type, names)
            .Select(value => MemberEdits.SetInitializer(declaration, value))
            .Where(edit => edit is not null)
            .Prepend(null);
        return
            from encoding in Encoding(old.Type, @new.Type, target, names)
            from initializer in initializers
            from proposal in Edit(title, [.. rewriting, .. encoding, Nullability(old, @new), initializer])
            select proposal;

        SourceEdit? Nullability(FieldSchema wanted, FieldSchema present)
        {
            var isNaturallyNullable = wanted is { Type: MessageType, IsRequired: false } && !type.IsValueType;
            var isNullable = wanted.Presence is Presence.Optional || isNaturallyNullable;
            return wanted.HasNaturalPresence || present.HasNaturalPresence
                ? MemberEdits.SetNullable(syntax, isNullable && names.MayBeNullable(type))
                : null;
        }
    }

    private static IEnumerable<IReadOnlyList<IEdit?>> Encoding(FieldType wanted, FieldType present, FixTarget target, NameScope names) =>
        Encodings.Of(wanted) == Encodings.Of(present) && EnumLayouts.Of(wanted) == EnumLayouts.Of(present)
            ? [[]]
            : target.Vocabulary.SetEncoding(target.OwnTagAttribute, target.Member!, wanted, names).DefaultIfEmpty([]);

    /// <summary>A formatter has come, which alone knows what is written, and perhaps another type with it.</summary>
    private static IEnumerable<Proposal> WithoutFormatter(TypeSyntax syntax, ITypeSymbol type, FixTarget target, NameScope names) =>
        target.Own(target.Vocabulary.FormatterOn(target.Member!.Symbol)) is { } formatter
            ?
            [
                .. Edit("Drop the formatter", AttributeEdits.Remove(formatter)),
                .. Edit("Drop the formatter", AttributeEdits.Remove(formatter), SourceEdit.Replace(syntax, names.Of(type))),
            ]
            : [];

    /// <summary>The integer beneath an enum is what is written: it stands where the enum is declared.</summary>
    private static IEnumerable<Proposal> Underlying(FieldType wanted, FieldType present, FixTarget target) =>
        EnumLayouts.EnumOf(wanted) is { } @enum
        && EnumLayouts.Of(wanted) != EnumLayouts.Of(present)
        && target.Project.Schema.Reader.FindDeclared(@enum.Name) is { } declared
        && target.OwnPart(declared.Symbol) is EnumDeclarationSyntax part
        && EnumLayouts.KeywordOf(@enum.Layout) is { } keyword
            ? Edit($"Restore {keyword} beneath {declared.Symbol.Name}", BaseListEdits.SetUnderlying(part, keyword))
            : [];
}
