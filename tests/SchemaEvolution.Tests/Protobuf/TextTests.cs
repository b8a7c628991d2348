using System.Text;
using SchemaEvolution.Tests.Protobuf.Messages;
using SchemaEvolution.Tests.Protobuf.Samples;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>Text of every length and kind travels as UTF-8.</summary>
public sealed class TextTests
{
    private const int Longest = 300;

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("東")]
    [InlineData("😀")]
    [InlineData("\0")]
    [InlineData("\u007f")]
    [InlineData("\u0080")]
    [InlineData("\u07ff")]
    [InlineData("\u0800")]
    [InlineData("\uffff")]
    [InlineData("aé")]
    [InlineData("a東")]
    [InlineData("abcdefghijklmno😀")]
    public void Every_length_travels(string unit)
    {
        for (var length = 0; length <= Longest; length++)
            Travels(string.Concat(Enumerable.Repeat(unit, length)));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("東")]
    [InlineData("😀")]
    public void One_character_beyond_ascii_may_stand_anywhere(string character)
    {
        for (var length = 0; length < 70; length++)
            for (var place = 0; place <= length; place++)
                Travels($"{new string('x', place)}{character}{new string('y', length - place)}");
    }

    [Theory]
    [InlineData(16_383)]
    [InlineData(16_384)]
    [InlineData(16_385)]
    [InlineData(100_000)]
    public void Long_text_travels(int length)
    {
        Travels(new string('a', length));
        Travels(new string('東', length));
        Travels($"x{string.Concat(Enumerable.Repeat("😀", length / 2))}");
        Travels(string.Concat(Enumerable.Repeat("😀", length / 2)));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_wherever_it_stands()
    {
        foreach (var half in (string[])["\ud83d", "\ude00", "\ude00\ud83d"])
            foreach (var length in (int[])[0, 1, 2, 3, 7, 15, 16, 17, 47, 48, 127, 128, 300, 16_383, 16_384, 40_000])
            {
                Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(new Test2 { B = new string('x', length) + half }));
                Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(new Test2 { B = half + new string('x', length) }));
            }
    }

    [Fact]
    public void Bytes_that_are_not_utf_8_are_refused_wherever_they_stand()
    {
        string[] wrong =
        [
            "80", "c0 80", "c1 bf", "e0 80 80", "ed a0 80", "ed bf bf", "f0 80 80 80", "f4 90 80 80", "f8 88 80 80 80", "ff",
            "c3", "e6 9d", "f0 9f 98",
        ];
        foreach (var sequence in wrong.Select(Hex.Parse))
            for (var length = 0; length < Longest; length += length < 70 ? 1 : 23)
            {
                Refuses([.. new byte[length], .. sequence]);
                Refuses([.. sequence, .. new byte[length]]);
            }
    }

    [Fact]
    public void Text_at_the_end_of_the_memory_is_read_without_a_look_behind_it()
    {
        var bytes = ProtobufSerializer.Serialize(new Test2 { B = "é" });
        for (var padding = 0; padding < 64; padding++)
        {
            byte[] memory = [.. bytes, .. Enumerable.Repeat((byte)0xff, padding)];
            Assert.Equal("é", ProtobufSerializer.Deserialize<Test2>(memory.AsSpan(0, bytes.Length)).B);
        }
    }

    private static void Refuses(byte[] text)
    {
        byte[] length = text.Length < 128 ? [(byte)text.Length] : [(byte)(text.Length | 0x80), (byte)(text.Length >> 7)];
        Assert.Throws<SchemaException>(() => ProtobufSerializer.Deserialize<Test2>((byte[])[0x12, .. length, .. text]));
    }

    private static void Travels(string text)
    {
        var message = new Tree { Text = text, Child = new() { Text = text } };
        var bytes = ProtobufSerializer.Serialize(message);
        Assert.Equal(bytes.Length, ProtobufSerializer.GetSize(message));
        var read = ProtobufSerializer.Deserialize<Tree>(bytes);
        Assert.Equal(text, read.Text);
        Assert.Equal(text, read.Child?.Text);
        Assert.Equal(text, ProtobufSerializer.Deserialize<Tree>(Segments.Cut(bytes, bytes.Length / 2)).Text);
        Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);
    }
}
