using System.Numerics;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Observation;

public class ObserverTests
{
    private const string Root = "Acme.Root";

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

    private static Verdict Observe(FieldSchema writer, long? written, FieldSchema reader, long? read) =>
        Judge(writer, written, reader, new Reading.Read(Message(reader, read)));

    private static Verdict Refuse(FieldSchema writer, long? written, FieldSchema reader) =>
        Judge(writer, written, reader, new Reading.Refused("no"));

    private static Verdict Judge(FieldSchema writer, long? written, FieldSchema reader, Reading reading) =>
        new Observer(new Versions(SchemaOf(writer), SchemaOf(reader), Direction.Backward, "protobuf"))
            .Observe(Root, Message(writer, written), reading);

    private static SchemaSet SchemaOf(FieldSchema field) => new([new MessageSchema(Root, EquatableArray.Of(field))]);

    private static MessageValue Message(FieldSchema field, long? value) =>
        new(new Dictionary<int, object?> { [field.Tag] = value is { } number ? new BigInteger(number) : null });
}
