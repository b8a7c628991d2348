using System.Globalization;
using System.Numerics;
using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>What became of a value.</summary>
public enum Reception
{
    /// <summary>The reader sees what was written.</summary>
    Kept,

    /// <summary>The reader's type cannot hold it, and the reader sees something else.</summary>
    Changed,

    Refused,

    /// <summary>The reader's type can hold it, and yet the reader sees something else.</summary>
    Mistaken,
}

/// <param name="Example">The value and what the reader makes of it.</param>
public sealed record Observation(Reception Reception, Witness Example);

/// <summary>Writes values of one type and reads them as another, which a reader takes them for.</summary>
public static class WireTrial
{
    /// <summary>One observation for each example of the writer's type, the most telling first.</summary>
    /// <param name="occurrences">How often the value stands there: a reader may take more bytes than one has.</param>
    public static IEnumerable<Observation> Run(Carrier writer, Carrier reader, int occurrences) =>
        writer.ExamplesFor(reader).Select(value => Try(writer, value, reader, occurrences));

    /// <summary>
    /// The first example that proves the verdict, else the first that arrives as something else; where all arrive, the first that a wrong
    /// reader shows in another way: the bytes are the same, and mean something else. Null if there is none.
    /// </summary>
    public static Witness? FindWitness(IEnumerable<Observation> observations, Verdict verdict) =>
        observations
            .Where(observation => observation.Reception is not Reception.Kept
                || (verdict is Verdict.Wrong && observation.Example.Written != observation.Example.Read))
            .OrderByDescending(observation => Proves(observation.Reception, verdict))
            .ThenBy(observation => observation.Reception is Reception.Kept)
            .FirstOrDefault()?.Example;

    private static bool Proves(Reception reception, Verdict verdict) => verdict switch
    {
        Verdict.Lossy => reception is Reception.Changed or Reception.Refused,
        Verdict.Breaks => reception is Reception.Refused,
        _ => reception is Reception.Mistaken,
    };

    private static Observation Try(Carrier writer, object value, Carrier reader, int occurrences)
    {
        var payload = writer.Write(value);
        if (writer.Layout != reader.Layout)
            payload = reader.Layout.Unframe([.. Enumerable.Repeat(writer.Layout.Frame(payload), occurrences).SelectMany(bytes => bytes)]);
        return payload is not null && reader.Read(payload) is { } read
            ? new(Compare(writer, value, reader, read, payload), new(writer.Show(value), reader.Show(read)))
            : new(Reception.Refused, new(writer.Show(value), Witness.Refused));
    }

    private static Reception Compare(Carrier writer, object value, Carrier reader, object read, byte[] payload)
    {
        // A value of one logical type is never the same as one of another, even if the bytes are.
        if (!writer.Meaning.IsNone && !reader.Meaning.IsNone && writer.Meaning != reader.Meaning)
            return Reception.Mistaken;
        var isSame = writer is BytesCarrier || reader is BytesCarrier || (reader is TextCarrier && value is not (object[] or byte[]))
            ? reader.Write(read).SequenceEqual(payload)
            : AreSame(value, read) || IsRounded(value, read, reader);
        return isSame ? Reception.Kept
            : reader.Holds(value) ? Reception.Mistaken
            : Reception.Changed;
    }

    private static bool IsRounded(object value, object read, Carrier reader) =>
        reader is FloatCarrier number && value is double written && read is double rounded && number.Approximates(written, rounded);

    private static bool AreSame(object written, object read) => (written, read) switch
    {
        (BigInteger integer, double number) => IsInteger(number, integer),
        (double number, BigInteger integer) => IsInteger(number, integer),
        (string text, double number) => IsNumber(text, number),
        (double number, string text) => IsNumber(text, number),
        (string text, BigInteger integer) => IsNumber(text, integer),
        (BigInteger integer, string text) => IsNumber(text, integer),
        (byte[] bytes, byte[] others) => bytes.SequenceEqual(others),
        (object[] fields, object[] others) => fields.Length <= others.Length && fields.Zip(others, AreSame).All(same => same),
        _ => written.Equals(read),
    };

    private static bool IsNumber(string text, double number) =>
        Math.Abs(number) < (double)decimal.MaxValue && TryParse(text, out var exact) && exact == (decimal)number;

    private static bool IsNumber(string text, BigInteger integer) =>
        TryParse(text, out var exact) && new BigInteger(exact) == integer && exact == Math.Floor(exact);

    private static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static bool IsInteger(double number, BigInteger integer) =>
        !double.IsNaN(number) && !double.IsInfinity(number) && Math.Floor(number) == number && new BigInteger(number) == integer;
}
