using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution;

/// <summary>Values that are written with one version and read with another: one direction of a change.</summary>
/// <param name="Root">The name of the message that both versions have.</param>
/// <param name="Values">Values of the root as <paramref name="Writer"/> declares it.</param>
public sealed record Trial(SchemaSet Writer, SchemaSet Reader, string Root, IReadOnlyList<MessageValue> Values);

/// <summary>What became of one value.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <param name="Value">
    /// The message by the tags of the reader's version. A member without a value may be left out, or hold its default where the
    /// reader cannot tell the difference.
    /// </param>
    public sealed record Read(MessageValue Value) : Reading;

    /// <param name="Reason">The error of the reader; a writer must accept every value.</param>
    public sealed record Refused(string Reason) : Reading;
}
