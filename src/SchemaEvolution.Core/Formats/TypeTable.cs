using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Which type may be read as which. The verdict follows from how the types are carried; what is not known breaks.</summary>
/// <param name="scalars">The carrier of each kind and encoding; an encoding that a kind does not have is its default.</param>
/// <param name="enumeration">The carrier of an enum, whose values are not known if its declaration is null.</param>
/// <param name="message">The carrier of every message, as far as its structure does not matter, and of a type parameter.</param>
/// <param name="readings">
/// What a reader of one layout makes of another. Lossy is safe where the reader holds all of the writer's values, and sees them.
/// </param>
/// <param name="mismatch">
/// What becomes of a value of another wire type that has no reading: <see cref="Witness.Skipped"/> or <see cref="Witness.Refused"/>.
/// </param>
/// <param name="unnoticed">The verdict on another layout of the same wire type that has no reading.</param>
public sealed class TypeTable(
    IReadOnlyDictionary<(ScalarKind Kind, FieldEncoding Encoding), Carrier> scalars,
    Func<EnumType, EnumSchema?, Carrier> enumeration,
    Carrier message,
    IReadOnlyDictionary<(Layout Writer, Layout Reader), Verdict> readings,
    string mismatch,
    Verdict unnoticed = Verdict.Breaks)
{
    /// <summary>What a reader sees whom nothing tells where a value of another length ends.</summary>
    private const string OutOfStep = "parts of its neighbours";

    /// <summary>How types of the framework travel that nobody declares and that are no scalars, by their names.</summary>
    public IReadOnlyDictionary<string, Carrier> Others { get; init; } = new Dictionary<string, Carrier>();

    /// <summary>What becomes of a value of which the reader can make nothing.</summary>
    /// <param name="written">The value, as a witness shows it.</param>
    public Outcome ReadNothing(string written) =>
        unnoticed is Verdict.Wrong ? new(unnoticed, new(written, OutOfStep)) : new(Verdict.Breaks, new(written, mismatch));

    /// <summary>What a reader of a single value makes of a value of another type.</summary>
    /// <returns>The verdict, with a witness if it is not safe. Two messages are the same here.</returns>
    /// <exception cref="ArgumentException">A type is a list, a set or a map.</exception>
    public TypeReading Read(FieldType writer, ISchemaSource writerSchemas, FieldType reader, ISchemaSource readerSchemas)
    {
        var (from, to) = (CarrierOf(writer, writerSchemas), CarrierOf(reader, readerSchemas));
        if (from == to)
            return TypeReading.Same;
        var verdict = Judge(from, to);
        return new(verdict, Relate(from, to), verdict is Verdict.Safe ? null : FindWitness(from, to, verdict));
    }

    /// <summary>How values of the type travel.</summary>
    /// <param name="schemas">Where the values of an enum are found.</param>
    /// <exception cref="ArgumentException">The type is a list, a set or a map.</exception>
    public Carrier CarrierOf(FieldType type, ISchemaSource? schemas = null) => type switch
    {
        ScalarType scalar when scalars.TryGetValue((scalar.Kind, scalar.Encoding), out var carrier) => carrier,
        ScalarType scalar => scalars[(scalar.Kind, FieldEncoding.Default)],
        EnumType named => enumeration(named, schemas?.Find(named.Name) as EnumSchema),
        MessageType { Name: var name } when Others.TryGetValue(name, out var carrier) => carrier,
        MessageType or TypeParameter => message,
        _ => throw new ArgumentException($"{type} is not the type of a single value.", nameof(type)),
    };

    /// <summary>Whether the reader takes what it finds for a value of its own type.</summary>
    public bool Reads(Carrier writer, Carrier reader) =>
        writer.WireType == reader.WireType || readings.ContainsKey((writer.Layout, reader.Layout));

    /// <summary>Examples of the writer's type, read as the reader's, which it takes them for.</summary>
    /// <remarks>A reader that notices no difference may take more bytes than one value has: there, each stands twice.</remarks>
    public IEnumerable<Observation> Try(Carrier writer, Carrier reader) =>
        WireTrial.Run(writer, reader, unnoticed is Verdict.Wrong ? 2 : 1);

    private TypeRelation Relate(Carrier writer, Carrier reader)
    {
        var isOtherLayout = writer.Layout != reader.Layout;
        if (writer.Meaning.Type == reader.Meaning.Type && !writer.Meaning.IsNone && (isOtherLayout || writer.Meaning != reader.Meaning))
            return TypeRelation.OtherEncoding;

        // Two logical types are never one, even where the values of one are among those of the other (timestamp and timestamptz).
        if (!isOtherLayout)
            return writer.Meaning.IsNone && reader.Meaning.IsNone ? TypeRelation.OtherRange : TypeRelation.OtherReading;
        var areNumbers = IsNumber(writer) && IsNumber(reader) && writer.Meaning == reader.Meaning;
        if (areNumbers && (IsPromotion(writer, reader) || IsPromotion(reader, writer)))
            return TypeRelation.OtherRange;
        return writer.WireType == reader.WireType ? TypeRelation.OtherReading : TypeRelation.OtherWireType;
    }

    private static bool IsNumber(Carrier carrier) => carrier is IntegerCarrier or FloatCarrier;

    /// <summary>Whether the reader converts what it reads, so that nothing but the range matters.</summary>
    private bool IsPromotion(Carrier writer, Carrier reader) =>
        readings.TryGetValue((writer.Layout, reader.Layout), out var verdict) && verdict is Verdict.Safe or Verdict.Lossy;

    private Verdict Judge(Carrier writer, Carrier reader)
    {
        if (!Reads(writer, reader))
            return Verdict.Breaks;

        var isSameLayout = writer.Layout == reader.Layout;
        if (isSameLayout && reader.Contains(writer) && (writer.Meaning == reader.Meaning || writer.Meaning.IsNone || reader.Meaning.IsNone))
            return Verdict.Safe;

        // Of two logical values in one kind of bytes no table can say whether one is ever taken for the other: the bytes can.
        if (!writer.Meaning.IsNone && !reader.Meaning.IsNone && !(isSameLayout && writer.Meaning == reader.Meaning))
            return IsMistaken(writer, reader) ? Verdict.Wrong : Verdict.Breaks;

        var reading = isSameLayout ? Verdict.Lossy
            : readings.TryGetValue((writer.Layout, reader.Layout), out var known) ? known
            : IsMistaken(writer, reader) ? Verdict.Wrong
            : unnoticed;
        if (reading is Verdict.Lossy && reader.Contains(writer))
            return IsMistaken(writer, reader) ? Verdict.Wrong : Verdict.Safe;

        // Bytes of a logical type make sense in a layout of their own alone.
        if (reading is Verdict.Lossy && !isSameLayout && writer is BytesCarrier && !writer.Meaning.IsNone)
            return Verdict.Breaks;

        // A logical type refuses what is not one of its values.
        return writer.Meaning.IsNone && !reader.Meaning.IsNone && reading < Verdict.Breaks ? Verdict.Breaks : reading;
    }

    private bool IsMistaken(Carrier writer, Carrier reader) =>
        Try(writer, reader).Any(seen => seen.Reception is Reception.Mistaken);

    private Witness? FindWitness(Carrier writer, Carrier reader, Verdict verdict)
    {
        var isOutOfStep = verdict is Verdict.Wrong && unnoticed is Verdict.Wrong && !IsMistaken(writer, reader);
        return Reads(writer, reader) && !isOutOfStep
            ? WireTrial.FindWitness(Try(writer, reader), verdict)
            : ReadNothing(writer.Show(writer.ExamplesFor(writer).First())).Witness;
    }
}
