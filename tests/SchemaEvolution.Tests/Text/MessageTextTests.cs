using System.Numerics;
using SchemaEvolution.Serialization;
using SchemaEvolution.Tests.Values;
using SchemaEvolution.Text;
using SchemaEvolution.Values;

namespace SchemaEvolution.Tests.Text;

public sealed class MessageTextTests
{
    private static readonly DateTime Noon = new(2024, 1, 5, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Fields_are_shown_with_their_names() => Assert.Equal(
        """Node { Id = 1, Name = "root", Children = [Node { Id = 2 }, Node { }], Tags = { "a": 1, "b": 0 }, Data = 0x01FF }""",
        MessageText.Of(new Node
        {
            Id = 1,
            Name = "root",
            Children = [new() { Id = 2 }, new()],
            Tags = { ["a"] = 1, ["b"] = 0 },
            Data = [1, 0xFF],
        }));

    [Fact]
    public void Zeros_and_empty_collections_are_left_out() => Assert.Equal("Node { }", MessageText.Of(new Node()));

    [Fact]
    public void Null_is_shown_as_null() => Assert.Equal("null", MessageText.Of<Node>(null));

    [Fact]
    public void Codec_of_a_foreign_type_can_be_named() =>
        Assert.Equal("Node { Id = 1 }", MessageText.Of<Node, Node.Codec>(new() { Id = 1 }));

    [Fact]
    public void Unknown_fields_are_counted()
    {
        var node = ProtobufSerializer.Deserialize<Node>([0x78, 5, 0x78, 6]);
        Assert.Equal("Node { unknown = 4 bytes }", MessageText.Of(node));
    }

    [Theory]
    [InlineData("a\"b\\c", """ "a\"b\\c" """)]
    [InlineData("line\nline", """ "line\nline" """)]
    [InlineData("\0\u0085", """ "\u0000\u0085" """)]
    [InlineData("€😀", """ "€😀" """)]
    public void Text_is_escaped(string text, string shown) =>
        Assert.Equal($"Field {{ Value = {shown.Trim()} }}", Show<string, StringValue>(text));

    [Fact]
    public void Half_a_surrogate_pair_is_escaped() =>
        Assert.Equal("""Field { Value = "\uD83Dx\uDE00" }""", Show<string, StringValue>("\uD83Dx\uDE00"));

    [Fact]
    public void Values_are_shown_in_invariant_form()
    {
        Assert.Equal("Field { Value = true }", Show<bool, BoolValue>(true));
        Assert.Equal("Field { Value = '\\'' }", Show<char, CharValue>('\''));
        Assert.Equal("Field { Value = -1.5 }", Show<double, DoubleValue>(-1.5));
        Assert.Equal("Field { Value = 12.50 }", Show<decimal, DecimalValue>(12.50m));
        Assert.Equal("Field { Value = Decimal { value = 12.50 } }", Show<decimal, DecimalMessageValue>(12.50m));
        Assert.Equal("Field { Value = 2024-01-05T12:00:00.5Z }", Show<DateTime, TimestampValue>(Noon.AddTicks(5_000_000)));
        Assert.Equal(
            "Field { Value = 2024-01-05T12:30:00+02:00 }",
            Show<DateTimeOffset, TimestampTzValue>(new(2024, 1, 5, 12, 30, 0, TimeSpan.FromHours(2))));
        Assert.Equal("Field { Value = 1.00:05:00 }", Show<TimeSpan, DurationValue>(new(24, 5, 0)));
        Assert.Equal("Field { Value = 2024-01-05 }", Show<DateOnly, DateValue>(new(2024, 1, 5)));
        Assert.Equal("Field { Value = 12:30:00.25 }", Show<TimeOnly, TimeValue>(new(12, 30, 0, 250)));
        Assert.Equal("Field { Value = 5 }", Show<BigInteger, BigIntValue>(5));
        Assert.Equal("Field { Value = 5 }", Show<DayOfWeek, EnumValue<DayOfWeek, int>>(DayOfWeek.Friday));
    }

    [Fact]
    public void Long_bytes_and_numbers_are_cut()
    {
        var start = string.Concat(Enumerable.Repeat("01", 64));
        Assert.Equal($"Field {{ Value = 0x{start}… }}", Show<byte[], BytesValue>([.. Enumerable.Repeat((byte)1, 65)]));
        var large = new BigInteger([.. Enumerable.Repeat((byte)1, 257)]);
        Assert.Equal($"Field {{ Value = 0x{start}… }}", Show<BigInteger, BigIntValue>(large));
    }

    [Fact]
    public void Endless_depth_ends_with_an_ellipsis()
    {
        var node = new Node();
        node.Children.Add(node);
        var text = MessageText.Of(node);
        Assert.Equal(32, text.Split("Children").Length - 1);
        Assert.Contains("[Node { … }]", text);
    }

    [Fact]
    public void Endless_breadth_ends_with_an_ellipsis()
    {
        var node = new Node();
        node.Children.AddRange([node, node]);
        var text = MessageText.Of(node);
        Assert.Equal(64 * 1024 + 1, text.Length);
        Assert.EndsWith("…", text);
    }

    [Fact]
    public void Message_that_cannot_be_written_is_shown_up_to_the_error()
    {
        var node = new Node { Id = 7, Children = [null!] };
        Assert.Equal(
            "Node { Id = 7, Children = [ … The Node is null: a required value, or an element of a list or map, must not be.",
            MessageText.Of(node));
    }

    private static string Show<T, C>(T value)
        where C : struct, IValueCodec<T> => MessageText.Of(new Field<T, C>(value));
}
