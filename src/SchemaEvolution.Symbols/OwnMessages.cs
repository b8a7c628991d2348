using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols;

/// <summary>The messages and unions of one assembly, which say where its enums travel, and how.</summary>
internal sealed class OwnMessages
{
    private readonly ILookup<ISymbol?, (DeclaredSchema Message, DeclaredMember Member)> usersOf;

    private OwnMessages(IReadOnlyList<DeclaredSchema> all, IReadOnlyList<INamedTypeSymbol> enums)
    {
        All = all;
        Enums = enums;
        var uses =
            from message in all
            from member in message.Members
            from type in DefinitionsIn(TypeOf(member.Symbol))
            select (type, user: (message, member));
        usersOf = uses.ToLookup(use => use.type, use => use.user, SymbolEqualityComparer.Default);
    }

    public IReadOnlyList<DeclaredSchema> All { get; }

    /// <summary>The enums of the assembly, whether a message has a field of them or not.</summary>
    public IReadOnlyList<INamedTypeSymbol> Enums { get; }

    /// <summary>What the members are made of.</summary>
    public IEnumerable<INamedTypeSymbol> Used => usersOf.Select(users => users.Key).OfType<INamedTypeSymbol>();

    /// <param name="read">Null for a type that is neither message nor union.</param>
    /// <param name="isPart">Whether a type is listed only if a message holds it.</param>
    /// <param name="inParallel">Whether messages are read on several threads.</param>
    public static OwnMessages Collect(
        IAssemblySymbol assembly,
        Func<INamedTypeSymbol, DeclaredSchema?> read,
        Func<INamedTypeSymbol, bool> isPart,
        bool inParallel)
    {
        var types = TypesOf(assembly.GlobalNamespace).ToLookup(isPart);
        var found = inParallel ? types[false].AsParallel().AsOrdered().Select(read) : types[false].Select(read);
        var messages = found.OfType<DeclaredSchema>().ToList();
        messages.AddRange(StructsIn(messages, isPart, read));
        return new(messages, [.. types[true].Where(type => type.TypeKind is TypeKind.Enum)]);
    }

    public bool Use(INamedTypeSymbol type) => usersOf.Contains(type);

    /// <summary>What carries an enum: all that carries a message with a field of it, unless a converter hides it.</summary>
    /// <param name="name">The key of the enum.</param>
    public FormatsInUse FormatsOf(INamedTypeSymbol type, string name)
    {
        var users = usersOf[type].ToList();
        var libraries =
            from user in users
            from library in user.Message.FormatsInUse.Value.Libraries
            let field = user.Member.In(library.Dialect).Field
            where field is null || field.Type.Mentions(name)
            select field is not null && TravelsAsText(field.Type, name) ? library.WithEnumNames() : library;
        return users.Count == 0
            ? FormatsInUse.Own
            : new([.. libraries.Distinct()], users.Exists(user => user.Message.FormatsInUse.Value.IsOwn));
    }

    /// <summary>Whether a message of the vocabulary writes the names of an enum.</summary>
    /// <param name="name">The key of the enum.</param>
    public bool WriteNames(INamedTypeSymbol type, string name, string dialect) => usersOf[type].Any(user =>
        user.Message.FormatsInUse.Value.Libraries.Any(library => library.Dialect == dialect)
        && user.Member.In(dialect).Field is { } field
        && TravelsAsText(field.Type, name));

    /// <summary>Whether a field writes the names of the enum, where its library would write numbers.</summary>
    private static bool TravelsAsText(FieldType field, string @enum) => field switch
    {
        EnumType { Layout: { Number: null } } named => named.Name == @enum,
        MapType map => TravelsAsText(map.Key, @enum) || TravelsAsText(map.Element, @enum),
        CollectionType collection => TravelsAsText(collection.Element, @enum),
        MessageType message => message.Arguments.Any(argument => TravelsAsText(argument, @enum)),
        _ => false,
    };

    /// <summary>The structs that are copied as memory within messages, those within structs too.</summary>
    private static IReadOnlyList<DeclaredSchema> StructsIn(
        IReadOnlyList<DeclaredSchema> messages, Func<INamedTypeSymbol, bool> isPart, Func<INamedTypeSymbol, DeclaredSchema?> read)
    {
        var found = new Dictionary<INamedTypeSymbol, DeclaredSchema>(SymbolEqualityComparer.Default);
        var left = new Queue<DeclaredSchema>(messages.Where(IsInMemory));
        while (left.Count > 0)
            foreach (var type in left.Dequeue().Members.SelectMany(member => DefinitionsIn(TypeOf(member.Symbol))))
                if (type.TypeKind is TypeKind.Struct && !found.ContainsKey(type) && isPart(type) && read(type) is { } part)
                {
                    found.Add(type, part);
                    left.Enqueue(part);
                }

        return [.. found.Values];
    }

    private static bool IsInMemory(DeclaredSchema message) =>
        message.Dialect is DialectNames.MemoryPack || message.Members.Any(member => member.Views.ContainsKey(DialectNames.MemoryPack));

    /// <summary>The type of a member; a case is one.</summary>
    private static ITypeSymbol? TypeOf(ISymbol member) =>
        (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type ?? member as ITypeSymbol;

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
