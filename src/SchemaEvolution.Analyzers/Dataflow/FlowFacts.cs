using Microsoft.CodeAnalysis;
using Values = System.Collections.Immutable.ImmutableHashSet<SchemaEvolution.Analyzers.Dataflow.FlowValue>;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>What becomes of the messages of a body, gathered over all paths.</summary>
internal sealed class FlowFacts
{
    private readonly Dictionary<CreatedValue, CreationFacts> creations = [];
    private readonly HashSet<(FlowValue Holder, CreatedValue Content)> contents = [];
    private readonly Dictionary<FlowValue, EncodingCall> encoded = [];

    public CreationFacts Of(CreatedValue message)
    {
        if (!creations.TryGetValue(message, out var facts))
            creations.Add(message, facts = new());
        return facts;
    }

    /// <summary>A member, or the parameter for it, is given a value.</summary>
    public void Set(Values messages, string member, Values values)
    {
        foreach (var message in messages)
        {
            contents.UnionWith(values.OfType<CreatedValue>().Select(content => (HolderOf(message), content)));
            if (message is not CreatedValue created)
                continue;
            foreach (var part in values.OfType<MemberValue>().Where(part => part.Member.Equals(member, StringComparison.OrdinalIgnoreCase)))
                Of(created).Copy(part);
        }
    }

    public void Encode(Values values, EncodingCall call)
    {
        foreach (var holder in values.Select(HolderOf).Where(holder => !encoded.ContainsKey(holder)))
            encoded.Add(holder, call);
    }

    /// <summary>The first call that encodes a message, or else one that holds it; null if there is none.</summary>
    public EncodingCall? EncodingOf(CreatedValue message)
    {
        List<FlowValue> holders = [message];
        for (var i = 0; i < holders.Count; i++)
        {
            if (encoded.TryGetValue(holders[i], out var call))
                return call;
            holders.AddRange(contents.Where(pair => pair.Content == holders[i]).Select(pair => pair.Holder).Except(holders).ToList());
        }

        return null;
    }

    private static FlowValue HolderOf(FlowValue message) => message is MemberValue part ? part.Root : message;
}

/// <summary>A call that encodes or stores, and what it calls.</summary>
internal sealed record EncodingCall(SyntaxNode Call, IMethodSymbol Method);
