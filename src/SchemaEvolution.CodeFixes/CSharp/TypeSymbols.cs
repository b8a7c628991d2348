using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;

namespace SchemaEvolution.CodeFixes.CSharp;

/// <summary>The .NET type for the type of a field.</summary>
/// <param name="owner">The message in which the field stands: it has the type parameters.</param>
internal sealed class TypeSymbols(Compilation compilation, SchemaReader reader, INamedTypeSymbol owner)
{
    private static readonly Dictionary<ScalarKind, string> Scalars = new()
    {
        [ScalarKind.Bool] = "System.Boolean",
        [ScalarKind.Int8] = "System.SByte",
        [ScalarKind.Int16] = "System.Int16",
        [ScalarKind.Int32] = "System.Int32",
        [ScalarKind.Int64] = "System.Int64",
        [ScalarKind.UInt8] = "System.Byte",
        [ScalarKind.UInt16] = "System.UInt16",
        [ScalarKind.UInt32] = "System.UInt32",
        [ScalarKind.UInt64] = "System.UInt64",
        [ScalarKind.SInt32] = "System.Int32",
        [ScalarKind.SInt64] = "System.Int64",
        [ScalarKind.Fixed32] = "System.UInt32",
        [ScalarKind.Fixed64] = "System.UInt64",
        [ScalarKind.SFixed32] = "System.Int32",
        [ScalarKind.SFixed64] = "System.Int64",
        [ScalarKind.Float] = "System.Single",
        [ScalarKind.Double] = "System.Double",
        [ScalarKind.Half] = "System.Half",
        [ScalarKind.Char] = "System.Char",
        [ScalarKind.String] = "System.String",
        [ScalarKind.Decimal] = "System.Decimal",
        [ScalarKind.Guid] = "System.Guid",
        [ScalarKind.Timestamp] = "System.DateTime",
        [ScalarKind.TimestampTz] = "System.DateTimeOffset",
        [ScalarKind.Duration] = "System.TimeSpan",
        [ScalarKind.Date] = "System.DateOnly",
        [ScalarKind.Time] = "System.TimeOnly",
        [ScalarKind.BigInt] = "System.Numerics.BigInteger",
        [ScalarKind.Int128] = "System.Int128",
        [ScalarKind.UInt128] = "System.UInt128",
        [ScalarKind.Uri] = "System.Uri",
        [ScalarKind.Version] = "System.Version",
    };

    /// <summary>Null if the type does not exist, or exists no more.</summary>
    public ITypeSymbol? Find(FieldType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Bytes } => compilation.CreateArrayTypeSymbol(compilation.GetSpecialType(SpecialType.System_Byte)),
        ScalarType scalar => compilation.GetTypeByMetadataName(Scalars[scalar.Kind]),
        NamedType named => Construct(reader.FindDeclared(named.Name)?.Symbol ?? FindType(named.Name), named.Arguments.Select(Find)),
        ListType list => Construct(FindType("System.Collections.Generic.List`1"), [FindElement(list)]),
        SetType set => Construct(FindType("System.Collections.Generic.HashSet`1"), [FindElement(set)]),
        MapType map => Construct(FindType("System.Collections.Generic.Dictionary`2"), [Find(map.Key), FindElement(map)]),
        TypeParameter parameter => owner.TypeParameters.FirstOrDefault(candidate => candidate.Name == parameter.Name),
        _ => null,
    };

    /// <summary><c>T?</c>.</summary>
    public ITypeSymbol Nullable(ITypeSymbol type) => type.IsValueType
        ? compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(type)
        : type.WithNullableAnnotation(NullableAnnotation.Annotated);

    /// <summary>Finds a type by its key, in which nested types are joined by dots too.</summary>
    public INamedTypeSymbol? FindType(string key)
    {
        for (var name = key; ; name = Nest(name))
            if (compilation.GetTypeByMetadataName(name) is { } type)
                return type;
            else if (name.IndexOf('.') < 0)
                return null;

        static string Nest(string name)
        {
            var dot = name.LastIndexOf('.');
            return $"{name.Substring(0, dot)}+{name.Substring(dot + 1)}";
        }
    }

    private ITypeSymbol? FindElement(CollectionType type) =>
        Find(type.Element) is { } element && type.IsNullable ? Nullable(element) : Find(type.Element);

    private static ITypeSymbol? Construct(INamedTypeSymbol? definition, IEnumerable<ITypeSymbol?> arguments)
    {
        ITypeSymbol[] found = [.. arguments.OfType<ITypeSymbol>()];
        return definition is null || found.Length != definition.Arity ? null
            : found.Length == 0 ? definition
            : definition.Construct(found);
    }
}
