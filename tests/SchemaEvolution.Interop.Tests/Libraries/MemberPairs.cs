using System.Reflection;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>The properties that two versions of a class have in common: by name, and the one that was renamed.</summary>
internal static class MemberPairs
{
    public static IReadOnlyList<(PropertyInfo Written, PropertyInfo Read)> Of(Type written, Type read)
    {
        var (left, right) = (PropertiesOf(written), PropertiesOf(read));
        var gone = left.Where(property => !right.Exists(other => other.Name == property.Name)).ToList();
        var come = right.Where(property => !left.Exists(other => other.Name == property.Name)).ToList();
        var same = left.SelectMany(property => right.Where(other => other.Name == property.Name), (property, other) => (property, other));
        return gone.Count == 1 && come.Count == 1 && gone[0].PropertyType == come[0].PropertyType
            ? [.. same, (gone[0], come[0])]
            : [.. same];
    }

    private static List<PropertyInfo> PropertiesOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod is not null)];
}
