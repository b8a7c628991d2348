namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>What travels as JSON although no attribute of it says so: System.Text.Json takes any type.</summary>
/// <param name="Namespaces">Those of which every type is a message, and the namespaces in them.</param>
/// <param name="Recorded">
/// The keys of messages that the baseline knows. A type that has lost its last attribute, or that nothing leads to any more, is still read
/// and written like any other.
/// </param>
public sealed record JsonScope(IReadOnlyList<string> Namespaces, IReadOnlyList<string> Recorded)
{
    /// <summary>No more than attributes say.</summary>
    public static JsonScope Attributed { get; } = new([], []);

    /// <summary>Equal for what is equal.</summary>
    public string Key => string.Join(";", Namespaces.Append("|").Concat(Recorded));
}
