using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Values;
using Pairs = System.Collections.Generic.IReadOnlyList<System.Collections.Generic.KeyValuePair<object, object?>>;

namespace SchemaEvolution.Interop.Tests.Evolution.Observation;

/// <summary>Compares what was written with what was read.</summary>
internal sealed class Comparison(Versions versions)
{
    private readonly Holding holding = new(versions, orSpelled: false);
    private readonly Holding holdingOrSpelled = new(versions, orSpelled: true);

    /// <summary>The worst that happened to a member of the message.</summary>
    public Verdict OfMessages(FieldType writtenType, MessageValue written, FieldType readType, MessageValue read)
    {
        var pairs = versions.PairsOf(writtenType, readType);
        var ofBoth = pairs
            .Select(pair =>
                OfMembers(pair.Written, written[pair.Written.Tag], pair.Read, read[pair.Read.Tag]) is var verdict
                && verdict > Verdict.Lossy
                && versions.IsCrowded(writtenType, readType, written, pair.Read)
                    ? Verdict.Lossy
                    : verdict);
        var ofReader = Versions.MessageOf(versions.Reader, readType).Fields
            .Where(field => !pairs.Any(pair => pair.Read == field))
            .Where(field => read[field.Tag] is { } value && !Absence.IsAbsent(field, value, versions.Reader))
            .Select(_ => Verdict.Wrong);
        return Worst(ofBoth.Concat(ofReader));
    }

    private Verdict OfMembers(FieldSchema writtenAs, object? written, FieldSchema readAs, object? read)
    {
        written ??= Absence.MeaningOf(writtenAs, versions.Writer);
        read ??= Absence.MeaningOf(readAs, versions.Reader);
        var isLeftOut = written is null
            || (!versions.WritesZero && !writtenAs.IsAlwaysWritten && Absence.IsAbsent(writtenAs, written, versions.Writer));
        var isMissing = Absence.IsAbsent(readAs, read, versions.Reader);

        var verdict = written is null || read is null ? Verdict.Wrong : OfValues(writtenAs.Type, written, readAs.Type, read);
        return verdict is Verdict.Safe ? Verdict.Safe
            : isLeftOut && isMissing ? OfAbsence(writtenAs, written, readAs, read)
            : written is null ? Verdict.Wrong
            : !isMissing ? verdict
            : holdingOrSpelled.Holds(writtenAs.Type, written, readAs.Type) ? Verdict.Breaks
            : Verdict.Lossy;
    }

    /// <summary>
    /// Absence means one thing to the writer and one to the reader; where one of them can tell it apart, that is what is lost.
    /// </summary>
    private Verdict OfAbsence(FieldSchema writtenAs, object? written, FieldSchema readAs, object? read) =>
        (writtenAs.Type, readAs.Type) switch
    {
        _ when (written is null && read is null) || writtenAs.Type is CollectionType || readAs.Type is CollectionType => Verdict.Safe,
        _ when written is null || read is null => Verdict.Lossy,
        (EnumType, EnumType) => Verdict.Wrong,
        _ when readAs.Default is null => Verdict.Safe,
        _ => holding.Holds(writtenAs.Type, written, readAs.Type) ? Verdict.Wrong : Verdict.Lossy,
    };

    private Verdict OfValues(FieldType writtenType, object written, FieldType readType, object read) => (writtenType, readType) switch
    {
        (MessageType or EntryType, MessageType or EntryType) =>
            OfMessages(writtenType, (MessageValue)written, readType, (MessageValue)read),
        (MapType from, MapType to) => OfMaps(from, (Pairs)written, to, (Pairs)read),
        (MapType, _) or (_, MapType) when !versions.HasEntries => Verdict.Lossy,
        (MapType, _) or (_, MapType) => OfUnfolded(EntryType.Unfold(writtenType, written), EntryType.Unfold(readType, read)),
        (CollectionType from, CollectionType to) => OfLists(from, (IReadOnlyList<object?>)written, to, (IReadOnlyList<object?>)read),
        (CollectionType from, _) when written is IReadOnlyList<object?> { Count: 1 } items =>
            OfValues(from.Element, items[0]!, readType, read),
        (_, CollectionType to) when read is IReadOnlyList<object?> { Count: 1 } items =>
            OfValues(writtenType, written, to.Element, items[0]!),
        (EnumType from, EnumType to) when EnumIdentity.AreSame(
            (EnumValue)written, versions.Writer.EnumOf(from), (EnumValue)read, versions.Reader.EnumOf(to)) => Verdict.Safe,

        // The bytes of a message are not known here.
        (_, ScalarType { Kind: ScalarKind.Bytes }) when versions.IsMessageOnTheWire(writtenType) => Verdict.Safe,
        (not EnumType, _) or (_, not EnumType) when AreSame(writtenType, written, readType, read) => Verdict.Safe,
        _ => IfHeld(writtenType, written, readType, Verdict.Wrong),
    };

    private Verdict OfUnfolded((FieldType Type, object Value) written, (FieldType Type, object Value) read) =>
        OfValues(written.Type, written.Value, read.Type, read.Value);

    private Verdict OfLists(CollectionType from, IReadOnlyList<object?> written, CollectionType to, IReadOnlyList<object?> read)
    {
        // A set and a map have no order.
        if (written.Count == read.Count && (from is SetType || from.Element is EntryType))
            return Worst(written.Select(left => read.Min(right => OfElements(left, right))));
        if (written.Count == read.Count)
            return Worst(written.Zip(read, OfElements));

        // Of entries with one key, a map keeps the last.
        if (to.Element is EntryType && read.Count is > 0 && read.Count < written.Count)
            return Verdict.Lossy;
        return IfHeld(from, written, to, read.Count == 0 ? Verdict.Breaks : Verdict.Wrong);

        Verdict OfElements(object? left, object? right) => OfValues(from.Element, left!, to.Element, right!);
    }

    private Verdict OfMaps(MapType from, Pairs written, MapType to, Pairs read)
    {
        var matches = written
            .Select(pair => (Written: pair, Read: read.FirstOrDefault(other => AreSame(from.Key, pair.Key, to.Key, other.Key))))
            .ToList();
        if (read.Count > written.Count || matches.Exists(match => match.Read.Key is null))
            return IfHeld(from, written, to, read.Count < written.Count ? Verdict.Breaks : Verdict.Wrong);
        return Worst(matches.Select(match => OfEntries(from.Element, match.Written.Value!, to.Element, match.Read.Value)));
    }

    /// <summary>A value that is not found in its entry is zero.</summary>
    private Verdict OfEntries(FieldType from, object written, FieldType to, object? read) =>
        read is null ? IfHeld(from, written, to, Verdict.Breaks)
        : OfValues(from, written, to, read) is var verdict && !Absence.IsZero(to, read, versions.Reader) ? verdict
        : verdict is Verdict.Wrong ? Verdict.Breaks
        : verdict;

    private static Verdict Worst(IEnumerable<Verdict> verdicts) => verdicts.DefaultIfEmpty(Verdict.Safe).Max();

    private Verdict IfHeld(FieldType writtenType, object written, FieldType readType, Verdict verdict) =>
        (verdict is Verdict.Breaks ? holdingOrSpelled : holding).Holds(writtenType, written, readType) ? verdict : Verdict.Lossy;

    private bool AreSame(FieldType writtenType, object written, FieldType readType, object read) =>
        versions.ViewsOf(writtenType, written, orSpelled: true)
            .Any(left => versions.ViewsOf(readType, read, orSpelled: true).Any(right => View.AreSame(left, right)));
}
