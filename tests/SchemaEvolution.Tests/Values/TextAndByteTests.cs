using System.Globalization;
using SchemaEvolution.Values;

namespace SchemaEvolution.Tests.Values;

public sealed class TextAndByteTests
{
    private static readonly Guid Example = new("00112233-4455-6677-8899-aabbccddeeff");

    [Fact]
    public void Text_and_bytes_travel_as_they_are()
    {
        Wire.Travels<string, StringValue>("abc", "0A 03 61 62 63");
        Wire.Travels<byte[], BytesValue>([0xFF, 0], "0A 02 FF 00");
        Assert.Equal("0A 01 07", Wire.Write<ReadOnlyMemory<byte>, MemoryValue>(new byte[] { 7 }));
        Assert.Equal("0A 01 07", Wire.Write<Memory<byte>, WritableMemoryValue>(new byte[] { 7 }));
        Assert.Equal([7], Wire.Read<ReadOnlyMemory<byte>, MemoryValue>("0A 01 07").ToArray());
        Assert.Equal([7], Wire.Read<Memory<byte>, WritableMemoryValue>("0A 01 07").ToArray());
    }

    [Fact]
    public void Guid_travels_in_the_order_of_its_text()
    {
        Wire.Travels<Guid, GuidValue>(Example, "0A 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF");
        Assert.StartsWith("0A 24 30 30 31 31 32 32 33 33 2D 34 34 35 35", Wire.Write<Guid, GuidTextValue>(Example));
        Assert.Equal(Example, Wire.Read<Guid, GuidTextValue>(TextField(Example.ToString("D").ToUpperInvariant())));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 00112233-4455-6677-8899-aabbccddeeff")]
    [InlineData("00112233445566778899aabbccddeeff")]
    [InlineData("{00112233-4455-6677-8899-aabbccddeef}")]
    [InlineData("0x112233-4455-6677-8899-aabbccddeeff")]
    [InlineData("+0112233-4455-6677-8899-aabbccddeeff")]
    public void Guid_of_another_form_is_refused(string text) => Wire.Refuses<Guid, GuidTextValue>(
        TextField(text), $"\"{text}\" is not a GUID like 00000000-0000-0000-0000-000000000000.");

    [Fact]
    public void Guid_of_another_length_is_refused() =>
        Wire.Refuses<Guid, GuidValue>("0A 02 00 00", "A GUID has 16 bytes; here are 2.");

    [Fact]
    public void Uri_and_version_travel_as_text()
    {
        Wire.Travels<Uri, UriValue>(new("http://a/b"), "0A 0A 68 74 74 70 3A 2F 2F 61 2F 62");
        Wire.Travels<Uri, UriValue>(new("c d", UriKind.Relative), "0A 03 63 20 64");
        Wire.Travels<Version, VersionValue>(new(1, 2), "0A 03 31 2E 32");
        Wire.Refuses<Uri, UriValue>(TextField("http://"), "\"http://\" is not a URI.");
        Wire.Refuses<Version, VersionValue>(TextField("1"), "\"1\" is not a version like 1.2.3.");
    }

    [Fact]
    public void Long_text_is_cut_in_an_error() =>
        Wire.Refuses<Version, VersionValue>(TextField(new('x', 41)), $"\"{new string('x', 40)}…\" is not a version like 1.2.3.");

    [Fact]
    public void Decimal_travels_as_text_with_its_scale()
    {
        Wire.Travels<decimal, DecimalValue>(12.50m, "0A 05 31 32 2E 35 30");
        Wire.Travels<decimal, DecimalMessageValue>(12.50m, "0A 07 0A 05 31 32 2E 35 30");
        Assert.Equal(TextField("0"), Wire.Write<decimal, DecimalValue>(0));
        Assert.Equal(TextField("-7.9228162514264337593543950335"), Wire.Write<decimal, DecimalValue>(-7.9228162514264337593543950335m));
        Assert.Equal("12.50", Wire.Read<decimal, DecimalValue>(TextField("12.50")).ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("+5", "5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("5.", "5")]
    [InlineData("1.5e2", "150")]
    [InlineData("25E-1", "2.5")]
    [InlineData("0.00000000000000000000000000015", "0.0000000000000000000000000002")]
    public void Decimal_is_read_in_every_form_of_the_specification(string text, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Wire.Read<decimal, DecimalValue>(TextField(text)));

    [Theory]
    [InlineData("")]
    [InlineData(" 5")]
    [InlineData("1,000")]
    [InlineData("1e")]
    [InlineData("(5)")]
    [InlineData("NaN")]
    [InlineData("79228162514264337593543950336")]
    public void Text_that_is_no_decimal_is_refused(string text) =>
        Wire.Refuses<decimal, DecimalValue>(TextField(text), $"\"{text}\" is not a number that a decimal can hold.");

    [Fact]
    public void What_is_refused_is_shown_without_its_control_characters() => Wire.Refuses<decimal, DecimalValue>(
        TextField("5\n\u001b[31mok"), "\"5\uFFFD\uFFFD[31mok\" is not a number that a decimal can hold.");

    [Fact]
    public void Decimal_message_without_its_text_is_zero() => Assert.Equal(0, Wire.Read<decimal, DecimalMessageValue>("0A 00"));

    private static string TextField(string text) => Wire.Write<string, StringValue>(text);
}
