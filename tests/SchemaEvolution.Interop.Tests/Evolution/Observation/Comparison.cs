using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Values;
using Pairs = System.Collections.Generic.IReadOnlyList<System.Collections.Generic.KeyValuePair<object, object?>>;

namespace SchemaEvolution.Interop.Tests.Evolution.Observation;

/// <summary>Compares what was written with what was read.</summary>
internal sealed class Comparison(Versions versions)
{
    private readonly Holding holding = new(versions);

    /// <summary>The worst that happened to a member of the message.</summary>
    public Verdict OfMessages(MessageType writtenType, MessageValue written, MessageType readType, MessageValue read)
    {
        var pairs = versions.PairsOf(writtenType, readType);
        var ofBoth = pairs.Select(pair => OfMembers(pair.Written, written[pair.Written.Tag], pair.Read, read[pair.Read.Tag]));
        var ofReader = versions.Reader.MessageOf(readType).Fields
            .Where(field => !pairs.Any(pair => pair.Read == field))
            .Select(field => read[field.Tag] is null || Absence.IsAbsent(field, read[field.Tag], versions.Reader) ? Verdict.Safe : Verdict.Wrong);
        return ofBoth.Concat(ofReader).DefaultIfEmpty(Verdict.Safe).Max();
    }

    private Verdict OfMembers(FieldSchema writtenAs, object? written, FieldSchema readAs, object? read)
    {
        written ??= Absence.MeaningOf(writtenAs, versions.Writer);
        read ??= Absence.MeaningOf(readAs, versions.Reader);
        var isLeftOut = !writtenAs.IsAlwaysWritten && Absence.IsAbsent(writtenAs, written, versions.Writer);
        var isMissing = Absence.IsAbsent(readAs, read, versions.Reader);

        var verdict = written is null || read is null ? Verdict.Wrong : OfValues(writtenAs.Type, written, readAs.Type, read);
        return verdict is Verdict.Safe ? Verdict.Safe
            : isLeftOut && isMissing ? OfAbsence(writtenAs, written, readAs, read)
            : written is null ? Verdict.Wrong
            : !holding.Holds(writtenAs.Type, written, readAs.Type) ? Verdict.Lossy
            : isMissing || read is null ? Verdict.Breaks
            : verdict;
    }

    /// <summary>Absence means one thing to the writer and one to the reader; where one of them can tell it apart, that is what is lost.</summary>
    private static Verdict OfAbsence(FieldSchema writtenAs, object? written, FieldSchema readAs, object? read) => (writtenAs.Type, readAs.Type) switch
    {
        _ when (written is null && read is null) || writtenAs.Type is CollectionType || readAs.Type is CollectionType => Verdict.Safe,
        _ when written is null || read is null => Verdict.Lossy,
        (EnumType, EnumType) => Verdict.Wrong,
        _ => readAs.Default is null ? Verdict.Safe : Verdict.Wrong,
    };

    private Verdict OfValues(FieldType writtenType, object written, FieldType readType, object read) => (writtenType, readType) switch
    {
        (MessageType from, MessageType to) => OfMessages(from, (MessageValue)written, to, (MessageValue)read),
        (MapType from, MapType to) => OfMaps(from, (Pairs)written, to, (Pairs)read),
        (MapType, _) or (_, MapType) => Verdict.Lossy,
        (CollectionType from, CollectionType to) => OfLists(from, (IReadOnlyList<object?>)written, to, (IReadOnlyList<object?>)read),
        (CollectionType from, _) when written is IReadOnlyList<object?> { Count: 1 } items => OfValues(from.Element, items[0]!, readType, read),
        (_, CollectionType to) when read is IReadOnlyList<object?> { Count: 1 } items => OfValues(writtenType, written, to.Element, items[0]!),
        (EnumType from, EnumType to) when EnumIdentity.AreSame(
            (EnumValue)written, versions.Writer.EnumOf(from), (EnumValue)read, versions.Reader.EnumOf(to)) => Verdict.Safe,

        // The bytes of a message are not known here.
        (MessageType, ScalarType { Kind: ScalarKind.Bytes }) => Verdict.Safe,
        (not EnumType, _) or (_, not EnumType) when AreSame(writtenType, written, readType, read) => Verdict.Safe,
        _ => holding.Holds(writtenType, written, readType) ? Verdict.Wrong : Verdict.Lossy,
    };

    private Verdict OfLists(CollectionType from, IReadOnlyList<object?> written, CollectionType to, IReadOnlyList<object?> read)
    {
        if (written.Count == read.Count)
            return written.Zip(read, (left, right) => OfValues(from.Element, left!, to.Element, right!)).DefaultIfEmpty(Verdict.Safe).Max();
        return !holding.Holds(from, written, to) ? Verdict.Lossy
            : read.Count == 0 ? Verdict.Breaks
            : Verdict.Wrong;
    }

    private Verdict OfMaps(MapType from, Pairs written, MapType to, Pairs read)
    {
        var matches = written
            .Select(pair => (Written: pair, Read: read.FirstOrDefault(other => AreSame(from.Key, pair.Key, to.Key, other.Key))))
            .ToList();
        if (read.Count > written.Count || matches.Exists(match => match.Read.Key is null))
            return !holding.Holds(from, written, to) ? Verdict.Lossy
                : read.Count < written.Count ? Verdict.Breaks
                : Verdict.Wrong;
        return matches
            .Select(match => match.Read.Value is { } value ? OfValues(from.Element, match.Written.Value!, to.Element, value) : Verdict.Breaks)
            .DefaultIfEmpty(Verdict.Safe)
            .Max();
    }

    private static bool AreSame(FieldType writtenType, object written, FieldType readType, object read) =>
        View.Of(writtenType, written).Any(left => View.Of(readType, read).Any(right => View.AreSame(left, right)));
}
