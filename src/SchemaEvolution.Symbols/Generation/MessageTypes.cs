using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>Which types have a codec, and what it is called.</summary>
/// <param name="codec">The runtime's <c>ICodec</c>.</param>
/// <param name="message">The runtime's <c>IMessage</c>.</param>
internal sealed class MessageTypes(SchemaReader schemas, Compilation compilation, INamedTypeSymbol codec, INamedTypeSymbol? message)
{
    private readonly FreeNames names = new(compilation);
    private readonly ConcurrentDictionary<INamedTypeSymbol, string> codecs = new(SymbolEqualityComparer.Default);

    /// <returns>Null if the type is neither message nor union.</returns>
    public DeclaredSchema? Read(INamedTypeSymbol type, CancellationToken ct) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && schemas.ReadOwn(type, ct) is { } schema ? schema : null;

    public bool IsOwn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    /// <summary>A name for a member of the other half.</summary>
    public string FreeName(INamedTypeSymbol type, string first, string second) => names.Of(type, first, second);

    /// <summary>Whether a message of this project gets a codec, all being well: a base class that is no union has no objects.</summary>
    public static bool IsEmitted(DeclaredSchema schema) => schema.Schema is UnionSchema || !schema.Symbol.IsAbstract;

    /// <summary>The name of the nested codec.</summary>
    /// <returns>Null if the type has none.</returns>
    public string? CodecOf(INamedTypeSymbol type, CancellationToken ct)
    {
        if (Read(type, ct) is not { } schema)
            return null;
        return !IsOwn(type) ? FindCodec(type.OriginalDefinition)
            : IsEmitted(schema) ? codecs.GetOrAdd(schema.Symbol, key => names.Of(key, "Codec", "MessageCodec"))
            : null;
    }

    /// <summary>The nearest base class that names the type as its case.</summary>
    public INamedTypeSymbol? RootOf(INamedTypeSymbol type, CancellationToken ct) => Inheritance.BasesOf(type).FirstOrDefault(level =>
        Read(level, ct) is { Schema: UnionSchema } root
        && root.Members.Any(member => SymbolEqualityComparer.Default.Equals(member.Symbol, type.OriginalDefinition)));

    /// <summary>Whether a type parameter is constrained to messages.</summary>
    public bool IsMessage(ITypeParameterSymbol parameter) => parameter.ConstraintTypes.OfType<INamedTypeSymbol>().Any(constraint =>
        SymbolEqualityComparer.Default.Equals(constraint.OriginalDefinition, message)
        && SymbolEqualityComparer.Default.Equals(constraint.TypeArguments[0], parameter));

    private string? FindCodec(INamedTypeSymbol type) => type.GetTypeMembers()
        .FirstOrDefault(nested => nested is { TypeKind: TypeKind.Struct, DeclaredAccessibility: Accessibility.Public }
            && nested.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, codec)
                && SymbolEqualityComparer.Default.Equals(one.TypeArguments[0], type)))
        ?.Name;
}
