using System.Numerics;
using System.Runtime.CompilerServices;
using static System.FormattableString;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Values;

/// <summary>Integers of less than 32 bits, which formats carry as wider ones.</summary>
internal static class Narrow
{
    /// <exception cref="SchemaException">The number is out of range.</exception>
    [MethodImpl(AggressiveInlining)]
    public static T To<T>(long number)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var narrow = T.CreateTruncating(number);
        return long.CreateTruncating(narrow) == number ? narrow : throw OutOfRange<T>(number);
    }

    private static SchemaException OutOfRange<T>(long number)
        where T : struct, IMinMaxValue<T> =>
        new(Invariant($"{number} does not fit: {typeof(T).Name} holds {T.MinValue} to {T.MaxValue}."));
}
