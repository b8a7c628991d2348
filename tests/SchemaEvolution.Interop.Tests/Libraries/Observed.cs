using System.Collections;
using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>What became of values between a writer and a reader, without a look at any table.</summary>
internal static class Observed
{
    /// <summary>Null if the library cannot write any of the values.</summary>
    public static Verdict? Of(Library library, IEnumerable<object> values, Type reader)
    {
        var seen = values.Select(value => One(library, value, reader)).OfType<Sight>().ToList();
        if (seen.Count == 0)
            return null;

        // What is refused whatever its value is of another kind, and not out of range.
        var worst = seen.Max(sight => sight.Verdict);
        return worst is Verdict.Lossy && seen.TrueForAll(sight => sight.IsGone) ? Verdict.Breaks : worst;
    }

    private static Sight? One(Library library, object value, Type reader)
    {
        byte[] bytes;
        try
        {
            bytes = library.Write(value);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }

        try
        {
            return OfMembers(value, library.Read(bytes, reader)!);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new(IsBeyond(value, reader) ? Verdict.Lossy : Verdict.Breaks, IsGone: true);
        }
    }

    /// <summary>Whether the reader has no value for what was written, or for a part of it.</summary>
    private static bool IsBeyond(object? written, Type reader) => (written, Plain(reader)) switch
    {
        (null, _) => false,
        (string text, var type) => type != typeof(string) && ScalarSamples.IsScalar(type) && text.Length > 0,
        (char code, var type) when Sameness.IsNumber(type) => !Sameness.Holds(type, (int)code),
        (_, var type) when Sameness.IsNumber(written.GetType()) && type == typeof(char) => !Sameness.Holds(typeof(ushort), written),
        (_, var type) when Sameness.IsNumber(written.GetType()) && type == typeof(bool) =>
            !Sameness.AreSame(written, 0) && !Sameness.AreSame(written, 1),
        (_, var type) when Sameness.IsNumber(written.GetType()) && Sameness.IsNumber(type) => !Sameness.Holds(type, written),
        (IDictionary map, { IsGenericType: true } type) when type.GetGenericArguments() is [var key, var value] =>
            map.Keys.Cast<object>().Any(entry => IsBeyond(entry, key) || IsBeyond(map[entry], value)),
        (IEnumerable list and not string, { IsGenericType: true } type) when type.GetGenericArguments() is [var element] =>
            list.Cast<object?>().Any(item => IsBeyond(item, element)),
        (_, var type) when IsMessage(type) && IsMessage(written.GetType()) =>
            MemberPairs.Of(written.GetType(), type).Any(pair => IsBeyond(pair.Written.GetValue(written), pair.Read.PropertyType)),
        _ => false,
    };

    private static Sight OfMembers(object written, object read) => MemberPairs.Of(written.GetType(), read.GetType())
        .Select(pair => OfValues(pair.Written.GetValue(written), pair.Read.GetValue(read), pair.Read.PropertyType))
        .DefaultIfEmpty(new(Verdict.Safe, IsGone: false))
        .MaxBy(sight => sight.Verdict)!;

    private static Sight OfValues(object? written, object? read, Type type) => (written, read) switch
    {
        (null, null) => new(Verdict.Safe, false),
        (null, _) => new(IsDefault(read) ? Verdict.Safe : Verdict.Wrong, false),
        (_, null) => Gone(written, type),
        (string or byte[], _) or (_, string or byte[]) => OfScalars(written, read, type),
        (IDictionary left, IDictionary right) => left.Count != right.Count
            ? OfCounts(right.Count)
            : Worst(left.Keys.Cast<object>().Select(key => OfValues(left[key], ValueOf(right, key), right.GetType().GetGenericArguments()[1]))),
        (IEnumerable left, IEnumerable right) => OfLists([.. left.Cast<object?>()], [.. right.Cast<object?>()]),
        _ when IsMessage(written.GetType()) => IsMessage(read.GetType()) ? OfMembers(written, read) : new(Verdict.Wrong, false),
        _ => OfScalars(written, read, type),
    };

    private static object? ValueOf(IDictionary map, object key) =>
        map.Keys.Cast<object>().FirstOrDefault(other => Sameness.AreSame(key, other)) is { } found ? map[found] : null;

    private static Sight OfLists(List<object?> written, List<object?> read) => written.Count != read.Count
        ? OfCounts(read.Count)
        : Worst(written.Zip(read, (left, right) => OfValues(left, right, right?.GetType() ?? typeof(object))));

    private static Sight OfCounts(int read) => new(read == 0 ? Verdict.Breaks : Verdict.Wrong, read == 0);

    private static Sight OfScalars(object written, object read, Type type) =>
        Sameness.AreSame(written, read) ? new(Verdict.Safe, false)
        : IsDefault(read) ? Gone(written, type)
        : new(Sameness.IsNumber(written.GetType()) && !Sameness.Holds(Plain(type), written) ? Verdict.Lossy : Verdict.Wrong, false);

    private static Sight Gone(object written, Type type) =>
        new(IsDefault(written) ? Verdict.Safe : Sameness.Holds(Plain(type), written) ? Verdict.Breaks : Verdict.Lossy, true);

    private static Sight Worst(IEnumerable<Sight> sights) => sights.DefaultIfEmpty(new(Verdict.Safe, false)).MaxBy(sight => sight.Verdict)!;

    private static bool IsDefault(object? value) =>
        value is null or "" || (value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())));

    private static bool IsMessage(Type type) =>
        type is { IsEnum: false, Namespace: { } space } && space.StartsWith("Acme", StringComparison.Ordinal);

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <param name="IsGone">Whether the reader has nothing at all.</param>
    private sealed record Sight(Verdict Verdict, bool IsGone);
}
