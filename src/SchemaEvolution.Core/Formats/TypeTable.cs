using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Which type may be read as which. The verdict follows from how the types are carried; what is not known breaks.</summary>
/// <param name="scalars">The carrier of each kind and encoding; an encoding that a kind does not have is its default.</param>
/// <param name="enumeration">The carrier of every enum.</param>
/// <param name="message">The carrier of every message, as far as its structure does not matter, and of a type parameter.</param>
/// <param name="readings">What a reader of one layout makes of another with the same wire type; a pair that is absent breaks.</param>
public sealed class TypeTable(
    IReadOnlyDictionary<(ScalarKind Kind, FieldEncoding Encoding), Carrier> scalars,
    Carrier enumeration,
    Carrier message,
    IReadOnlyDictionary<(Layout Writer, Layout Reader), Verdict> readings)
{
    /// <summary>What a reader of a single value makes of a value of another type.</summary>
    /// <returns>The verdict, with a witness if it is not safe. Two enums, and two messages, are the same here.</returns>
    /// <exception cref="ArgumentException">A type is a list, a set or a map.</exception>
    public TypeReading Read(FieldType writer, FieldType reader)
    {
        var (from, to) = (CarrierOf(writer), CarrierOf(reader));
        if (from == to)
            return TypeReading.Same;
        var verdict = Judge(from, to);
        return new(verdict, Relate(from, to), verdict is Verdict.Safe ? null : WireTrial.FindWitness(from, to, verdict));
    }

    /// <summary>How values of the type travel.</summary>
    /// <exception cref="ArgumentException">The type is a list, a set or a map.</exception>
    public Carrier CarrierOf(FieldType type) => type switch
    {
        ScalarType scalar when scalars.TryGetValue((scalar.Kind, scalar.Encoding), out var carrier) => carrier,
        ScalarType scalar => scalars[(scalar.Kind, FieldEncoding.Default)],
        EnumType => enumeration,
        MessageType or TypeParameter => message,
        _ => throw new ArgumentException($"{type} is not the type of a single value.", nameof(type)),
    };

    /// <summary>Whether elements of the type can be laid out as one length-delimited run: numbers, bool, char and enums.</summary>
    public bool IsPackable(FieldType element) => element is not CollectionType && CarrierOf(element).WireType is not WireType.Len;

    /// <summary>Two elements of a list, and what a reader of a single value makes of them.</summary>
    /// <exception cref="ArgumentException">The type is a list, a set or a map.</exception>
    public Witness ListReadAsSingle(FieldType element, bool isPacked) =>
        RepetitionTrial.Run(CarrierOf(element), isPacked && IsPackable(element));

    private static TypeRelation Relate(Carrier writer, Carrier reader)
    {
        var isOtherLayout = writer.Layout != reader.Layout;
        if (writer.Meaning.Type == reader.Meaning.Type && !writer.Meaning.IsNone && (isOtherLayout || writer.Meaning != reader.Meaning))
            return TypeRelation.OtherEncoding;
        if (writer.WireType != reader.WireType)
            return TypeRelation.OtherWireType;

        // Two logical types are never one, even where the values of one are among those of the other (timestamp and timestamptz).
        if (isOtherLayout || writer.Meaning != reader.Meaning || !writer.Meaning.IsNone)
            return TypeRelation.OtherReading;
        return writer.Layout is Layout.Varint ? TypeRelation.VarintFamily : TypeRelation.OtherRange;
    }

    private Verdict Judge(Carrier writer, Carrier reader)
    {
        if (writer.WireType != reader.WireType)
            return Verdict.Breaks;

        var isSameLayout = writer.Layout == reader.Layout;
        if (isSameLayout && reader.Contains(writer) && (writer.Meaning == reader.Meaning || writer.Meaning.IsNone || reader.Meaning.IsNone))
            return Verdict.Safe;

        // Of two logical values in one kind of bytes no table can say whether one is ever taken for the other: the bytes can.
        if (!writer.Meaning.IsNone && !reader.Meaning.IsNone && !(isSameLayout && writer.Meaning == reader.Meaning))
            return WireTrial.Run(writer, reader).Any(seen => seen.Reception is Reception.Mistaken) ? Verdict.Wrong : Verdict.Breaks;

        var reading = isSameLayout ? Verdict.Lossy
            : readings.TryGetValue((writer.Layout, reader.Layout), out var known) ? known
            : Verdict.Breaks;

        // A logical type refuses what is not one of its values.
        return writer.Meaning.IsNone && !reader.Meaning.IsNone && reading < Verdict.Breaks ? Verdict.Breaks : reading;
    }
}
