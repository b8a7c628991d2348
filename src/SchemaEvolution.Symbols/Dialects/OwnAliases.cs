using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects;

internal static class OwnAliases
{
    /// <summary>The names that <c>[Alias]</c> attributes give, in the order of declaration.</summary>
    public static EquatableArray<string> Read(IEnumerable<AttributeData> attributes) =>
        attributes.Select(attribute => attribute.Argument(0)).OfType<string>().ToEquatableArray();
}
