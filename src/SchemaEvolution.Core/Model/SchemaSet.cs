namespace SchemaEvolution.Core.Model;

/// <summary>Finds declarations by name.</summary>
public interface ISchemaSource
{
    /// <param name="name">The key of the declaration (<see cref="NamedType.Name"/>).</param>
    /// <returns>The declaration, null if there is none or its content is not known here.</returns>
    Declaration? Find(string name);
}

/// <summary>Every declaration of one version, found by name.</summary>
public sealed class SchemaSet(IEnumerable<Declaration> declarations) : ISchemaSource, IEquatable<SchemaSet>
{
    private readonly SortedDictionary<string, Declaration> byName =
        new(declarations.ToDictionary(declaration => declaration.Name, StringComparer.Ordinal), StringComparer.Ordinal);

    public static SchemaSet Empty { get; } = new([]);

    /// <summary>In the ordinal order of their names.</summary>
    public IReadOnlyCollection<Declaration> Declarations => byName.Values;

    public Declaration? Find(string name) => byName.TryGetValue(name, out var declaration) ? declaration : null;

    public bool Equals(SchemaSet? other) => other is not null && Declarations.SequenceEqual(other.Declarations);

    public override bool Equals(object? obj) => Equals(obj as SchemaSet);

    public override int GetHashCode() => byName.Count;
}
