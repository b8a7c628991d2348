using Microsoft.CodeAnalysis;
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
            || target.Member!.GetTypeSyntax() is not { } syntax
            || target.Types.Find(old.Type) is not { } type)
            return [];
        var names = target.NamesAt(declaration);
        if (new TypeRewriting(target.Types, target.NamesAt(syntax)).Rewrite(syntax, @new.Type, old.Type) is not { } rewriting)
            return [];

        IReadOnlyList<IEdit?> edits = [.. rewriting, Encoding(old.Type, @new.Type, target, names), Nullability(old, @new, type)];
        var title = rewriting.Count == 0 ? "Restore the encoding" : $"Restore the type {old.Type}";

        // The initializer stays if it fits the type; if not, that of the shipped field comes in its place.
        var initializers = InitialValues.Of(old, type, names)
            .Select(value => MemberEdits.SetInitializer(declaration, value))
            .Where(edit => edit is not null);
        return new SourceEdit?[] { null }.Concat(initializers).SelectMany(initializer => Edit(title, [.. edits, initializer]));

        SourceEdit? Nullability(FieldSchema wanted, FieldSchema present, ITypeSymbol symbol)
        {
            var isNaturallyNullable = wanted is { Type: MessageType, IsRequired: false } && !symbol.IsValueType;
            var isNullable = wanted.Presence is Presence.Optional || isNaturallyNullable;
            return wanted.HasNaturalPresence || present.HasNaturalPresence
                ? MemberEdits.SetNullable(syntax, isNullable && names.MayBeNullable(symbol))
                : null;
        }
    }

    private static IEdit? Encoding(FieldType wanted, FieldType present, FixTarget target, NameScope names) =>
        Encodings.Of(wanted) != Encodings.Of(present)
        && target.OwnTagAttribute is { } attribute
        && target.Vocabulary.Encoding(wanted, names) is { } encoding
            ? AttributeEdits.SetNamed(attribute, encoding.Argument, encoding.Value)
            : null;
}
