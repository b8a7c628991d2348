using static SchemaEvolution.Analyzers.Tests.Dialects.MessagePack.Msg;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MessagePack;

public class NameTests
{
    private const string Shipped = "\"Id\" Id int64 v1..; \"Note\" Note string v1..";

    [Theory]
    [InlineData("public long Id; public string? Note;")]
    [InlineData("public string Note { get; set; } = \"\"; public required long Id { get; init; }")]
    [InlineData("public long Id; public string? Note; private int hidden; [IgnoreMember] public int Ignored;")]
    [InlineData("public long Id; [Key(\"Note\")] public string? {|EVO002:Remark|};")]
    public Task Members_are_known_by_their_names(string members) => NamedAsync(Shipped, members);

    [Theory]
    [InlineData("public long Id; public string? {|EVO401:Remark|};")]
    [InlineData("public long Id; [Key(\"note\")] public string? {|EVO401:Note|};")]
    public Task A_rename(string members) => NamedAsync(Shipped, members);

    [Fact]
    public Task A_key_keeps_the_name_of_a_renamed_member() => VerifyAsync(
        Block(Shipped), "[MessagePackObject] public class Order { [Key(\"Id\")] public long {|EVO002:Number|}; [Key(\"Note\")] public string? {|EVO002:Remark|}; }");

    [Fact]
    public Task A_deletion_needs_no_number() => VerifyAsync(Block(Shipped), "[MessagePackObject(true)] public class {|EVO002:Order|} { public long Id; }");

    [Theory]
    [InlineData("public long Id; public string? Note; public int {|EVO002:Count|};")]
    [InlineData("public int {|EVO002:Count|}; public long Id; public string? Note; public int Computed => 1;")]
    public Task An_addition(string members) => NamedAsync(Shipped, members);

    [Fact]
    public Task A_retyped_member() => NamedAsync(Shipped, "public {|EVO301:string?|} Id; public string? Note;");

    [Fact]
    public Task Numbers_for_names() => VerifyAsync(Block(Shipped), "[MessagePackObject] public class {|EVO308:Order|} { [Key(0)] public long Id; [Key(1)] public string? Note; }");

    [Fact]
    public Task Two_of_one_name() => VerifyAsync(
        Block("\"a\" A int32 v1.."), "[MessagePackObject] public class Order { [Key(\"a\")] public int A; [Key(\"a\")] public int {|EVO104:B|}; }");
}
