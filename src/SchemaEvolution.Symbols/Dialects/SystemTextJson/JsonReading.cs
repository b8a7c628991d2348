using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>Tells the members that a reader fills from those that are written alone.</summary>
/// <remarks>
/// Source: https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/immutability and
/// https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/populate-properties.
/// </remarks>
/// <param name="constructor">The one that a reader calls.</param>
internal sealed class JsonReading(
    SystemTextJsonAttributes attributes, JsonMembers members, INamedTypeSymbol type, IMethodSymbol constructor, JsonOptions options)
{
    /// <summary>The number of <c>JsonObjectCreationHandling.Populate</c>.</summary>
    public const int Populate = 1;

    public bool Fills(MessageMember member) =>
        members.OmissionOf(member.Symbol, options) is not JsonOmission.WhenReading
        && (constructor.ParameterOf(member.Symbol) is not null || IsSet(member.Symbol) || IsFilledInPlace(member));

    private bool IsSet(ISymbol member) => member switch
    {
        IPropertySymbol { SetMethod: { } setter } =>
            setter.DeclaredAccessibility is Accessibility.Public || member.AttributeOf(attributes.Include) is not null,
        IFieldSymbol field => !field.IsReadOnly,
        _ => false,
    };

    /// <summary>What the member says counts before what its type says, and that before the options.</summary>
    private bool IsFilledInPlace(MessageMember member)
    {
        var handling = member.Symbol.AttributeOf(attributes.ObjectCreationHandling) ?? type.AttributeOf(attributes.ObjectCreationHandling);
        return member.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String }
            && (handling?.Argument(0) is int number ? number == Populate : options.FillsObjects);
    }
}
