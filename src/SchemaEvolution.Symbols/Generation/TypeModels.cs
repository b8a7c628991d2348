using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Dialects;
using SchemaEvolution.Symbols.Generation.Models;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>Reads what surrounds the codec: the type, its names, its attributes.</summary>
internal sealed class TypeModels(MessageTypes messages)
{
    private const string StoreName = "unknownFields";

    /// <summary>Types that emitted code has inside the codec.</summary>
    private static readonly HashSet<string> Inside = new(StringComparer.Ordinal) { "Names", "TReader", "TWriter" };

    public TypeModel Read(DeclaredSchema schema, CancellationToken ct)
    {
        var type = schema.Symbol;
        var codec = messages.CodecOf(type, ct)!;
        var keeps = KeepsUnknownFields(schema, ct);
        var marks = new MarkedSymbols(schema);
        return new(
            type.ContainingNamespace.IsGlobalNamespace ? "" : NameOf(type.ContainingNamespace),
            ContainersOf(type).Reverse().Select(Naming.Head).ToEquatableArray(),
            Naming.Head(type),
            Inside.Contains(type.Name) || IsShadowed(type) ? Naming.Of(type) : Naming.WithTypeParameters(type, "<", ">"),
            Naming.WithTypeParameters(type, "{", "}"),
            SymbolName.Of(type),
            schema.Schema,
            BearsSchema(type),
            codec,
            Inheritance.BasesOf(type).Any(level => messages.CodecOf(level, ct) == codec),
            keeps ? messages.FreeName(type, StoreName, "unknownSchemaFields") : null,
            Inheritance.BasesOf(type).Any(level =>
                ContainersOf(type).Contains(level.OriginalDefinition, SymbolEqualityComparer.Default)
                && messages.Read(level, ct) is { } root && KeepsUnknownFields(root, ct) && MessageTypes.IsEmitted(root)),
            type switch
            {
                { IsValueType: false } => TypeNature.Class,
                { IsReadOnly: true } => TypeNature.ReadOnlyStruct,
                _ => TypeNature.Struct,
            },
            marks.AreForbidden,
            marks.Diagnostics,
            keeps && type.IsValueType && LayoutOf(type) is null);
    }

    /// <summary>A case that says nothing does as its root does.</summary>
    public bool KeepsUnknownFields(DeclaredSchema schema, CancellationToken ct)
    {
        var settings = schema.MessageAttribute
            ?? Inheritance.BasesOf(schema.Symbol)
                .Select(level => messages.Read(level, ct)?.MessageAttribute)
                .FirstOrDefault(found => found is not null);
        return settings?.ValueOf("UnknownFields") is null or 0;
    }

    /// <summary>How the fields are laid out; null if nothing is said.</summary>
    public static LayoutKind? LayoutOf(INamedTypeSymbol type) => type.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name is nameof(StructLayoutAttribute))
        .Select(attribute => (LayoutKind?)(attribute.Argument(0) is short number ? number : attribute.Argument(0) as int?))
        .FirstOrDefault();

    public static IEnumerable<INamedTypeSymbol> ContainersOf(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            yield return outer;
    }

    private static string NameOf(INamespaceSymbol scope) => scope.ContainingNamespace is { IsGlobalNamespace: false } outer
        ? $"{NameOf(outer)}.{Naming.Identifier(scope.Name)}"
        : Naming.Identifier(scope.Name);

    /// <summary>Whether a base class has a nested type of the same name, which the name would mean inside the type.</summary>
    private static bool IsShadowed(INamedTypeSymbol type) =>
        Inheritance.BasesOf(type).Any(level => !level.GetTypeMembers(type.Name).IsEmpty);

    private static bool BearsSchema(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { } kind && SymbolName.Of(kind) == KnownTypeNames.GeneratedSchema);
}
