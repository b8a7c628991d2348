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
            var pairs = MemberPairs.Of(value.GetType(), reader);
            var isHeld = pairs.Any(pair => pair.Written.GetValue(value) is null || pair.Written.PropertyType == pair.Read.PropertyType)
                || pairs.All(pair => Sameness.Holds(Plain(pair.Read.PropertyType), pair.Written.GetValue(value)!));
            return new(isHeld ? Verdict.Breaks : Verdict.Lossy, IsGone: true);
        }
    }

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
        _ when written.GetType().Namespace is "Acme" && !written.GetType().IsEnum => read.GetType().Namespace is "Acme" ? OfMembers(written, read) : new(Verdict.Wrong, false),
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

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <param name="IsGone">Whether the reader has nothing at all.</param>
    private sealed record Sight(Verdict Verdict, bool IsGone);
}
