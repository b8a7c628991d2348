using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Generation;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>What verdicts and observations are compared about.</summary>
/// <param name="Types">Of a changed type, the old and the new one; otherwise nothing.</param>
internal sealed record Subject(string FormatKey, string Kind, string Types, Direction Direction, Verdict Verdict)
{
    public static Subject Of(Outcome outcome) =>
        new(outcome.Case.Peer.FormatKey, outcome.Case.Kind, TypesOf(outcome.Case), outcome.Case.Direction, outcome.Verdict);

    private static string TypesOf(Case @case) => string.Join("; ",
        from old in @case.Old.Declarations
        let @new = @case.New.Find(old.Name)
        where @new is not null
        from change in SchemaDiff.Compare(old, @new).OfType<FieldTypeChanged>()
        select $"{Show(change.Old.Type)} -> {Show(change.New.Type)}");

    private static string Show(FieldType type) => type switch
    {
        MapType map => $"map<{map.Key},{Show(map.Element)}>",
        ListType list => $"list<{Show(list.Element)}>",
        SetType set => $"set<{Show(set.Element)}>",
        EnumType => "enum",
        MessageType message => DeclarationName.Simple(message.Name),
        _ => $"{type}",
    };
}
