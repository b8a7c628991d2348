using System.Collections.Concurrent;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>
/// Declarations of the code that look renamed, which the baseline does not record yet. To find them is to read all of the code: that is
/// put off until a name is asked for that has vanished, or that is new.
/// </summary>
public sealed class UnrecordedRenames
{
    private readonly BaselineHistory history;
    private readonly CodeSchema code;
    private readonly ConcurrentDictionary<string, bool> vanished = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyDictionary<string, string>> all;
    private readonly Lazy<Dictionary<string, string>> formerNames;
    private readonly Func<string, bool> isRenamed;

    public UnrecordedRenames(BaselineHistory history, CodeSchema code)
    {
        this.history = history;
        this.code = code;
        all = new(Match);
        isRenamed = IsRenamed;
        formerNames = new(() => all.Value.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal));
    }

    /// <summary>Old key → new key.</summary>
    public IReadOnlyDictionary<string, string> All => all.Value;

    /// <summary>The key under which the baseline still has the declaration, null if it is its own.</summary>
    public string? FormerNameOf(string name) =>
        !history.Knows(name) && formerNames.Value.TryGetValue(name, out var former) ? former : null;

    /// <summary>Whether the code has the declaration under another name.</summary>
    public bool IsRenamed(string name)
    {
        if (!vanished.TryGetValue(name, out var hasVanished))
            hasVanished = vanished.GetOrAdd(name, HasVanished);
        return hasVanished && All.ContainsKey(name);
    }

    /// <summary>A declaration of the baseline in the names of the code.</summary>
    public Declaration Apply(Declaration declaration) =>
        declaration.Names(isRenamed) ? declaration.Rename(name => IsRenamed(name) ? All[name] : name) : declaration;

    private bool HasVanished(string name) => history.Find(name, history.Shipped) is not null && code.Source.Find(name) is null;

    private IReadOnlyDictionary<string, string> Match()
    {
        var gone = history.At(history.Shipped).Declarations.Where(declaration => code.Source.Find(declaration.Name) is null).ToList();
        return RenameRecognition.Match(
            gone, gone.Count == 0 ? [] : [.. code.Own.Where(declaration => !history.Knows(declaration.Name))]);
    }
}
