using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols;

/// <summary>The declarations of one assembly, and those that its fields take from others.</summary>
internal sealed class OwnSchemas
{
    private readonly Dictionary<string, DeclaredSchema> byName = new(StringComparer.Ordinal);

    private readonly HashSet<string> listed;

    private OwnSchemas(IReadOnlyList<DeclaredSchema> own, IEnumerable<DeclaredSchema> foreign)
    {
        foreach (var schema in own.Concat(foreign))
        {
            if (!byName.ContainsKey(schema.Schema.Name))
                byName.Add(schema.Schema.Name, schema);
        }

        All = [.. own.Where(schema => byName[schema.Schema.Name] == schema).OrderBy(schema => schema.Schema.Name, StringComparer.Ordinal)];
        listed = new(All.Select(schema => schema.Schema.Name), StringComparer.Ordinal);
    }

    public IReadOnlyList<DeclaredSchema> All { get; }

    /// <param name="read">Null for a type that is neither message, union nor enum.</param>
    /// <param name="isMarked">Whether an enum is listed even if no field uses it.</param>
    public static OwnSchemas Collect(
        IAssemblySymbol assembly,
        OwnMessages messages,
        Func<INamedTypeSymbol, DeclaredSchema?> read,
        Func<INamedTypeSymbol, bool> isMarked)
    {
        var enums = messages.Enums.Where(type => messages.Use(type) || isMarked(type)).Select(read).OfType<DeclaredSchema>();
        var foreign = messages.Used.Where(type => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly));
        return new([.. messages.All, .. enums], foreign.Select(read).OfType<DeclaredSchema>());
    }

    public bool Lists(string name) => listed.Contains(name);

    public DeclaredSchema? Find(string name) => byName.TryGetValue(name, out var schema) ? schema : null;
}
