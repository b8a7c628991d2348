namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>What one created message is made from.</summary>
internal sealed class CreationFacts
{
    private readonly Dictionary<FlowValue, Dictionary<string, MemberValue>> copied = [];

    /// <summary>The decoded messages from which members were taken, and what was taken: one value a member.</summary>
    public IEnumerable<(FlowValue Owner, IReadOnlyCollection<MemberValue> Members)> Copied =>
        copied.Select(pair => (pair.Key, (IReadOnlyCollection<MemberValue>)pair.Value.Values));

    /// <summary>What was given to its constructor as it is: that may carry everything.</summary>
    public HashSet<FlowValue> Whole { get; } = [];

    public void Copy(MemberValue value)
    {
        if (!copied.TryGetValue(value.Owner, out var members))
            copied.Add(value.Owner, members = new(StringComparer.Ordinal));
        if (!members.ContainsKey(value.Member))
            members.Add(value.Member, value);
    }
}
