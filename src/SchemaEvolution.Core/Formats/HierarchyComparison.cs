using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>
/// Two types of one hierarchy as the types of one field, where each is written from the root on: the bytes are the same, and all that
/// matters is which objects a reader has a place for.
/// </summary>
internal sealed class HierarchyComparison(ISchemaSource oldSchemas, ISchemaSource newSchemas)
{
    /// <returns>Null if the two are not of one hierarchy.</returns>
    public Judgement? Compare(MessageType old, MessageType @new)
    {
        var (before, after) = (Hierarchy.LevelsOf(old, oldSchemas).ToList(), Hierarchy.LevelsOf(@new, newSchemas).ToList());
        return before[before.Count - 1] == after[after.Count - 1]
            ? new(Read(before, @new), Read(after, old), TypeRelation.OtherMessage)
            : null;
    }

    /// <param name="writer">The type that is written, and all that it derives from.</param>
    private static Outcome Read(List<MessageType> writer, MessageType reader) => writer.Contains(reader)
        ? Outcome.Safe
        : new(Verdict.Breaks, new($"{writer[0]} that is no {DeclarationName.Simple(reader.Name)}", Witness.Refused));
}
