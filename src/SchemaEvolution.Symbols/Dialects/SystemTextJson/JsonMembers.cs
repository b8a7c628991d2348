using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>Which members of a type travel.</summary>
/// <remarks>Source: https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/how-to.</remarks>
internal sealed class JsonMembers(SystemTextJsonAttributes attributes)
{
    /// <summary>The data: without properties that are computed from others.</summary>
    public IReadOnlyList<MessageMember> Of(INamedTypeSymbol type, JsonOptions options)
    {
        var constructor = JsonConstructor.Of(type, attributes);
        return [.. Written(type, options).Where(member =>
            MemberList.HoldsState(member.Symbol)
            || member.Symbol.AttributeOf(attributes.Include) is not null
            || constructor?.ParameterOf(member.Symbol) is not null)];
    }

    /// <summary>Those of base classes first. Of members with one name the most derived counts that is not left out.</summary>
    public IReadOnlyList<MessageMember> Written(INamedTypeSymbol type, JsonOptions options)
    {
        var constructor = JsonConstructor.Of(type, attributes);
        var travelling = MemberList.Of(type).Where(member => Travels(member.Symbol, constructor, options)).ToList();
        return [.. travelling.Where((member, index) => LastNamed(member.Symbol.Name) == index)];

        int LastNamed(string name) => travelling.FindLastIndex(other => other.Symbol.Name == name);
    }

    /// <summary>
    /// Public fields that nobody includes. They do not travel, and a stored value that was a property once is passed over.
    /// </summary>
    public IEnumerable<MessageMember> Forgotten(INamedTypeSymbol type, JsonOptions options) => MemberList.Of(type).Where(member =>
        member.Symbol is IFieldSymbol field
        && IsPublic(field)
        && !options.IncludesFields
        && field.AttributeOf(attributes.Include) is null
        && field.AttributeOf(attributes.Ignore) is null);

    /// <summary>
    /// Whether every parameter is a member, by name and type. A reader refuses a constructor with any other, one with a default included.
    /// </summary>
    public bool Fill(IMethodSymbol constructor, INamedTypeSymbol type, JsonOptions options)
    {
        if (constructor.Parameters.IsEmpty)
            return true;
        var all = MemberList.Of(type);
        return constructor.Parameters.All(parameter => all.Any(member =>
            parameter.Gives(member.Symbol)
            && SymbolEqualityComparer.Default.Equals(parameter.Type, member.Type)
            && IsKnown(member.Symbol, options)));
    }

    /// <summary>Whether a member of the type takes what no other does.</summary>
    public bool HasPlaceForUnknown(INamedTypeSymbol type) =>
        MemberList.Of(type).Any(member => member.Symbol.AttributeOf(attributes.ExtensionData) is not null);

    public JsonOmission OmissionOf(ISymbol member, JsonOptions options) => member.AttributeOf(attributes.Ignore) is not { } ignore
        ? options.Omission
        : (JsonOmission?)(ignore.ValueOf("Condition") as int?) ?? JsonOmission.Always;

    private bool Travels(ISymbol member, IMethodSymbol? constructor, JsonOptions options)
    {
        if (member.AttributeOf(attributes.ExtensionData) is not null
            || (member.AttributeOf(attributes.Ignore) is not null && OmissionOf(member, options) is JsonOmission.Always))
            return false;
        return member.AttributeOf(attributes.Include) is not null || member switch
        {
            IPropertySymbol property => Travels(property, constructor?.ParameterOf(property) is not null, options),
            IFieldSymbol field => IsPublic(field) && options.IncludesFields && !(field.IsReadOnly && options.IgnoresReadOnlyFields),
            _ => false,
        };
    }

    private static bool Travels(IPropertySymbol property, bool isParameter, JsonOptions options) =>
        IsPublic(property.SetMethod) || (IsPublic(property.GetMethod) && (isParameter || !options.IgnoresReadOnlyProperties));

    /// <summary>Whether the library sees the member at all, be it to ignore it.</summary>
    private bool IsKnown(ISymbol member, JsonOptions options) => member.AttributeOf(attributes.Include) is not null || member switch
    {
        IPropertySymbol property => IsPublic(property.SetMethod) || IsPublic(property.GetMethod),
        _ => IsPublic(member) && options.IncludesFields,
    };

    private static bool IsPublic(ISymbol? member) => member?.DeclaredAccessibility is Accessibility.Public;
}
