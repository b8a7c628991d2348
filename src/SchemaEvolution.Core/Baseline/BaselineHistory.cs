using System.Collections.Concurrent;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>
/// Every version that a baseline holds, in the names of today: a declaration that was renamed, and every type that refers to it, bears its
/// present name in all versions, so that a recorded rename is no difference. Members are in the order of their tags.
/// </summary>
public sealed class BaselineHistory
{
    private readonly ConcurrentDictionary<int, SchemaSet> versions = new();
    private readonly Dictionary<string, BlockTimeline> timelines;

    /// <param name="file">A file that does not contradict itself.</param>
    public BaselineHistory(BaselineFile file)
    {
        var names = new FormerNames(file.Blocks);
        timelines = file.Blocks.ToDictionary(
            block => block.Name, block => new BlockTimeline(block, names, file.Shipped), StringComparer.Ordinal);
        File = file;
    }

    public BaselineFile File { get; }

    /// <summary>The newest version that has shipped, 0 before the first.</summary>
    public int Shipped => File.Shipped;

    /// <summary>What is recorded for the next version: what has shipped, with what is pending.</summary>
    public SchemaSet Recorded => At(File.Next);

    /// <summary>What one version holds.</summary>
    /// <param name="version">1 to <see cref="Shipped"/>, or the one after it for what is recorded.</param>
    public SchemaSet At(int version) =>
        versions.GetOrAdd(version, v => new(timelines.Values.Select(timeline => timeline.At(v)).OfType<Declaration>()));

    /// <summary>What one version holds under a name of today, without the cost of all else that it holds.</summary>
    public Declaration? Find(string name, int version) => timelines.TryGetValue(name, out var timeline) ? timeline.At(version) : null;

    /// <summary>The keys of the messages that are recorded in a vocabulary, or have members in it besides their own.</summary>
    public IReadOnlyList<string> MessagesIn(string dialect) =>
    [
        .. Recorded.Declarations.OfType<MessageSchema>()
            .Where(message => message.Dialect == dialect
                || message.Fields.Any(dialect, static (field, name) => field.Views.Any(name, static (view, name) => view.Dialect == name)))
            .Select(message => message.Name),
    ];

    /// <summary>Whether anything that has shipped or is recorded bears the name.</summary>
    public bool Knows(string name) => Find(name, File.Next) is not null || VersionsOf(name).Count > 0;

    /// <summary>One shipped version of a declaration for each run of equal ones: the last of the run, ascending.</summary>
    public IReadOnlyList<int> VersionsOf(string name) => timelines.TryGetValue(name, out var timeline) ? timeline.Runs : [];

    /// <summary>The block of a declaration of today, null if it has none.</summary>
    public Block? BlockOf(string name) => timelines.TryGetValue(name, out var timeline) ? timeline.Block : null;
}
