using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>Refuses null where no format can carry it.</summary>
internal static class Required
{
    [MethodImpl(AggressiveInlining)]
    public static T NotNull<T>(T value) => value is null ? throw IsNull(typeof(T)) : value;

    private static SchemaException IsNull(Type type) =>
        new($"The {type.Name} is null: a required value, or an element of a list or map, must not be.");
}
