using System.Collections;
using System.Reflection;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>Objects of a class: an empty one, and some with something in every member.</summary>
internal static class FilledMessage
{
    private const int Variants = 3;

    private static readonly Dictionary<Type, object[]> Samples =
        ScalarSamples.All.Values.ToDictionary(values => values[0].GetType(), values => values);

    public static IEnumerable<object> Of(Type type) =>
        Enumerable.Range(0, Variants).SelectMany(variant => Choices(type).Select(choice => Fill(choice, variant))).Prepend(Create(type));

    /// <summary>The class itself, and its subtypes.</summary>
    private static IEnumerable<Type> Choices(Type type) =>
        type.Assembly.GetTypes().Where(other => type.IsAssignableFrom(other) && !other.IsAbstract);

    private static object Create(Type type) => Activator.CreateInstance(Choices(type).First())!;

    private static object Fill(Type type, int variant)
    {
        var message = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            property.SetValue(message, ValueOf(property.PropertyType, variant));
        return message;
    }

    private static object? ValueOf(Type type, int variant)
    {
        if (Nullable.GetUnderlyingType(type) is { } plain)
            return variant == 0 ? null : ValueOf(plain, variant);
        if (Samples.TryGetValue(type, out var values))
            return values[(variant + 1) % values.Length];
        if (type.IsEnum)
            return Enum.GetValues(type) is { Length: > 0 } all ? all.GetValue((variant + 1) % all.Length) : null;
        if (type.IsArray)
            return ToArray(type.GetElementType()!, variant);
        if (type.IsGenericType && type.GetGenericArguments() is [var key, var value])
            return ToMap(type, key, value, variant);
        if (type.IsGenericType)
            return Activator.CreateInstance(type, ToArray(type.GetGenericArguments()[0], variant));
        return Fill(Choices(type).ElementAt(variant % Choices(type).Count()), variant);
    }

    private static Array ToArray(Type element, int variant)
    {
        var array = Array.CreateInstance(element, 2);
        for (var i = 0; i < array.Length; i++)
            array.SetValue(ValueOf(element, variant + i), i);
        return array;
    }

    private static IDictionary ToMap(Type type, Type key, Type value, int variant)
    {
        var map = (IDictionary)Activator.CreateInstance(type)!;
        map[ValueOf(key, variant)!] = ValueOf(value, variant);
        map[ValueOf(key, variant + 1)!] = ValueOf(value, variant + 1);
        return map;
    }
}
