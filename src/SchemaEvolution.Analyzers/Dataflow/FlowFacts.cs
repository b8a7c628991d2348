using Microsoft.CodeAnalysis;
using Values = System.Collections.Immutable.ImmutableHashSet<SchemaEvolution.Analyzers.Dataflow.FlowValue>;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>What becomes of the created messages, gathered over all paths.</summary>
internal sealed class FlowFacts
{
    private readonly Dictionary<SyntaxNode, CreationFacts> creations = [];

    public CreationFacts Of(SyntaxNode creation)
    {
        if (!creations.TryGetValue(creation, out var facts))
            creations.Add(creation, facts = new());
        return facts;
    }

    /// <summary>A member, or the parameter for it, is given a value.</summary>
    public void Set(Values messages, string member, Values values)
    {
        foreach (var facts in messages.OfType<CreatedValue>().Select(message => Of(message.Creation)))
        {
            foreach (var value in values)
            {
                if (value is CreatedValue content)
                    facts.Contents.Add(content.Creation);
                else if (value is MemberValue part && part.Member.Equals(member, StringComparison.OrdinalIgnoreCase))
                    facts.Copy(part);
            }
        }
    }

    public void Encode(Values values, EncodingCall call)
    {
        foreach (var message in values.OfType<CreatedValue>())
            Of(message.Creation).Encoding ??= call;
    }

    /// <summary>The call that encodes a message or one that holds it; null if none does.</summary>
    public EncodingCall? EncodingOf(SyntaxNode creation)
    {
        List<SyntaxNode> holders = [creation];
        for (var i = 0; i < holders.Count; i++)
        {
            if (Of(holders[i]).Encoding is { } call)
                return call;
            holders.AddRange(creations
                .Where(pair => pair.Value.Contents.Contains(holders[i]) && !holders.Contains(pair.Key))
                .Select(pair => pair.Key));
        }

        return null;
    }
}
