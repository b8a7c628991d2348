namespace SchemaEvolution.Analyzers.Tests.Dialects.MessagePack;

/// <summary>What fixes make of messages that are written for MessagePack-CSharp.</summary>
public class MessagePackFixTests
{
    private const string Two = "0 A int32 v1..; 1 B string v1..";

    private static readonly DialectFixes Fixes = new(
        "messagepack",
        "using System.Runtime.Serialization;\nusing MessagePack;\nusing MessagePack.Formatters;\nusing KeyAttribute = MessagePack.KeyAttribute;\n",
        "MessagePack");

    [Theory]
    [InlineData("[Key({|EVO102:4|})] public int A; [Key(1)] public string? B;", "[Key(0)] public int A; [Key(1)] public string? B;")]
    [InlineData("[Key(0)] public int A; [Key(1)] public string? B; [Key({|EVO104:1|})] public int C;", "[Key(0)] public int A; [Key(1)] public string? B; [Key(2)] public int C;")]
    [InlineData("[Key(0)] public {|EVO302:short|} A; [Key(1)] public string? B;", "[Key(0)] public int A; [Key(1)] public string? B;")]
    [InlineData("[Key(0)] public {|EVO301:string|} A = \"\"; [Key(1)] public string? B;", "[Key(0)] public int A; [Key(1)] public string? B;")]
    public Task Keys_and_types(string before, string after) => Fixes.FixAsync(Two, Order(before), Order(after));

    /// <summary>A struct is no null; the nullable one reads the null of the class that it was.</summary>
    [Fact]
    public Task A_class_that_became_a_struct_may_be_null_again() => Fixes.FixAsync(
        "0 A Acme.Point v1..\nmessage Acme.Point messagepack; 0 X int32 v1..",
        $"{Order("[Key(0)] public Point {|EVO202:A|};")} [MessagePackObject] public struct Point {{ [Key(0)] public int X; }}",
        $"{Order("[Key(0)] public Point? A;")} [MessagePackObject] public struct Point {{ [Key(0)] public int X; }}");

    [Fact]
    public Task A_key_that_meant_something_else_is_reserved_in_the_baseline() => Fixes.FixAsync(
        Two,
        Order("[Key(0)] public int A; [Key({|EVO101:1|})] public bool C;"),
        Order("[Key(0)] public int A; [Key(2)] public bool C;"),
        "RetireTag",
        "0 A int32 v1..; 1 B string v1; reserved 1 B v2..");

    [Fact]
    public Task A_member_that_has_gone_is_reserved_in_the_baseline() => Fixes.FixAsync(
        Two,
        "[MessagePackObject] public class {|EVO106:Order|} { [Key(0)] public int A; }",
        Order("[Key(0)] public int A;"),
        factsAfter: "0 A int32 v1..; 1 B string v1; reserved 1 B v2..");

    [Fact]
    public Task A_member_comes_back() => Fixes.FixAsync(
        Two,
        "[MessagePackObject] public class {|EVO106:Order|} { [Key(0)] public int A; }",
        Order("[Key(0)] public int A; [Key(1), Obsolete] public string B { get; set; } = \"\";"),
        "RestoreField");

    [Fact]
    public Task A_reserved_key_is_left() => Fixes.FixAsync(
        "0 A int32 v1..; 1 B string v1; reserved 1 B v2..",
        Order("[Key(0)] public int A; [Key({|EVO103:1|})] public bool C;"),
        Order("[Key(0)] public int A; [Key(2)] public bool C;"),
        shipped: 2);

    [Theory]
    [InlineData("[MessagePackObject] public class Order { [Key({|#|})] public int A; }", "\"A\"", "\"B\"")]
    public Task A_name_that_is_written_comes_back(string code, string shipped, string now) => Fixes.FixAsync(
        $"{shipped} A int32 v1..",
        code.Replace("{|#|}", now, StringComparison.Ordinal).Replace(" A;", " {|EVO401:A|};", StringComparison.Ordinal),
        code.Replace("{|#|}", shipped, StringComparison.Ordinal));

    [Theory]
    [InlineData("{|EVO401:Settled|}")]
    [InlineData("[EnumMember(Value = \"Settled\")] {|EVO401:Settled|}")]
    [InlineData("[EnumMember] {|EVO401:Settled|}")]
    public Task The_text_of_an_enum_value_is_kept_on_the_wire(string value) => Fixes.FixAsync(
        "0 A enum Acme.Status[text] v1..\nenum Acme.Status; 0 None v1..; 1 Paid v1..",
        $"[MessagePackFormatter(typeof(EnumAsStringFormatter<Status>))] public enum Status {{ None, {value} }} {Order("[Key(0)] public Status A;")}",
        $"[MessagePackFormatter(typeof(EnumAsStringFormatter<Status>))] public enum Status {{ None, [EnumMember(Value = \"Paid\")] Settled }} {Order("[Key(0)] public Status A;")}");

    [Fact]
    public Task A_name_is_kept_on_the_wire() => Fixes.FixAsync(
        "\"A\" A int32 v1..; \"B\" B string v1..",
        "[MessagePackObject(true)] public class Order { public int {|EVO401:Amount|} { get; set; } public string? B { get; set; } }",
        "[MessagePackObject(true)] public class Order { [Key(\"A\")] public int Amount { get; set; } public string? B { get; set; } }");

    [Fact]
    public Task A_name_that_only_the_member_can_have_comes_back() => Fixes.FixAsync(
        "\"A\" A int32 v1..; \"B\" B string v1..",
        "[MessagePackObject(true, SuppressSourceGeneration = true)] public class Order { public int {|EVO401:Amount|} { get; set; } public string? B { get; set; } }",
        "[MessagePackObject(true, SuppressSourceGeneration = true)] public class Order { public int A { get; set; } public string? B { get; set; } }");

    [Fact]
    public Task A_case_comes_back() => Fixes.FixAsync(
        "union Acme.IShape; 0 Acme.Circle v1..; 1 Acme.Square v1..\nmessage Acme.Circle messagepack; 0 R int32 v1..\nmessage Acme.Square messagepack; 0 R int32 v1..",
        "[Union(0, typeof(Circle))] public interface {|EVO505:IShape|};" + Shapes,
        "[Union(0, typeof(Circle))] [Union(1, typeof(Square))] public interface IShape;" + Shapes,
        "RestoreCase");

    [Fact]
    public Task The_number_of_a_case_comes_back() => Fixes.FixAsync(
        "union Acme.IShape; 0 Acme.Circle v1..; 1 Acme.Square v1..\nmessage Acme.Circle messagepack; 0 R int32 v1..\nmessage Acme.Square messagepack; 0 R int32 v1..",
        "[Union({|EVO505:1|}, typeof(Circle)), Union(0, typeof(Square))] public interface IShape;" + Shapes,
        "[Union(0, typeof(Circle)), Union(1, typeof(Square))] public interface IShape;" + Shapes);

    [Fact]
    public Task A_formatter_comes_back() => Fixes.FixAsync(
        "0 A Acme.Money v1..",
        Formatted("[Key(0)] public {|EVO301:int|} A;"),
        Formatted("[Key(0)] [MessagePackFormatter(typeof(Money))] public int A;"));

    [Fact]
    public Task All_that_has_gone_is_reserved() => Fixes.FixAllAsync(
        Two + "; 2 C bool v1..",
        "[MessagePackObject] public class {|EVO106:Order|} { [Key(0)] public int A; }",
        Order("[Key(0)] public int A;"),
        factsAfter: "0 A int32 v1..; 1 B string v1; 2 C bool v1; reserved 1 B v2..; reserved 2 C v2..");

    [Fact]
    public Task All_keys_come_back() => Fixes.FixAllAsync(
        Two,
        Order("[Key({|EVO102:1|})] public int A; [Key(0)] public string? B;"),
        Order("[Key(0)] public int A; [Key(1)] public string? B;"));

    [Fact]
    public Task What_is_sound_is_recorded_beside_what_is_not() => Fixes.FixAsync(
        "\"A\" A int32 v1..; \"B\" B string v1..",
        "[MessagePackObject(true)] public class Order { public string A { get; set; } = \"\"; public string? B { get; set; } public int {|EVO002:C|} { get; set; } }",
        "[MessagePackObject(true)] public class Order { public string A { get; set; } = \"\"; public string? B { get; set; } public int C { get; set; } }",
        factsAfter: "\"A\" A int32 v1..; \"B\" B string v1..; \"C\" C int32 v2..",
        library: "messagepack 3.1.8");

    [Theory]
    [InlineData("0 A string v1..", "[MessagePackObject] public class Order { [Key(0)] public {|EVO301:int|} A; }", "Restore the type string", "Take tag 1 and reserve tag 0")]
    [InlineData("\"A\" A int32 v1..", "[MessagePackObject] public class Order { [Key(\"A\")] public {|EVO301:string|} A = \"\"; }", "Restore the type int32")]
    [InlineData("0 A int32 v1..", "[MessagePackObject] public class Order { [Key(0)] public {|EVO301:string|} A = \"\"; [Key(3)] public int Z; }", "Restore the type int32")]
    public Task What_is_offered(string facts, string code, params string[] titles) => Fixes.OffersAsync(facts, code, titles);

    private const string Shapes =
        " [MessagePackObject] public class Circle : IShape { [Key(0)] public int R; } [MessagePackObject] public class Square : IShape { [Key(0)] public int R; }";

    private static string Order(string members) => $"[MessagePackObject] public class Order {{ {members} }}";

    private static string Formatted(string members) => $$"""
        {{Order(members)}}
        public class Money : IMessagePackFormatter<int>
        {
            public void Serialize(ref MessagePackWriter writer, int value, MessagePackSerializerOptions options) { }
            public int Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => 0;
        }
        """;
}
