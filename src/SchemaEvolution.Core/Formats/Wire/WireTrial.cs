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

    /// <summary>The wire type is not the one that the reader expects.</summary>
    Skipped,

    /// <summary>The reader's type can hold it, and yet the reader sees something else.</summary>
    Mistaken,
}

/// <param name="Example">The value and what the reader makes of it.</param>
public sealed record Observation(Reception Reception, Witness Example);

/// <summary>Writes values of one type and reads them as another.</summary>
public static class WireTrial
{
    /// <summary>One observation for each example of the writer's type, the most telling first.</summary>
    public static IEnumerable<Observation> Run(Carrier writer, Carrier reader) =>
        writer.ExamplesFor(reader).Select(value => Try(writer, value, reader));

    /// <summary>The first example that proves the verdict, else the first that arrives as something else; null if all arrive.</summary>
    public static Witness? FindWitness(Carrier writer, Carrier reader, Verdict verdict) =>
        Run(writer, reader)
            .Where(observation => observation.Reception is not Reception.Kept)
            .OrderByDescending(observation => Proves(observation.Reception, verdict))
            .FirstOrDefault()?.Example;

    private static bool Proves(Reception reception, Verdict verdict) => verdict switch
    {
        Verdict.Lossy => reception is Reception.Changed or Reception.Refused,
        Verdict.Breaks => reception is Reception.Refused or Reception.Skipped,
        _ => reception is Reception.Mistaken,
    };

    private static Observation Try(Carrier writer, object value, Carrier reader)
    {
        Observation Seen(Reception reception, string read) => new(reception, new(writer.Show(value), read));

        if (writer.WireType != reader.WireType)
            return Seen(Reception.Skipped, Witness.Skipped);
        var payload = writer.Write(value);
        if (reader.Read(payload) is not { } read)
            return Seen(Reception.Refused, Witness.Refused);
        return Seen(Compare(writer, value, reader, read, payload), reader.Show(read));
    }

    private static Reception Compare(Carrier writer, object value, Carrier reader, object read, byte[] payload)
    {
        // A value of one logical type is never the same as one of another, even if the bytes are.
        if (!writer.Meaning.IsNone && !reader.Meaning.IsNone && writer.Meaning != reader.Meaning)
            return Reception.Mistaken;
        var isSame = writer.Layout is Layout.Bytes || reader.Layout is Layout.Bytes
            ? reader.Write(read).SequenceEqual(payload)
            : AreSame(value, read);
        return isSame ? Reception.Kept
            : reader.Holds(value) ? Reception.Mistaken
            : Reception.Changed;
    }

    private static bool AreSame(object written, object read) => (written, read) switch
    {
        (BigInteger integer, double number) => ((double)integer).Equals(number),
        (double number, BigInteger integer) => ((double)integer).Equals(number),
        (object[] fields, object[] others) => fields.Length <= others.Length && fields.Zip(others, AreSame).All(same => same),
        _ => written.Equals(read),
    };
}
