using static SchemaEvolution.Analyzers.Tests.Dialects.DataContract.Contracts;

namespace SchemaEvolution.Analyzers.Tests.Dialects.DataContract;

/// <summary>A type that turns from a class, which can be nil, to a struct, or back.</summary>
public class StructTests
{
    private const string Class = "\"X\" X int32 v1..";
    private const string Struct = "\"$kind\" struct string v1..; \"X\" X int32 v1..";

    [Theory]
    [InlineData(Class, "", "struct {|EVO002:Point|}", "[DataMember] public Point {|EVO202:A|};")]
    [InlineData(Struct, "", "class {|EVO002:Point|}", "[DataMember] public Point? {|EVO204:A|};")]
    public Task Null_comes_or_goes(string point, string presence, string kind, string member) => PointAsync(point, presence, kind, member);

    [Theory]
    [InlineData(Class, "", "struct {|EVO002:Point|}", "[DataMember] public Point? {|EVO002:A|};")]
    [InlineData(Struct, " optional", "class {|EVO002:Point|}", "[DataMember] public Point? {|EVO002:A|};")]
    [InlineData(Struct, "", "class {|EVO002:Point|}", "[DataMember(EmitDefaultValue = false)] public {|EVO207:Point?|} A;")]
    [InlineData(Class, " required", "struct {|EVO002:Point|}", "[DataMember(IsRequired = true)] public Point A;")]
    [InlineData(Struct, "", "struct Point", "[DataMember] public Point A;")]
    public Task Both_have_null_or_neither_writes_it(string point, string presence, string kind, string member) =>
        PointAsync(point, presence, kind, member);

    private static Task PointAsync(string point, string presence, string kind, string member) => CodeAsync(
        $"{Block($"\"A\" A Acme.Point{presence} v1..")}\nmessage Acme.Point datacontract; {point}",
        $"[DataContract] public class Order {{ {member} }} [DataContract] public {kind} {{ [DataMember] public int X; }}");
}
