using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>What is wrong with the tags of fields or cases: other rules speak of them, but nothing can be emitted.</summary>
internal static class TagFaults
{
    public static IEnumerable<GenerationFault> Of(DeclaredSchema schema)
    {
        var taken = new HashSet<int>();
        foreach (var member in schema.Members)
        {
            var tag = member.Field?.Tag ?? member.Case!.Tag;
            ISymbol symbol = member.Field is null ? schema.Symbol : member.Symbol;
            if (!ProtobufFormat.Rules.Tags.Contains(tag))
                yield return new(GenerationReason.TagOutOfRange, symbol, $"{tag} is no tag: take one of {ProtobufFormat.Rules.Tags}");
            if (!taken.Add(tag))
                yield return new(GenerationReason.DuplicateTag, symbol, $"its tag {tag} is taken: take the next free one");
        }
    }
}
