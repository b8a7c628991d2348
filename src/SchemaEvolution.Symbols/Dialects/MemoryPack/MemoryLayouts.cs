using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>Reads how structs lie in memory, which a built assembly does not tell in attributes.</summary>
internal sealed class MemoryLayouts(Compilation compilation, MemoryPackAttributes attributes)
{
    /// <summary>What differs from the layout that a struct has by itself, in words.</summary>
    public IEnumerable<string> Of(INamedTypeSymbol type) =>
        (type.DeclaringSyntaxReferences.IsEmpty ? OfBuilt(type) : OfSource(type)).Words();

    private MemoryLayout OfSource(INamedTypeSymbol type)
    {
        if (type.AttributeOf(attributes.StructLayout) is not { } layout)
            return MemoryLayout.Default;
        var kind = layout.Argument(0) switch
        {
            int number => (LayoutKind)number,
            short number => (LayoutKind)number,
            _ => LayoutKind.Sequential,
        };
        return new(
            kind,
            layout.ValueOf("Pack") as int? ?? 0,
            layout.ValueOf("Size") as int? ?? 0,
            [.. FieldsOf(type).Select(field => field.AttributeOf(attributes.FieldOffset)?.Argument(0) as int? ?? 0)]);
    }

    private MemoryLayout OfBuilt(INamedTypeSymbol type)
    {
        if ((compilation.GetMetadataReference(type.ContainingAssembly) as PortableExecutableReference)?.GetMetadata()
            is not AssemblyMetadata assembly)
            return MemoryLayout.Default;
        var reader = assembly.GetModules()[0].GetMetadataReader();
        var definition = reader.GetTypeDefinition((TypeDefinitionHandle)MetadataTokens.EntityHandle(type.MetadataToken));
        var layout = definition.GetLayout();
        return new(
            KindOf(definition.Attributes),
            layout.PackingSize,
            layout.Size,
            [.. FieldsOf(type).Select(field =>
                reader.GetFieldDefinition((FieldDefinitionHandle)MetadataTokens.EntityHandle(field.MetadataToken)).GetOffset())]);
    }

    private static LayoutKind KindOf(TypeAttributes type) => (type & TypeAttributes.LayoutMask) switch
    {
        TypeAttributes.SequentialLayout => LayoutKind.Sequential,
        TypeAttributes.ExplicitLayout => LayoutKind.Explicit,
        _ => LayoutKind.Auto,
    };

    private static IEnumerable<IFieldSymbol> FieldsOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic);
}
