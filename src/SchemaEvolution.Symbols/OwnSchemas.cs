using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols;

/// <summary>The declarations of one assembly, and those that its fields take from others.</summary>
internal sealed class OwnSchemas
{
    private readonly Dictionary<string, DeclaredSchema> byName = new(StringComparer.Ordinal);

    private readonly HashSet<string> listed;
    private readonly ILookup<ISymbol?, DeclaredSchema> usersOf;

    private OwnSchemas(IReadOnlyList<DeclaredSchema> own, IEnumerable<DeclaredSchema> foreign)
    {
        foreach (var schema in own.Concat(foreign))
        {
            if (!byName.ContainsKey(schema.Schema.Name))
                byName.Add(schema.Schema.Name, schema);
        }

        All = [.. own.Where(schema => byName[schema.Schema.Name] == schema).OrderBy(schema => schema.Schema.Name, StringComparer.Ordinal)];
        usersOf = own.Where(schema => schema.Schema is not EnumSchema).SelectMany(user => user.Members.SelectMany(member => DefinitionsIn(TypeOf(member.Symbol)), (_, type) => (type, user)))
            .ToLookup(use => use.type, use => use.user, SymbolEqualityComparer.Default);
        listed = new(All.Select(schema => schema.Schema.Name), StringComparer.Ordinal);
    }

    public IReadOnlyList<DeclaredSchema> All { get; }

    /// <param name="read">Null for a type that is neither message, union nor enum.</param>
    /// <param name="isMarked">Whether an enum is listed even if no field uses it.</param>
    /// <param name="inParallel">Whether messages are read on several threads.</param>
    public static OwnSchemas Collect(
        IAssemblySymbol assembly,
        Func<INamedTypeSymbol, DeclaredSchema?> read,
        Func<INamedTypeSymbol, bool> isMarked,
        bool inParallel)
    {
        var types = TypesOf(assembly.GlobalNamespace).ToLookup(type => type.TypeKind is TypeKind.Enum);
        var found = inParallel ? types[false].AsParallel().AsOrdered().Select(read) : types[false].Select(read);
        var messages = found.OfType<DeclaredSchema>().ToList();
        var used = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var member in messages.SelectMany(message => message.Members))
            used.UnionWith(DefinitionsIn(TypeOf(member.Symbol)));
        var enums = types[true].Where(type => used.Contains(type) || isMarked(type)).Select(read).OfType<DeclaredSchema>();
        var foreign = used.Where(type => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly));
        return new([.. messages, .. enums], foreign.Select(read).OfType<DeclaredSchema>());
    }

    public bool Lists(string name) => listed.Contains(name);

    public DeclaredSchema? Find(string name) => byName.TryGetValue(name, out var schema) ? schema : null;

    /// <summary>What carries an enum: all that carries a message with a field of it.</summary>
    public FormatsInUse FormatsOf(INamedTypeSymbol type)
    {
        var users = usersOf[type].Select(user => user.FormatsInUse.Value).ToList();
        return users.Count == 0
            ? FormatsInUse.Own
            : new([.. users.SelectMany(user => user.Libraries).Distinct()], users.Exists(user => user.IsOwn));
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container is INamedTypeSymbol type
            ? type.GetTypeMembers().SelectMany(TypesOf).Prepend(type)
            : container.GetMembers().Cast<INamespaceOrTypeSymbol>().SelectMany(TypesOf);

    /// <summary>The definitions that a type is made of: of collections and generic types their arguments too.</summary>
    private static IEnumerable<INamedTypeSymbol> DefinitionsIn(ITypeSymbol? type)
    {
        while (type is IArrayTypeSymbol array)
            type = array.ElementType;
        if (type is not INamedTypeSymbol named)
            return [];
        return named.IsGenericType
            ? SymbolName.ArgumentsOf(named).SelectMany(DefinitionsIn).Prepend(named.OriginalDefinition)
            : [named];
    }
}
