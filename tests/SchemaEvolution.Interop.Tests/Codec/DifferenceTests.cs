using System.Reflection;
using Google.Protobuf;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Codec.Compiled;
using SchemaEvolution.Interop.Tests.Codec.Fuzz;
using SchemaEvolution.Interop.Tests.Evolution;

namespace SchemaEvolution.Interop.Tests.Codec;

/// <summary>
/// All that is known to differ between our codec and Google.Protobuf. One more thing cannot be compared: keys of maps that are sint or
/// fixed, which our attributes do not spell.
/// </summary>
public sealed class DifferenceTests
{
    private static readonly Lazy<CompiledPair[]> Pairs = new(() => [.. CompiledPair.Compile([(Implicit, "Root"), (Defaulted, "Root")])]);

    private static SchemaSet Implicit => new(
    [
        new MessageSchema("Root", EquatableArray.Of<FieldSchema>(
            new(1, "Double", new ScalarType(ScalarKind.Double)),
            new(2, "Text", new ScalarType(ScalarKind.String)),
            new(3, "Counts", new MapType(new ScalarType(ScalarKind.String), new ScalarType(ScalarKind.Int32))),
            new(4, "Instant", new ScalarType(ScalarKind.Timestamp)),
            new(5, "Length", new ScalarType(ScalarKind.Duration)),
            new(6, "Numbers", new MapType(new ScalarType(ScalarKind.String), new ScalarType(ScalarKind.Double))),
            new(7, "Named", new MapType(new ScalarType(ScalarKind.String), new MessageType("Root"))),
            new(8, "Roots", new ListType(new MessageType("Root"))))),
    ]);

    private static SchemaSet Defaulted => new(
    [
        new MessageSchema("Root", EquatableArray.Of<FieldSchema>(
            new(1, "Count", new ScalarType(ScalarKind.Int32), Default: new("7")),
            new(2, "Inner", new MessageType("Inner")))),
        new MessageSchema("Inner", EquatableArray.Of<FieldSchema>(
            new(1, "A", new ScalarType(ScalarKind.Int32), Presence.Required),
            new(2, "B", new ScalarType(ScalarKind.Int32), Presence.Required))),
    ]);

    private static CompiledPair Pair => Pairs.Value[0];

    [Fact]
    public void A_member_with_a_default_is_written_by_us_even_if_nobody_set_it()
    {
        var pair = Pairs.Value[1];
        Assert.Equal("0807", Convert.ToHexString(pair.Shim.Write(pair.Ours(MessageValue.Empty))));
        Assert.Equal("", Convert.ToHexString(pair.Theirs(MessageValue.Empty).ToByteArray()));
    }

    [Theory]
    [InlineData("090000000000000080", "")]
    [InlineData("320C0A016B110000000000000080", "320C0A016B110000000000000080")]
    public void A_negative_zero_is_a_number_that_we_write(string bytes, string theirs)
    {
        Assert.Equal(bytes, Ours(bytes));
        Assert.Equal(theirs, Theirs(bytes));
    }

    [Fact]
    public void Unknown_fields_keep_their_order_with_us_and_are_gathered_by_the_other()
    {
        Assert.Equal("980601900602980603", Ours("980601900602980603"));
        Assert.Equal("980601980603900602", Theirs("980601900602980603"));
    }

    [Fact]
    public void Times_have_no_fractions_of_100_nanoseconds()
    {
        Assert.Equal("2A0310C801", Ours("2A0310C901"));
        Assert.Equal("2A0310C901", Theirs("2A0310C901"));
    }

    [Fact]
    public void A_time_that_is_zero_is_left_out()
    {
        Assert.Equal("", Ours("2A00"));
        Assert.Equal("2A00", Theirs("2A00"));
    }

    [Fact]
    public void A_message_that_comes_twice_in_an_entry_is_merged_by_us_and_replaced_by_the_other()
    {
        Assert.Equal("3A051203120161", Ours("3A0712031201611200"));
        Assert.Equal("3A021200", Theirs("3A0712031201611200"));
    }

    [Fact]
    public void Entries_of_maps_count_as_deep_for_the_other()
    {
        var deep = "";
        for (var level = 0; level < 40; level++)
            deep = $"{Prefixed("3A", Prefixed("12", deep))}";
        for (var level = 0; level < 30; level++)
            deep = $"{Prefixed("42", deep)}";
        Assert.Equal(deep.Length, Ours(deep).Length);
        Assert.Throws<InvalidProtocolBufferException>(() => Theirs(deep));
    }

    [Theory]
    [InlineData("888080801005", "A key has more than 32 bits")]
    [InlineData("128180808010FF", "A length of \\d{10,} bytes")]
    [InlineData("1201FF", "A text is not UTF-8")]
    [InlineData("1A0116", "There is no wire type [67]")]
    [InlineData("1202080112021002", "is required and did not come", true)]
    [InlineData("220B08FF91B8C398FEFFFFFF01", "seconds from 1970 are not in the years 1 to 9999")]
    [InlineData("22061080FFFFFF07", "nanoseconds of a point in time are not within a second")]
    [InlineData("2A061080FFFFFF07", "nanoseconds of a duration are not within a second")]
    [InlineData("2A0D080110FFFFFFFFFFFFFFFFFF01", "of a duration differ in their signs")]
    [InlineData("2A0A08FFFFFFFFFFFFFFFF7F", "it would not fit a TimeSpan")]
    public void We_refuse_what_the_other_takes(string bytes, string sentence, bool isRequiring = false)
    {
        var pair = Pairs.Value[isRequiring ? 1 : 0];
        Assert.Contains(sentence, Divergence.WeRefuse.Select(known => known.Sentence));
        Assert.Matches(sentence, Assert.Throws<SchemaException>(() => pair.Shim.Read(Convert.FromHexString(bytes))).Reason);
        Assert.True(pair.Parse(Convert.FromHexString(bytes)).IsInitialized());
    }

    [Fact]
    public void Each_reason_for_which_we_refuse_has_a_test() => Assert.Equal(
        Divergence.WeRefuse.Select(known => known.Sentence).Order(),
        typeof(DifferenceTests).GetMethod(nameof(We_refuse_what_the_other_takes))!.GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => (IReadOnlyList<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)
            .Select(arguments => (string)arguments[1].Value!)
            .Order());

    private static string Ours(string bytes) => Convert.ToHexString(Pair.Shim.Write(Pair.Shim.Read(Convert.FromHexString(bytes))));

    private static string Theirs(string bytes) => Convert.ToHexString(Pair.Parse(Convert.FromHexString(bytes)).ToByteArray());

    private static string Prefixed(string key, string content)
    {
        var length = content.Length / 2;
        return length < 0x80 ? $"{key}{length:X2}{content}" : $"{key}{(length & 0x7f) | 0x80:X2}{length >> 7:X2}{content}";
    }
}
