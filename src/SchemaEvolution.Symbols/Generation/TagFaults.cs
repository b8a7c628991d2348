using SchemaEvolution.Core.Formats;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>What is wrong with the tags of fields or cases: other rules speak of them, but nothing can be emitted.</summary>
internal static class TagFaults
{
    private static TagRange Tags => ProtobufFormat.Rules.Tags;

    public static IEnumerable<GenerationFault> Of(DeclaredSchema schema)
    {
        var taken = new HashSet<int>();
        foreach (var member in schema.Members)
        {
            var tag = member.Field?.Tag ?? member.Case!.Tag;
            if (!Tags.Contains(tag))
                yield return new(GenerationReason.TagOutOfRange, member.Symbol, $"{tag} is no tag: take one of {Tags}");
            if (!taken.Add(tag))
                yield return new(GenerationReason.DuplicateTag, member.Symbol, $"its tag {tag} is taken: take the next free one");
        }
    }
}
