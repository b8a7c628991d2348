using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>What <c>[GenerateSerializer]</c> says, and what holds where it says nothing.</summary>
internal sealed class OrleansSettings(INamedTypeSymbol type, AttributeData? serializer)
{
    private const int PublicProperties = 1;

    /// <summary>Whether the parameters of a constructor are a section of their own: of each record, also of one without any.</summary>
    public bool HasParameters { get; } = serializer?.ValueOf("IncludePrimaryConstructorParameters") as bool? ?? type.IsRecord;

    /// <summary>Whether properties without numbers get some from their types and names.</summary>
    public bool HashesNames { get; } = serializer?.ValueOf("GenerateFieldIds") is PublicProperties;
}
