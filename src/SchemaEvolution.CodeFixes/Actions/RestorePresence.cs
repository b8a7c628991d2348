using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Makes a field required, optional or implicit again, as it shipped.</summary>
internal sealed class RestorePresence : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Violation.Change is not FieldPresenceChanged { Old: var old } || target.OwnDeclaration is not { } declaration)
            return [];
        if (target.Violation.Change is FieldKindChanged { ToStruct: var isStruct })
            return isStruct ? Edit("Make it optional again", [SetNullable(target, true)]) : [];
        return old.Presence switch
        {
            Presence.Required => Require(target, declaration),
            Presence.Optional => Edit("Make it optional again", [.. target.DropRequired(), SetNullable(target, true)]),
            _ => MakeImplicit(old, target, declaration),
        };
    }

    /// <summary>For a field that is written, or demanded, no more.</summary>
    internal static IEnumerable<Proposal> Require(FixTarget target, SyntaxNode declaration) =>
        target.Vocabulary.Require(target.OwnTagAttribute, declaration, target.NamesAt(declaration))
            .SelectMany(required => Edit("Make it required again", required, SetNullable(target, false)));

    private static IEnumerable<Proposal> MakeImplicit(FieldSchema old, FixTarget target, SyntaxNode declaration)
    {
        const string Title = "Let absent mean its default again";

        // By nature a message is absent or there: what matters is the keyword alone.
        if (old.HasNaturalPresence)
            return Edit(Title, [.. target.DropRequired(), SetNullable(target, true)]);
        return target.Types.Find(old.Type) is { } type
            ? InitialValues.Of(old, type, target.NamesAt(declaration)).SelectMany(value =>
                Edit(Title, [.. target.DropRequired(), SetNullable(target, false), MemberEdits.SetInitializer(declaration, value)]))
            : [];
    }

    private static SourceEdit? SetNullable(FixTarget target, bool isNullable) =>
        target.Member!.GetTypeSyntax() is { } type ? MemberEdits.SetNullable(type, isNullable && target.MayBeNullable) : null;
}
