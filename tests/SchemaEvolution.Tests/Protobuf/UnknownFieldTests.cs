using SchemaEvolution.Serialization;
using SchemaEvolution.Tests.Protobuf.Messages;
using SchemaEvolution.Tests.Protobuf.Samples;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>What a newer writer wrote is kept, at every level, and written back.</summary>
public sealed class UnknownFieldTests
{
    [Fact]
    public void An_old_version_loses_nothing_of_a_new_one()
    {
        var written = AllSamples.NewRoot();
        var through = ProtobufSerializer.Serialize(ProtobufSerializer.Deserialize<OldRoot>(ProtobufSerializer.Serialize(written)));
        var read = ProtobufSerializer.Deserialize<NewRoot>(through);
        Assert.Equal(("added", "b1", 2), (read.Added, read.Single?.B, read.Single?.Next?.A));
        Assert.Equal(["b2", "b0"], read.List.Select(leaf => leaf.B));
        Assert.Equal(("b3", 4), (read.Map["k"].B, read.Map["k"].Next?.A));
        Assert.Equal(new NewTriangle(4), read.Figure);
        Assert.Equal(new Point(5, 6), read.Place);
        Assert.Equal([1.0, 2.0], read.Measures);
    }

    [Theory]
    [InlineData("08 07 50 01", "an integer")]
    [InlineData("08 07 51 00 00 00 00 00 00 f0 3f", "eight bytes")]
    [InlineData("08 07 52 02 61 62", "a text")]
    [InlineData("08 07 55 00 00 80 3f", "four bytes")]
    [InlineData("08 07 53 08 01 54", "a group")]
    [InlineData("08 07 f8 ff ff ff 0f 05", "the largest tag")]
    [InlineData("08 07 50 01 52 00 50 02", "several, in their order")]
    [InlineData("08 07 50 81 80 00", "an integer that could be shorter")]
    [InlineData("08 07 52 81 00 61", "a length that could be shorter")]
    [InlineData("08 07 0a 01 61", "a known tag of another kind")]
    public void An_unknown_field_is_written_back_as_it_came(string bytes, string what) =>
        Assert.True(bytes == Hex.Again<Test1>(bytes), what);

    [Fact]
    public void A_key_that_could_be_shorter_is_the_only_thing_that_changes() =>
        Assert.Equal("08 07 50 01", Hex.Again<Test1>("08 07 d0 80 00 01"));

    [Fact]
    public void Unknown_fields_come_last() => Assert.Equal("08 07 50 01", Hex.Again<Test1>("50 01 08 07"));

    [Fact]
    public void Numbers_that_an_enum_does_not_declare_are_kept()
    {
        Assert.Equal((Status)77, Hex.Read<Order>("08 01 28 4d").Status);
        Assert.Equal("08 01 20 03 28 ff ff ff ff ff ff ff ff ff 01", Hex.Again<Order>("08 01 28 ff ff ff ff ff ff ff ff ff 01"));
        Assert.Equal("32 02 01 4d", Hex.Again<Collections>("32 02 01 4d"));
        Assert.Equal("92 01 04 08 01 10 4d", Hex.Again<Collections>("92 01 04 08 01 10 4d"));
    }

    [Theory]
    [InlineData("1a 09 09 00 00 00 00 00 00 00 40")]
    [InlineData("18 05")]
    [InlineData("1a 00 22 01 61")]
    public void A_case_that_is_not_known_is_kept(string bytes)
    {
        var read = Hex.Read<Figure>(bytes);
        Assert.Equal("UnknownCase", read.GetType().Name);
        Assert.Equal(bytes, Hex.Write(read));
    }

    [Fact]
    public void A_field_beside_a_known_case_is_kept()
    {
        var read = Hex.Read<Figure>("0a 09 09 00 00 00 00 00 00 f8 3f 1a 01 61");
        Assert.Equal(new Circle(1.5), read);
        Assert.Equal("0a 09 09 00 00 00 00 00 00 f8 3f 1a 01 61", Hex.Write(read));
    }

    [Fact]
    public void A_field_in_a_known_case_is_kept() =>
        Assert.Equal("0a 0c 09 00 00 00 00 00 00 f8 3f 4a 01 61", Hex.Again<Figure>("0a 0c 09 00 00 00 00 00 00 f8 3f 4a 01 61"));

    [Fact]
    public void The_last_case_wins() => Assert.Equal(
        new Circle(1), Hex.Read<Figure>("12 09 09 00 00 00 00 00 00 00 40 0a 09 09 00 00 00 00 00 00 f0 3f"));

    [Fact]
    public void Records_that_differ_in_unknown_fields_alone_are_equal()
    {
        var (plain, newer) = (Hex.Read<Test1>("08 07"), Hex.Read<Test1>("08 07 50 01"));
        Assert.Equal(plain, newer);
        Assert.Equal(plain.GetHashCode(), newer.GetHashCode());
    }

    [Fact]
    public void A_copy_carries_the_unknown_fields() =>
        Assert.Equal("08 08 50 01", Hex.Write(Hex.Read<Test1>("08 07 50 01") with { A = 8 }));

    [Fact]
    public void A_copy_does_not_change_with_the_original()
    {
        var original = Hex.Read<Test1>("08 07 50 01");
        var copy = original with { };
        var merged = ProtobufSerializer.Merge(Hex.Parse("52 00"), original);
        Assert.Equal("08 07 50 01", Hex.Write(copy));
        Assert.Equal("08 07 50 01", Hex.Write(original));
        Assert.Equal("08 07 50 01 52 00", Hex.Write(merged));
    }

    [Fact]
    public void A_new_message_can_take_over_the_unknown_fields() =>
        Assert.Equal("08 09 50 01", Hex.Write(new Test1 { A = 9 }.WithUnknownFieldsOf(Hex.Read<Test1>("08 07 50 01"))));

    [Fact]
    public void Who_drops_unknown_fields_writes_none()
    {
        Assert.Equal("08 07", Hex.Again<Forgetful>("08 07 50 01"));
        Assert.Equal("08 07 12 04 08 01 50 01", Hex.Again<Forgetful>("08 07 12 04 08 01 50 01"));
        Hex.Refuses<Forgetful>("08 07 52 05");
    }

    [Theory]
    [InlineData("50 01", "Test1", 10)]
    [InlineData("0a 01 61", "Test1.A", 1)]
    [InlineData("08 01 53 54", "Test1", 10)]
    public void They_are_refused_if_that_is_wanted(string bytes, string path, int tag)
    {
        var refused = Hex.Refuses<Test1>(bytes, new() { RejectUnknownFields = true });
        Assert.StartsWith(path, refused.Path);
        Assert.Contains($"no field {tag} ", refused.Reason);
    }

    [Fact]
    public void They_are_refused_where_they_would_be_dropped_too() => Hex.Refuses<Forgetful>("50 01", new() { RejectUnknownFields = true });

    [Fact]
    public void They_are_refused_in_a_message_in_a_message() =>
        Assert.StartsWith("Test3.C", Hex.Refuses<Test3>("1a 04 08 01 50 01", new() { RejectUnknownFields = true }).Path);

    [Fact]
    public void A_known_message_is_read_where_unknown_fields_are_refused() =>
        Assert.Equal(1, Hex.Read<Test3>("1a 02 08 01", new() { RejectUnknownFields = true }).C?.A);

    [Fact]
    public void How_many_there_are_can_be_asked()
    {
        Assert.True(CountOf(Hex.Read<Test1>("08 01")) is { IsEmpty: true, ByteCount: 0 });
        Assert.True(CountOf(Hex.Read<Test1>("08 01 50 01 52 01 61")) is { IsEmpty: false, ByteCount: 5 });
    }

    private static UnknownFieldSet CountOf<T>(T message)
        where T : IMessage<T> => T.UnknownFieldsOf(message);
}
