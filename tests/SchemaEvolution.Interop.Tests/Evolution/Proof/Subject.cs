using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>What verdicts and observations are compared about.</summary>
/// <param name="Types">Of a changed type, the old and the new one; otherwise nothing.</param>
internal sealed record Subject(string FormatKey, string Kind, string Types, Direction Direction, Verdict Verdict)
{
    public static Subject Of(Outcome outcome)
    {
        var @case = outcome.Case;
        var types = TypeChangesOf(new(@case.Old, @case.New, @case.Trial.Root, []));
        return new(@case.Peer.FormatKey, @case.Kind, string.Join("; ", types), @case.Direction, outcome.Verdict);
    }

    /// <summary>For each field that has one type for the writer and another for the reader, both of them.</summary>
    public static IEnumerable<string> TypeChangesOf(Trial trial) =>
        from written in trial.Writer.Declarations
        let read = trial.Reader.Find(written.Name)
        where read is not null
        from change in SchemaDiff.Compare(written, read).OfType<FieldTypeChanged>()
        select $"{Show(change.Old.Type)} -> {Show(change.New.Type)}";

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
