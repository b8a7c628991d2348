using static SchemaEvolution.Analyzers.Tests.Dialects.Orleans.Grains;

namespace SchemaEvolution.Analyzers.Tests.Dialects.Orleans;

public class LevelTests
{
    private const string Root = "message Acme.Root orleans; 0 X int32 v1..";
    private const string Derived = "\"$base\" Root Acme.Root v1..; 0 A int32 v1..";

    [Fact]
    public Task Each_level_counts_for_itself() => VerifyAsync(
        $"{Block(Derived)}\n{Root}",
        "[GenerateSerializer] public class Root { [Id(0)] public int X; } [GenerateSerializer] public class Order : Root { [Id(0)] public int A; }");

    [Theory]
    [InlineData("0 A int32 v1..", " : Root")]
    [InlineData("\"$base\" Root Acme.Root v1..; 0 A int32 v1..", "")]
    [InlineData("\"$base\" Root Acme.Root v1..; 0 A int32 v1..", " : Other")]
    public Task A_base_class_that_comes_goes_or_changes(string facts, string bases) => VerifyAsync(
        $"{Block(facts)}\n{Root}",
        $$"""
        [GenerateSerializer] public class Root { [Id(0)] public int X; }
        public class Other;
        [GenerateSerializer] public class {|EVO308:Order|}{{bases}} { [Id(0)] public int A; }
        """);

    [Theory]
    [InlineData("System.Exception", "{|EVO002:Order|} : InvalidOperationException")]
    [InlineData("System.ArgumentException", "{|EVO002:Order|} : Exception")]
    [InlineData("System.Exception", "{|EVO308:Order|} : AggregateException")]
    [InlineData("System.Exception", "{|EVO308:Order|} : Failure")]
    public Task The_exceptions_of_NET_are_one_level(string old, string declaration) => VerifyAsync(
        Block($"\"$base\" Base {old} v1..; 0 A int32 v1.."),
        $"public class Failure : Exception; [GenerateSerializer] public class {declaration} {{ [Id(0)] public int A; }}");

    [Theory]
    [InlineData("[Id(0)] public int X;", "{|EVO002:Order|}")]
    [InlineData("[Id(0)] public T X = default!;", "{|EVO308:Order|}")]
    public Task An_argument_of_the_base_class(string member, string name) => VerifyAsync(
        $"{Block("\"$base\" Root Acme.Root<int32> v1..; 0 A int32 v1..")}\nmessage Acme.Root<T> orleans; 0 X {(member.Contains("T X") ? "T" : "int32")} v1..",
        $"[GenerateSerializer] public class Root<T> {{ {member} }} [GenerateSerializer] public class {name} : Root<string> {{ [Id(0)] public int A; }}");

    [Fact]
    public Task A_transparent_class_in_between_is_no_level() => VerifyAsync(
        $"{Block(Derived)}\n{Root}",
        """
        [GenerateSerializer] public class Root { [Id(0)] public int X; }
        [SerializerTransparent] public abstract class Middle : Root;
        [GenerateSerializer] public class Order : Middle { [Id(0)] public int A; }
        """);

    [Theory]
    [InlineData("class Order { [Id(0)] public int A; }")]
    [InlineData("class Order(int a) { [Id(0)] public int A = a; }")]
    [InlineData("sealed class Order { [Id(0)] private int A; public int Get() => A; }")]
    public Task Classes_are_alike(string declaration) => VerifyAsync(Block("0 A int32 v1.."), $"[GenerateSerializer, Immutable] public {declaration}");

    [Theory]
    [InlineData("", "record {|EVO308:Order|}([property: Id(0)] int A);")]
    [InlineData("", "struct {|EVO308:Order|} { [Id(0)] public int A; }")]
    [InlineData("", "abstract class {|EVO308:Order|} { [Id(0)] public int A; }")]
    [InlineData(RecordKind, "class {|EVO308:Order|} { [Id(0)] public int A; }")]
    [InlineData(RecordKind, "record struct {|EVO308:Order|}([property: Id(0)] int A);")]
    public Task Classes_records_and_structs_are_not(string layout, string declaration) =>
        VerifyAsync(Block($"{layout}0 A int32 v1.."), $"[GenerateSerializer] public {declaration}");

    [Fact]
    public Task A_renamed_message_whose_name_may_be_written() => VerifyAsync(
        Block("0 Name string v1..; 1 Street string v1..; 2 City string v1..", "Address"),
        """
        [GenerateSerializer] public class {|EVO402:Place|}
        {
            [Id(0)] public string Name = ""; [Id(1)] public string Street = ""; [Id(2)] public string City = "";
        }
        """);

    [Fact]
    public Task What_a_level_costs() => MessageAsync(
        $"{Block(Derived)}\n{Root}",
        "[GenerateSerializer] public class Root { [Id(0)] public int X; } [GenerateSerializer] public class Order { [Id(0)] public int A; }",
        "EVO308: 'Order' shipped with base Acme.Root in v1 and has no base now."
        + " Orleans, backward: a stored member of the base class Acme.Root is read as one of the class itself. No order is safe.");

    [Fact]
    public Task A_base_class_that_is_renamed_is_the_same_level() => VerifyAsync(
        Block("\"$base\" Former Acme.Former v1; \"$base\" Root Acme.Root v2..; 0 A int32 v1..")
        + "\nmessage Acme.Root orleans; was Acme.Former v1; 0 X int32 v1..",
        "[GenerateSerializer] public class Root { [Id(0)] public int X; } [GenerateSerializer] public class Order : Root { [Id(0)] public int A; }",
        shipped: 2);

    [Fact]
    public Task A_base_class_that_has_just_been_renamed_is_the_same_level() => VerifyAsync(
        $"{Block("\"$base\" Former Acme.Former v1..; 0 A int32 v1..")}\nmessage Acme.Former orleans; 0 X int32 v1..; 1 Y string v1..; 2 Z string v1..",
        """
        [GenerateSerializer] public class {|EVO402:Root|} { [Id(0)] public int X; [Id(1)] public string? Y; [Id(2)] public string? Z; }
        [GenerateSerializer] public class Order : Root { [Id(0)] public int A; }
        """,
        ignore: ["EVO002"]);
}
