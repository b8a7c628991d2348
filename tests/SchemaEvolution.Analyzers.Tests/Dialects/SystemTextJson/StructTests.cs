using static SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson.Documents;

namespace SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson;

/// <summary>A type that turns from a class, which can be null, to a struct, or back.</summary>
public class StructTests
{
    private const string Class = "\"X\" X int32 v1..";
    private const string Struct = "\"$kind\" struct string v1..; \"X\" X int32 v1..";

    [Theory]
    [InlineData(Class, "", "struct {|EVO002:Point|}", "public Point {|EVO202:A|} { get; set; }")]
    [InlineData(Class, "", "readonly record struct {|EVO002:Point|}", "public Point {|EVO202:A|} { get; init; }")]
    [InlineData(Struct, "", "class {|EVO002:Point|}", "public Point? {|EVO204:A|} { get; set; }")]
    public Task Null_comes_or_goes(string point, string presence, string kind, string member) => PointAsync(point, presence, kind, member);

    [Theory]
    [InlineData(Class, "", "struct {|EVO002:Point|}", "public Point? {|EVO002:A|} { get; set; }")]
    [InlineData(Struct, " optional", "class {|EVO002:Point|}", "public Point? {|EVO002:A|} { get; set; }")]
    [InlineData(Struct, "", "record struct Point", "public Point A { get; set; }")]
    [InlineData(Class, "", "record Point", "public Point? A { get; set; }")]
    public Task Both_have_null_or_neither_has(string point, string presence, string kind, string member) =>
        PointAsync(point, presence, kind, member);

    private static Task PointAsync(string point, string presence, string kind, string member) => CodeAsync(
        $"{Block($"\"A\" A Acme.Point{presence} v1..")}\nmessage Acme.Point systemtextjson; {point}",
        $"public class Order {{ {member} }} public {kind} {{ public int X {{ get; init; }} }}");
}
