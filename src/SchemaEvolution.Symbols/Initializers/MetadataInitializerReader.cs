using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>Reads the defaults that the generator wrote into a built assembly.</summary>
/// <param name="generatedSchema">The attribute that holds a message's baseline lines; null in a runtime without it.</param>
internal sealed class MetadataInitializerReader(INamedTypeSymbol? generatedSchema) : IInitializerReader
{
    /// <remarks>A base class that is a message of its own describes its members for messages of other assemblies too.</remarks>
    public FieldDefault? Read(MessageMember member, INamedTypeSymbol message, FieldSchema field, CancellationToken ct) =>
        member.Symbol.DeclaringSyntaxReferences.IsEmpty ? Read(message, field.Tag) ?? Read(member.Symbol.ContainingType, field.Tag) : null;

    private FieldDefault? Read(INamedTypeSymbol type, int tag)
    {
        if (type.AttributeOf(generatedSchema)?.Argument(0) is not string lines)
            return null;

        var fields = BaselineReader.Read($"schema-baseline {BaselineFile.FormatVersion}\nshipped v1\n\n{lines}\n").File?.Blocks
            .SelectMany(block => block.Facts)
            .Select(fact => fact.Content)
            .OfType<FieldFact>();
        return fields?.FirstOrDefault(fact => fact.Field.Tag == tag) is { } found ? new(found.Field.Default) : null;
    }
}
