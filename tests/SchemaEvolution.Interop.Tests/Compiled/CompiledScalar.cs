using System.Numerics;

namespace SchemaEvolution.Interop.Tests.Compiled;

/// <summary>A scalar type as generated source declares it.</summary>
/// <param name="Keyword">The type in the generated source.</param>
/// <param name="ToClr">From a value of the trial to the object that the generated member takes.</param>
/// <param name="ToValue">Back.</param>
internal sealed record CompiledScalar(string Keyword, Func<object, object> ToClr, Func<object, object> ToValue)
{
    /// <summary>Whether a map may have it as its key.</summary>
    public bool IsKey { get; init; } = true;

    /// <summary>A type whose objects are the values of the trial.</summary>
    public static CompiledScalar Same(string keyword) => new(keyword, value => value, read => read);

    public static CompiledScalar Integer<T>(string keyword) where T : struct, INumberBase<T> => Number<T, BigInteger>(keyword);

    public static CompiledScalar Floating<T>(string keyword) where T : struct, INumberBase<T> => Number<T, double>(keyword);

    /// <summary>A type that is text in the trial.</summary>
    public static CompiledScalar Text<T>(string keyword, Func<string, T> parse, Func<T, string> format) where T : notnull =>
        new(keyword, value => parse((string)value), read => format((T)read));

    private static CompiledScalar Number<T, TValue>(string keyword)
        where T : struct, INumberBase<T>
        where TValue : struct, INumberBase<TValue> =>
        new(keyword, value => T.CreateChecked((TValue)value), read => TValue.CreateChecked((T)read));
}
