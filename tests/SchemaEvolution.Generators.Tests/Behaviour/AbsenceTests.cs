namespace SchemaEvolution.Generators.Tests.Behaviour;

/// <summary>What members hold when their fields do not come, whatever a new object holds in them.</summary>
public class AbsenceTests
{
    [Fact]
    public void Object_that_is_filled_holds_what_absence_means()
    {
        var read = ProtobufSerializer.Deserialize<Mutable>([]);
        Assert.Equal((0, 3, 7, (int?)null, ""), (read.Implicit, read.Defaulted, read.Computed, read.Optional, read.Text));
        Assert.Empty(read.Items);
        Assert.Empty(read.Parts);
        Assert.Null(read.Numbers);
        Assert.Null(read.Part);
        Assert.NotNull(read.Always);
        Assert.Equal(default, read.Place);
        Assert.Equal(DateTime.UnixEpoch, read.At);
    }

    [Fact]
    public void Object_that_is_made_last_holds_the_same()
    {
        var read = ProtobufSerializer.Deserialize<Immutable>([]);
        Assert.Equal((0, 3, 7, (int?)null, ""), (read.Implicit, read.Defaulted, read.Computed, read.Optional, read.Text));
        Assert.Empty(read.Items);
        Assert.Empty(read.Parts);
        Assert.Null(read.Numbers);
        Assert.Null(read.Part);
        Assert.NotNull(read.Always);
        Assert.Equal(default, read.Place);
        Assert.Equal(DateTime.UnixEpoch, read.At);
    }

    [Fact]
    public void Collection_that_is_absent_is_empty_and_never_null()
    {
        var read = ProtobufSerializer.Deserialize<Collections>([]);
        Assert.Empty(read.ReadOnlyList);
        Assert.Empty(read.Set);
        Assert.False(read.Array.IsDefault);
        Assert.Empty(read.Frozen);
        Assert.Empty(read.ReadOnlyMap);
        Assert.Empty(read.FrozenMap);
        Assert.Null(read.Perhaps);
    }

    [Fact]
    public void First_required_field_that_lacks_is_named() => Assert.Contains(
        "Part", Assert.Throws<SchemaException>(() => ProtobufSerializer.Deserialize<Demanding>([0x10, 1])).Message);

    [Fact]
    public void Required_fields_are_not_asked_for_in_a_merge()
    {
        var whole = new Demanding(1) { Number = 2, Part = new(), Text = "a" };
        Assert.Equal(whole with { Free = 9 }, ProtobufSerializer.Merge([0x08, 9], whole));
    }

    [Fact]
    public void Null_is_refused_where_a_field_is_required()
    {
        var lacking = new Demanding(1) { Number = 2, Part = new(), Text = null };
        var error = Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(lacking));
        Assert.Contains("Demanding.Text is null, but must be written", error.Message);
    }

    [Fact]
    public void Null_collection_is_written_as_an_empty_one()
    {
        var nulls = new Collections { Set = null!, ReadOnlyMap = null!, Lazily = null!, Concurrent = null!, Array = default };
        Assert.Empty(ProtobufSerializer.Serialize(nulls));
    }
}
