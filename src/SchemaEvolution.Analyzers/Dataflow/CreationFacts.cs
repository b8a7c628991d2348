using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>What becomes of one created message.</summary>
internal sealed class CreationFacts
{
    private readonly Dictionary<FlowValue, Dictionary<string, MemberValue>> copied = [];

    /// <summary>The decoded messages from which members were taken, and what was taken: one value a member.</summary>
    public IEnumerable<(FlowValue Owner, IReadOnlyCollection<MemberValue> Members)> Copied =>
        copied.Select(pair => (pair.Key, (IReadOnlyCollection<MemberValue>)pair.Value.Values));

    /// <summary>What was given to its constructor as it is: that may carry everything.</summary>
    public HashSet<FlowValue> Whole { get; } = [];

    /// <summary>The created messages that it holds.</summary>
    public HashSet<SyntaxNode> Contents { get; } = [];

    /// <summary>The first call that encodes it.</summary>
    public EncodingCall? Encoding { get; set; }

    public void Copy(MemberValue value)
    {
        if (!copied.TryGetValue(value.Owner, out var members))
            copied.Add(value.Owner, members = new(StringComparer.Ordinal));
        if (!members.ContainsKey(value.Member))
            members.Add(value.Member, value);
    }
}

/// <summary>A call that encodes or stores, and what it calls.</summary>
internal sealed record EncodingCall(SyntaxNode Call, IMethodSymbol Method);
