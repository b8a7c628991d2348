using System.Numerics;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Observation;

public class ObserverTests
{
    private const string Root = "Acme.Root";
    private const string Inner = "Acme.Inner";

    private static readonly FieldSchema Int32 = new(1, "Count", new ScalarType(ScalarKind.Int32));
    private static readonly FieldSchema Int64 = Int32 with { Type = new ScalarType(ScalarKind.Int64) };
    private static readonly FieldSchema Optional = Int32 with { Presence = Presence.Optional };

    [Fact]
    public void What_is_read_as_written_is_safe() => Assert.Equal(Verdict.Safe, Observe(Int32, 5, Int64, 5));

    [Fact]
    public void What_the_reader_cannot_hold_is_lossy() => Assert.Equal(Verdict.Lossy, Observe(Int64, 1L << 32, Int32, 0));

    [Fact]
    public void What_the_reader_could_hold_and_does_not_find_breaks() => Assert.Equal(Verdict.Breaks, Observe(Int64, 5, Int32, null));

    [Fact]
    public void What_the_reader_could_hold_and_takes_for_another_value_is_wrong() =>
        Assert.Equal(Verdict.Wrong, Observe(Int64, 5, Int32, -3));

    [Fact]
    public void What_is_refused_although_the_reader_could_hold_it_breaks() => Assert.Equal(Verdict.Breaks, Refuse(Int64, 5, Int32));

    [Fact]
    public void What_is_refused_because_the_reader_cannot_hold_it_is_lossy() => Assert.Equal(Verdict.Lossy, Refuse(Int64, 1L << 32, Int32));

    [Fact]
    public void Absence_that_is_read_as_zero_is_lossy() => Assert.Equal(Verdict.Lossy, Observe(Optional, null, Int32, 0));

    [Fact]
    public void A_zero_that_is_left_out_and_read_as_absence_is_lossy() => Assert.Equal(Verdict.Lossy, Observe(Int32, 0, Optional, null));

    [Fact]
    public void A_zero_that_is_left_out_and_read_as_a_default_is_wrong() =>
        Assert.Equal(Verdict.Wrong, Observe(Int32, 0, Int32 with { Default = new("7") }, 7));

    [Fact]
    public void A_value_that_nobody_wrote_is_wrong() =>
        Assert.Equal(Verdict.Wrong, Observe(Int32, 5, new FieldSchema(2, "Other", Int32.Type), 5));

    [Fact]
    public void A_member_that_the_reader_does_not_know_is_not_lost() =>
        Assert.Equal(Verdict.Safe, Observe(Int32, 5, new FieldSchema(2, "Other", Int32.Type), null));

    [Fact]
    public void An_entry_of_a_map_that_is_read_as_bytes_is_safe() => Assert.Equal(Verdict.Safe, ObserveTypes(
        new MapType(Int32.Type, Int32.Type),
        new[] { KeyValuePair.Create<object, object?>(new BigInteger(5), new BigInteger(7)) },
        new ListType(new ScalarType(ScalarKind.Bytes)),
        new object?[] { new byte[] { 8, 5, 16, 7 } }));

    [Fact]
    public void A_timestamp_that_an_entry_of_a_map_leaves_out_is_not_one_that_nobody_wrote() => Assert.Equal(Verdict.Safe, ObserveTypes(
        new MessageType(Inner),
        Message(Int32, 5),
        new MapType(Int32.Type, new ScalarType(ScalarKind.Timestamp)),
        new[] { KeyValuePair.Create<object, object?>(new BigInteger(5), new BigInteger(DateTime.UnixEpoch.Ticks)) }));

    private static Verdict ObserveTypes(FieldType writer, object written, FieldType reader, object read) =>
        ObserverOf(Int32 with { Type = writer }, Int32 with { Type = reader })
            .Observe(Root, Message(Int32, written), new Reading.Read(Message(Int32, read)));

    private static Verdict Observe(FieldSchema writer, long? written, FieldSchema reader, long? read) =>
        Judge(writer, written, reader, new Reading.Read(Message(reader, read)));

    private static Verdict Refuse(FieldSchema writer, long? written, FieldSchema reader) =>
        Judge(writer, written, reader, new Reading.Refused("no"));

    private static Verdict Judge(FieldSchema writer, long? written, FieldSchema reader, Reading reading) =>
        ObserverOf(writer, reader).Observe(Root, Message(writer, written), reading);

    private static Observer ObserverOf(FieldSchema writer, FieldSchema reader) =>
        new(new Versions(SchemaOf(writer), SchemaOf(reader), Direction.Backward, "protobuf"));

    private static SchemaSet SchemaOf(FieldSchema field) => new(
    [
        new MessageSchema(Root, EquatableArray.Of(field)),
        new MessageSchema(Inner, EquatableArray.Of(Int32)),
    ]);

    private static MessageValue Message(FieldSchema field, long? value) =>
        Message(field, value is { } number ? new BigInteger(number) : (object?)null);

    private static MessageValue Message(FieldSchema field, object? value) =>
        new(new Dictionary<int, object?> { [field.Tag] = value });
}
