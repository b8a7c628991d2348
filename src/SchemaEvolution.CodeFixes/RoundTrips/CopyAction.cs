using SchemaEvolution.CodeFixes.Editing;

namespace SchemaEvolution.CodeFixes.RoundTrips;

/// <summary>One way to repair a lossy round trip.</summary>
/// <param name="title">As the menu shows it.</param>
internal abstract class CopyAction(string title)
{
    public string Title => title;

    /// <summary>What the diagnostics that one Fix All repairs have in common.</summary>
    public string Key => GetType().Name;

    /// <summary>The changes of source that may do, best first; the first that stands its test is offered.</summary>
    public abstract IEnumerable<IReadOnlyList<SourceEdit>> Propose(CopyTarget target);
}
