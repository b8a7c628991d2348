using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO603Tests
{
    [Theory]
    [InlineData("int64", "[Tag(1)] public {|EVO603:long|} A")]
    [InlineData("uint64 optional", "[Tag(1)] public {|EVO603:ulong?|} A")]
    [InlineData("int64 required", "[Tag(1)] public required {|EVO603:long|} A")]
    [InlineData("sint64", "[Tag(1, Encoding = TagEncoding.ZigZag)] public {|EVO603:long|} A")]
    [InlineData("fixed64", "[Tag(1, Encoding = TagEncoding.Fixed)] public {|EVO603:ulong|} A")]
    [InlineData("list<int64>", "[Tag(1)] public {|EVO603:List<long>|} A = []")]
    [InlineData("map<string,int64>", "[Tag(1)] public {|EVO603:Dictionary<string, long>|} A = []")]
    public Task Integer_of_64_bits_is_a_number_in_JSON(string type, string member) => VerifyAsync(type, member, "json");

    [Theory]
    [InlineData("int64[text]", "[Tag(1, Encoding = TagEncoding.Text)] public long A", "json")]
    [InlineData("uint32", "[Tag(1)] public uint A", "json")]
    [InlineData("map<int64,string>", "[Tag(1)] public Dictionary<long, string> A = []", "json")]
    [InlineData("duration[milliseconds]", "[Tag(1, Encoding = TagEncoding.Milliseconds)] public TimeSpan A", "json")]
    [InlineData("double", "[Tag(1)] public double A", "json")]
    [InlineData("int64", "[Tag(1)] public long A", "protobuf, avro, thrift_binary")]
    public Task Near_miss(string type, string member, string formats) => VerifyAsync(type, member, formats);

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("4 Id int64 v1.."),
        Order("[Tag(4)] public long Id;"),
        "EVO603: 'Order.Id' (tag 4) is written as a number in JSON: a reader that holds numbers as floating point rounds it beyond 2^53",
        setup: InFormats("json"));

    private static Task VerifyAsync(string type, string member, string formats) =>
        Verify.DiagnosticsAsync(OrderBaseline($"1 A {type} v1.."), Order($"{member};"), setup: InFormats(formats));
}
