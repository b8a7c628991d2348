using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>
/// Two types of one hierarchy as the types of one field, where each is written from the root on: the bytes are the same, and all that
/// matters is which objects a reader has a place for.
/// </summary>
internal sealed class HierarchyComparison(ISchemaSource oldSchemas, ISchemaSource newSchemas)
{
    // A class cannot derive from itself, but a baseline and code that does not compile can say so.
    private const int DeepestHierarchy = 64;

    /// <returns>Null if the two are not of one hierarchy.</returns>
    public Judgement? Compare(MessageType old, MessageType @new)
    {
        var (before, after) = (LevelsOf(old, oldSchemas), LevelsOf(@new, newSchemas));
        return before[before.Count - 1] == after[after.Count - 1]
            ? new(Read(before, @new), Read(after, old), TypeRelation.OtherMessage)
            : null;
    }

    /// <param name="writer">The type that is written, and all that it derives from.</param>
    private static Outcome Read(List<MessageType> writer, MessageType reader) => writer.Contains(reader)
        ? Outcome.Safe
        : new(Verdict.Breaks, new($"{writer[0]} that is no {DeclarationName.Simple(reader.Name)}", Witness.Refused));

    /// <summary>The type, and what it derives from, up to the root.</summary>
    private static List<MessageType> LevelsOf(MessageType type, ISchemaSource schemas)
    {
        List<MessageType> levels = [type];
        while (levels.Count < DeepestHierarchy
            && (schemas.Find(levels[levels.Count - 1].Name) as MessageSchema)?.TraitOf(Trait.Base)?.Type is { } around)
            levels.Add(around);
        return levels;
    }
}
