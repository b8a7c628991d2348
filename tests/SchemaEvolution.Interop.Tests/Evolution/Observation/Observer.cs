using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Observation;

/// <summary>What happened to a value, without a look at any table of verdicts.</summary>
/// <remarks>
/// Safe: every member that both versions have holds what was written, and what only the reader has is at its default.
/// Lossy: a value that the reader's type cannot hold was dropped, changed or refused.
/// Breaks: a value that it can hold, or absence, was refused or is missing.
/// Wrong: a value that it can hold was read as another.
/// </remarks>
internal sealed class Observer(Versions versions)
{
    private readonly Comparison comparison = new(versions);
    private readonly Holding holding = new(versions, orSpelled: true);

    public Verdict Observe(string root, MessageValue written, Reading reading)
    {
        var type = new MessageType(root);
        return reading switch
        {
            Reading.Read { Value: var read } => comparison.OfMessages(type, written, type, read),
            _ => holding.HoldsMessage(type, written, type) ? Verdict.Breaks : Verdict.Lossy,
        };
    }
}
