using static SchemaEvolution.Analyzers.Tests.Dialects.MessagePack.Msg;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MessagePack;

/// <summary>Members that are written and that no reader fills.</summary>
public class FillingTests
{
    private const string Filled = "message Acme.Order messagepack; 0 Id int32 v1..; 1 Note string v1..";
    private const string Unfilled = "message Acme.Order messagepack; \"$unfilled members\" Note string v1..; 0 Id int32 v1..; 1 Note string v1..";

    [Theory]
    [InlineData("public class Order { [Key(0)] public int Id { get; set; } [Key(1)] public string? Note { get; private set; } }")]
    [InlineData("public class Order { [Key(0)] public int Id; [Key(1)] public readonly string? Note; public Order(string? note, int id) { } }")]
    [InlineData("public record Order([property: Key(0)] int Id, [property: Key(1)] string? Note);")]
    public Task Whatever_sets_a_member_will_do(string type) => VerifyAsync(Filled, $"[MessagePackObject] {type}");

    [Theory]
    [InlineData("[MessagePackObject]", "public string? Note { get; }")]
    [InlineData("[MessagePackObject]", "public string Note => \"\";")]
    [InlineData("[MessagePackObject]", "public string? Note { get; } protected Order(int id, string note) { }")]
    [InlineData("[MessagePackObject(SuppressSourceGeneration = true)]", "public string? Note { get; private set; }")]
    public Task A_member_that_nothing_sets_any_more(string attribute, string note) =>
        VerifyAsync(Filled, $"{attribute} public class {{|EVO308:Order|}} {{ [Key(0)] public int Id; [Key(1)] {note} }}");

    [Theory]
    [InlineData("[Key(1)] public string? Note { get; }")]
    [InlineData("[Key(1)] public string? {|EVO002:Remark|} { get; }", "{|EVO002:Order|}")]
    [InlineData("[Key(1)] public {|EVO301:int|} Note => 1;")]
    [InlineData("[Key(1)] public string? Note { get; set; }", "{|EVO002:Order|}")]
    [InlineData("[Key(1)] public {|EVO301:int|} Note { get; set; }", "{|EVO002:Order|}")]
    public Task Nobody_misses_what_nobody_read(string note, string name = "Order") =>
        VerifyAsync(Unfilled, $"[MessagePackObject] public class {name} {{ [Key(0)] public int Id; {note} }}");

    [Theory]
    [InlineData("public int {|EVO002:Note|} => 1;")]
    [InlineData("public {|EVO301:int|} Note { get; set; }", "{|EVO002:Order|}")]
    public Task In_a_map_it_is_passed_over(string note, string name = "Order") => VerifyAsync(
        Block("\"$unfilled members\" note string v1..; \"note\" Note string v1.."),
        $"[MessagePackObject] public class {name} {{ [Key(\"note\")] {note} }}");

    [Fact]
    public Task Message_text() => MessageAsync(
        Filled,
        "[MessagePackObject] public class Order { [Key(0)] public int Id; [Key(1)] public string? Note { get; } }",
        "EVO308: 'Order' shipped with no unfilled members in v1 and has unfilled members 'Note' now. MessagePack, backward: a stored 'Note' is skipped.");
}
