using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>Reads the <c>[JsonSourceGenerationOptions]</c> of a context.</summary>
internal static class JsonOptionsReader
{
    private const int Web = 1;
    private const int Strict = 2;

    public static JsonOptions Read(INamedTypeSymbol context, SystemTextJsonAttributes attributes)
    {
        if (context.AttributeOf(attributes.Options) is not { } given)
            return JsonOptions.General;
        var defaults = given.Argument(0) as int?;
        return new()
        {
            Naming = Number("PropertyNamingPolicy") is { } policy and not 0 ? JsonNaming.Find(policy)
                : defaults is Web ? JsonNaming.CamelCase
                : null,
            IgnoresCase = Switch("PropertyNameCaseInsensitive", defaults is Web),
            IncludesFields = Switch("IncludeFields"),
            IgnoresReadOnlyProperties = Switch("IgnoreReadOnlyProperties"),
            IgnoresReadOnlyFields = Switch("IgnoreReadOnlyFields"),
            Omission = (JsonOmission)(Number("DefaultIgnoreCondition") ?? 0),
            Numbers = (JsonNumbers?)Number("NumberHandling") ?? (defaults is Web ? JsonNumbers.ReadFromText : JsonNumbers.Strict),
            RefusesUnknown = Number("UnmappedMemberHandling") is { } handling ? handling == 1 : defaults is Strict,
            WritesEnumNames = Switch("UseStringEnumConverter"),
            RespectsAnnotations = Switch("RespectNullableAnnotations", defaults is Strict),
            FillsObjects = Number("PreferredObjectCreationHandling") == JsonReading.Populate,
            RequiresParameters = Switch("RespectRequiredConstructorParameters", defaults is Strict),
            Converters = ConvertersOf(given),
        };

        bool Switch(string property, bool otherwise = false) => given.ValueOf(property) as bool? ?? otherwise;

        int? Number(string property) => given.ValueOf(property) as int?;
    }

    private static IReadOnlyList<INamedTypeSymbol> ConvertersOf(AttributeData options)
    {
        foreach (var argument in options.NamedArguments)
            if (argument is { Key: "Converters", Value: { Kind: TypedConstantKind.Array, IsNull: false } types })
                return [.. types.Values.Select(type => type.Value).OfType<INamedTypeSymbol>()];
        return [];
    }
}
