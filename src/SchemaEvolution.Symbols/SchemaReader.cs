using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Dialects;
using SchemaEvolution.Symbols.Dialects.DataContract;
using SchemaEvolution.Symbols.Dialects.MemoryPack;
using SchemaEvolution.Symbols.Dialects.MessagePack;
using SchemaEvolution.Symbols.Dialects.Orleans;
using SchemaEvolution.Symbols.Dialects.ProtobufNet;
using SchemaEvolution.Symbols.Dialects.SystemTextJson;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols;

/// <summary>Reads the schemas of one compilation. Thread-safe; what was read once is kept.</summary>
public sealed class SchemaReader
{
    private readonly Compilation compilation;
    private readonly IAssemblySymbol assembly;
    private readonly bool isBuilt;
    private readonly Func<INamedTypeSymbol, string> enumKeys;
    private readonly TypeReader types;
    private readonly EnumReader enums;
    private readonly IReadOnlyList<ISchemaDialect> dialects;
    private readonly MemoryPackDialect? memory;
    private readonly ConcurrentDictionary<INamedTypeSymbol, DeclaredSchema> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, DeclaredSchema?> found = new(StringComparer.Ordinal);
    private OwnMessages? messages;
    private OwnSchemas? own;

    private SchemaReader(Compilation compilation, IAssemblySymbol assembly, JsonScope json)
    {
        this.compilation = compilation;
        this.assembly = assembly;
        isBuilt = !SymbolEqualityComparer.Default.Equals(compilation.Assembly, assembly);
        enumKeys = DataContractDialect.EnumKeys(compilation);
        types = new(type => DialectOf(type)?.NameOf(type), enumKeys);
        enums = new(compilation, enumKeys, (type, dialect) => Messages(default).WriteNames(type, enumKeys(type), dialect));
        dialects = [.. Create(compilation, assembly, types, json).OfType<ISchemaDialect>()];
        memory = dialects.OfType<MemoryPackDialect>().FirstOrDefault();
    }

    /// <param name="json">What travels as JSON although no attribute of it says so.</param>
    /// <returns>Null if the compilation references no dialect that is known.</returns>
    public static SchemaReader? TryCreate(Compilation compilation, JsonScope? json = null) =>
        TryCreate(compilation, compilation.Assembly, json);

    /// <param name="assembly">
    /// The one whose declarations are the own ones: that of the compilation, or a built one that it references.
    /// </param>
    /// <inheritdoc cref="TryCreate(Compilation, JsonScope?)"/>
    public static SchemaReader? TryCreate(Compilation compilation, IAssemblySymbol assembly, JsonScope? json = null) =>
        new SchemaReader(compilation, assembly, json ?? JsonScope.Attributed) is { dialects.Count: > 0 } reader ? reader : null;

    /// <summary>Whether the library of a vocabulary is referenced, so that its messages can be seen; null is ours.</summary>
    public bool Reads(string? dialect) => dialects.Any(known => known.Name == dialect);

    /// <summary>Reads a message, a union or an enum of this compilation or a referenced one; a generic one as its definition.</summary>
    /// <returns>Null if the type is none of these.</returns>
    public DeclaredSchema? Read(INamedTypeSymbol type, CancellationToken ct = default)
    {
        type = type.OriginalDefinition;
        if (known.TryGetValue(type, out var schema))
            return schema;
        var isPart = IsPart(type);
        if (!isPart && DialectOf(type) is null)
            return null;

        ct.ThrowIfCancellationRequested();
        return known.GetOrAdd(
            type,
            !isPart ? ReadMessage(type, ct) : type.TypeKind is TypeKind.Enum ? enums.Read(type, FormatsOf) : memory!.ReadPart(type));
    }

    /// <summary>Whether the type is a declaration only where a message holds it: an enum, or a struct that is copied as memory.</summary>
    public bool IsPart(INamedTypeSymbol type) => type.TypeKind is TypeKind.Enum
        || (memory is not null && MemoryPackDialect.IsPart(type) && !IsForeign(type) && DialectOf(type) is null);

    /// <summary>By what the baseline would know a part.</summary>
    public string KeyOf(INamedTypeSymbol part) => part.TypeKind is TypeKind.Enum ? enumKeys(part.OriginalDefinition) : SymbolName.Of(part);

    /// <summary>Reads a message or union of our own vocabulary, which alone has codecs.</summary>
    /// <inheritdoc cref="Read"/>
    public DeclaredSchema? ReadOwn(INamedTypeSymbol type, CancellationToken ct = default) =>
        Read(type, ct) is { Dialect: null, Schema: not EnumSchema } declared ? declared : null;

    /// <summary>
    /// All messages and unions of the own assembly, and those of its enums that a field of them uses or that bear one of the
    /// dialect's attributes; in the ordinal order of their names. Of several with one name only the first that is declared is listed.
    /// </summary>
    public IReadOnlyList<DeclaredSchema> ReadAll(CancellationToken ct = default) => Own(ct).All;

    /// <summary>The libraries whose vocabularies the messages of the own assembly are written in, and their versions.</summary>
    public IReadOnlyList<SerializerLine> Serializers(CancellationToken ct = default) => SerializerVersions.Of(
        ReadAll(ct).Where(schema => schema.Schema is not EnumSchema)
            .SelectMany(schema => schema.FormatsInUse.Value.Libraries)
            .Select(format => format.Dialect!),
        compilation);

    /// <summary>Whether <see cref="ReadAll"/> lists a declaration of this name.</summary>
    public bool Lists(string name, CancellationToken ct = default) => Own(ct).Lists(name);

    /// <summary>Finds a declaration by its key, in the own assembly or a referenced one.</summary>
    public Declaration? Find(string name) => FindDeclared(name)?.Schema;

    /// <inheritdoc cref="Find"/>
    public DeclaredSchema? FindDeclared(string name) => found.GetOrAdd(name, key => FindBySymbol(key) ?? Own(default).Find(key));

    /// <summary>Whether the name is that of a message or enum of another assembly.</summary>
    public bool IsForeign(string name) => FindDeclared(name) is { } schema && IsForeign(schema.Symbol);

    /// <summary>Whether the place is in the compilation's own source.</summary>
    public bool IsOwn(Location location) => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree);

    /// <summary>The type that a member of this type would have, in its default encoding.</summary>
    public FieldType TypeOf(ITypeSymbol type) => types.Read(type);

    /// <summary>Almost all bear the name of their type: to find these, nothing else has to be read.</summary>
    private DeclaredSchema? FindBySymbol(string name) => SymbolName.Find(compilation.GlobalNamespace, name)
        .OrderBy(type => IsForeign(type) ? 1 : 0)
        .Select(type => Read(type))
        .FirstOrDefault(schema => schema?.Schema.Name == name);

    private bool IsForeign(INamedTypeSymbol type) => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly);

    private FormatsInUse FormatsOf(INamedTypeSymbol @enum) => Messages(default).FormatsOf(@enum, enumKeys(@enum));

    /// <summary>All vocabularies in use; of several that a message is written in, it is recorded in the first.</summary>
    private static ISchemaDialect?[] Create(
        Compilation compilation, IAssemblySymbol assembly, TypeReader types, JsonScope json) =>
    [
        OwnDialect.TryCreate(compilation, types),
        ProtobufNetDialect.TryCreate(compilation, types),
        OrleansDialect.TryCreate(compilation, types),
        MessagePackDialect.TryCreate(compilation, types),
        MemoryPackDialect.TryCreate(compilation, types),
        DataContractDialect.TryCreate(compilation, types),
        SystemTextJsonDialect.TryCreate(compilation, assembly, types, json),
    ];

    /// <summary>What is written in our vocabulary is ours, whatever else is said of it.</summary>
    private DeclaredSchema ReadMessage(INamedTypeSymbol type, CancellationToken ct)
    {
        var claims = dialects.Where(dialect => dialect.IsMessage(type)).ToList();
        var recorded = claims[0].ReadMessage(type, ct);
        return claims.Count == 1 || claims[0].Name is null
            ? recorded
            : SharedMessage.Of(recorded, [.. claims.Skip(1).Select(dialect => dialect.ReadMessage(type, ct))]);
    }

    private ISchemaDialect? DialectOf(INamedTypeSymbol type)
    {
        for (var i = 0; i < dialects.Count; i++)
        {
            if (dialects[i].IsMessage(type))
                return dialects[i];
        }

        return null;
    }

    // Two threads may collect at the same time: both find the same, and a cancelled attempt leaves nothing behind. Inside a compiler the
    // threads are the compiler's; a built assembly is read on its own, and on all of them.
    private OwnSchemas Own(CancellationToken ct) =>
        own ??= OwnSchemas.Collect(assembly, Messages(ct), type => Read(type, ct), enums.IsMarked);

    private OwnMessages Messages(CancellationToken ct) =>
        messages ??= OwnMessages.Collect(assembly, type => Read(type, ct), IsPart, inParallel: isBuilt);
}
