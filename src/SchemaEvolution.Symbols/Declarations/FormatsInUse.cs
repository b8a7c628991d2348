using SchemaEvolution.Core.Formats;

namespace SchemaEvolution.Symbols.Declarations;

/// <summary>What carries a declaration.</summary>
/// <param name="Libraries">The libraries whose vocabularies it is written in, or for an enum those of the messages that use it.</param>
/// <param name="IsOwn">Whether it is written in our vocabulary, so that the project's wire formats carry it.</param>
public sealed record FormatsInUse(IReadOnlyList<FormatRules> Libraries, bool IsOwn)
{
    /// <summary>Our vocabulary alone.</summary>
    public static FormatsInUse Own { get; } = new([], true);
}
