using SchemaEvolution.Tests.Protobuf.Messages;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>The example of "Designing Data-Intensive Applications", chapter 4, figure 4-4.</summary>
public sealed class PersonTests
{
    private static readonly Person Martin = new() { UserName = "Martin", FavoriteNumber = 1337, Interests = ["daydreaming", "hacking"] };

    private static readonly byte[] Bytes =
    [
        0x0a, 0x06, 0x4d, 0x61, 0x72, 0x74, 0x69, 0x6e, // tag 1, length, "Martin"
        0x10, 0xb9, 0x0a, // tag 2, varint, 1337
        0x1a, 0x0b, 0x64, 0x61, 0x79, 0x64, 0x72, 0x65, 0x61, 0x6d, 0x69, 0x6e, 0x67, // tag 3, length, "daydreaming"
        0x1a, 0x07, 0x68, 0x61, 0x63, 0x6b, 0x69, 0x6e, 0x67, // tag 3, length, "hacking"
    ];

    [Fact]
    public void Martin_takes_33_bytes()
    {
        Assert.Equal(33, Bytes.Length);
        Assert.Equal(Bytes, ProtobufSerializer.Serialize(Martin));
        Assert.Equal(33, ProtobufSerializer.GetSize(Martin));
    }

    [Fact]
    public void Martin_is_read_back()
    {
        var read = ProtobufSerializer.Deserialize<Person>(Bytes);
        Assert.Equal("Martin", read.UserName);
        Assert.Equal(1337, read.FavoriteNumber);
        Assert.Equal(["daydreaming", "hacking"], read.Interests);
    }

    [Fact]
    public void A_person_without_a_number_has_none() => Assert.Null(Hex.Read<Person>("0a 01 61").FavoriteNumber);

    [Fact]
    public void A_number_that_is_zero_is_written_since_it_is_optional() =>
        Assert.Equal("0a 01 61 10 00", Hex.Write(new Person { UserName = "a", FavoriteNumber = 0 }));
}
