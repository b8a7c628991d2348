using static SchemaEvolution.Analyzers.Tests.Dialects.Orleans.Grains;

namespace SchemaEvolution.Analyzers.Tests.Dialects.Orleans;

public class ParameterTests
{
    private const string Two = "1000000000 A int32 v1..; 1000000001 B int32 v1..";

    [Theory]
    [InlineData("int A, int B")]
    [InlineData("int A, int {|EVO002:Renamed|}")]
    [InlineData("int A, int B = 3")]
    [InlineData("int A, int B, string {|EVO002:C|}")]
    [InlineData("[Id(0)] int A, int B")]
    public Task Parameters_that_keep_their_places_are_safe(string parameters) => RecordAsync(Two, parameters);

    [Fact]
    public Task Parameters_that_change_places() => RecordAsync(Two, "int {|EVO102:B|}, int {|EVO102:A|}");

    [Fact]
    public Task A_parameter_in_the_middle() => RecordAsync(Two, "int A, string {|EVO101:C|}, int {|EVO102:B|}");

    [Fact]
    public Task A_parameter_that_moves_to_the_body() => RecordAsync(Two, "int A, [property: Id({|EVO102:1|})] int B");

    [Fact]
    public Task A_parameter_that_goes_in_front_of_another() => RecordAsync(Two, "int {|EVO102:B|}");

    [Fact]
    public Task A_last_parameter_that_goes() =>
        VerifyAsync(Block(RecordKind + Two), "[GenerateSerializer] public record {|EVO106:Order|}(int A);", ignore: ["EVO704"]);

    [Fact]
    public Task Another_type_of_a_parameter() => RecordAsync(Two, "int A, {|EVO303:long|} B");

    [Fact]
    public Task The_body_counts_for_itself() => VerifyAsync(
        Block(RecordKind + Two + "; 0 C string v1.."),
        "[GenerateSerializer] public record Order(int A, int B) { [Id(0)] public string? C { get; init; } }",
        ignore: ["EVO704"]);

    [Fact]
    public Task Tags_that_follow_from_the_order() => VerifyAsync(
        Block(RecordKind + "1000000000 A int32 v1..") + "\n" + Block(RecordKind + "1000000000 A int32 v1..", "Other"),
        "[GenerateSerializer] public record {|EVO704:Order|}(int A); [GenerateSerializer] public record Other([Id(0)] int A);");
}
