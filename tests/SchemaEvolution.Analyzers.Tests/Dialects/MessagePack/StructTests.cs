using static SchemaEvolution.Analyzers.Tests.Dialects.MessagePack.Msg;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MessagePack;

/// <summary>A type that turns from a class, which can be nil, to a struct, or back.</summary>
public class StructTests
{
    private const string Class = "0 X int32 v1..";
    private const string Struct = "\"$kind\" struct string v1..; 0 X int32 v1..";

    [Theory]
    [InlineData(Class, "0 A Acme.Point v1..", "struct {|EVO002:Point|}", "Point {|EVO202:A|}")]
    [InlineData(Class, "0 A Acme.Point v1..", "record struct {|EVO002:Point|}", "Point {|EVO202:B|}")]
    [InlineData(Struct, "0 A Acme.Point v1..", "class {|EVO002:Point|}", "Point? {|EVO204:A|}")]
    [InlineData(Struct, "0 A Acme.Point v1..", "record {|EVO002:Point|}", "Point? {|EVO204:A|}")]
    public Task Null_comes_or_goes(string point, string shipped, string kind, string member) => PointAsync(point, shipped, kind, member);

    /// <summary>What is recorded of the member has changed all the same, where it is the type that null is one of.</summary>
    [Theory]
    [InlineData(Class, "0 A Acme.Point v1..", "struct {|EVO002:Point|}", "Point? {|EVO002:A|}")]
    [InlineData(Struct, "0 A Acme.Point optional v1..", "class {|EVO002:Point|}", "Point? {|EVO002:A|}")]
    [InlineData(Class, "0 A Acme.Point v1..", "record Point", "Point? A")]
    [InlineData(Struct, "0 A Acme.Point v1..", "readonly record struct Point", "Point A")]
    [InlineData(Class, "0 A list<Acme.Point> v1..", "struct {|EVO002:Point|}", "Point[]? A")]
    public Task Both_have_null_or_neither_has(string point, string shipped, string kind, string member) =>
        PointAsync(point, shipped, kind, member);

    [Theory]
    [InlineData(Class, "struct {|EVO002:Point|}", "Point {|EVO202:A|}")]
    [InlineData(Struct, "class {|EVO002:Point|}", "Point? {|EVO204:A|}")]
    public Task All_versions_count(string point, string kind, string member) => VerifyAsync(
        $"{Block("0 A Acme.Point v1..; 1 B int32 v2..")}\n{Block(point, "Point")}",
        $"{Order($"{member}; [Key(1)] public int B")} {Point(kind)}",
        shipped: 2);

    [Theory]
    [InlineData("System.Tuple<int32,string>", "(int, string)? {|EVO002:A|}")]
    [InlineData("System.Tuple<int32,string>", "(int, string) {|EVO202:A|}")]
    [InlineData("System.ValueTuple<int32,string>", "Tuple<int, string>? {|EVO204:A|}")]
    [InlineData("System.ValueTuple<int32,string>", "KeyValuePair<int, string> {|EVO002:A|}")]
    public Task A_tuple_is_a_class_or_a_struct(string old, string member) => OrderAsync($"0 A {old} v1..", $"[Key(0)] public {member};");

    /// <summary>Of another type the rules about types tell.</summary>
    [Theory]
    [InlineData("0 X int32 v1..", "Place {|EVO202:A|}")]
    [InlineData("0 X string v1..", "{|EVO307:Place|} A")]
    public Task Another_type_of_another_kind(string old, string member) => VerifyAsync(
        $"{Block("0 A Acme.Point v1..")}\n{Block(old, "Point")}\n{Block(Struct, "Place")}",
        $"{Order(member)} [MessagePackObject] public struct Place {{ [Key(0)] public int X; }}",
        ["EVO403", "EVO402"]);

    [Theory]
    [InlineData(Class, "struct", "Point", "EVO202: 'Order.A' (tag 0) shipped as optional (a class) in v1 and is implicit (a struct) now. MessagePack, backward: a stored null is refused."
        + " Two releases: first let every writer fill the field while readers do not require it, then require it."
        + "\nEVO002: 'Point' has a change that the baseline does not record: no kind is kind 'struct' now")]
    [InlineData(Struct, "class", "Point?", "EVO204: 'Order.A' (tag 0) shipped as implicit (a struct) in v1 and is optional (a class) now. MessagePack, forward: a new null is refused by old readers."
        + " Deploy readers first."
        + "\nEVO002: 'Point' has a change that the baseline does not record: kind 'struct' is no kind now")]
    public Task Message_text(string point, string kind, string type, string message) => MessageAsync(
        $"{Block("0 A Acme.Point v1..")}\n{Block(point, "Point")}", $"{Order($"{type} A")} {Point($"{kind} Point")}", message);

    private static Task PointAsync(string point, string shipped, string kind, string member) => VerifyAsync(
        $"{Block(shipped)}\n{Block(point, "Point")}", $"{Order(member)} {Point(kind)}");

    private static string Order(string member) => $"[MessagePackObject] public class Order {{ [Key(0)] public {member}; }}";

    private static string Point(string kind) => $"[MessagePackObject] public {kind} {{ [Key(0)] public int X {{ get; init; }} }}";
}
