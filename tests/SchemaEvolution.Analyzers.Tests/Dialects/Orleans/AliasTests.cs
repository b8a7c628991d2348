using static SchemaEvolution.Analyzers.Tests.Dialects.Orleans.Grains;

namespace SchemaEvolution.Analyzers.Tests.Dialects.Orleans;

public class AliasTests
{
    private const string Members = "[Id(0)] public string Name = \"\"; [Id(1)] public string Street = \"\"; [Id(2)] public string City = \"\";";
    private const string Facts = "0 Name string v1..; 1 Street string v1..; 2 City string v1..";
    private const string Aliased = $"\"$alias\" address string v1..; {Facts}";

    [Theory]
    [InlineData(Aliased, "[Alias(\"address\")] public class Order")]
    [InlineData(Aliased, "[Alias(\"place\")] public class {|EVO308:Order|}")]
    [InlineData(Aliased, "public class {|EVO308:Order|}")]
    [InlineData(Facts, "[Alias(\"address\")] public class {|EVO308:Order|}")]
    [InlineData(Facts, "[CompoundTypeAlias(\"shop\", \"address\")] public class {|EVO308:Order|}")]
    [InlineData(Aliased, "[Alias(\"place\"), Alias(\"address\")] public class {|EVO308:Order|}")]
    [InlineData("\"$alias\" \"7\" string v1..; " + Facts, "[Id(8)] public class {|EVO308:Order|}")]
    public Task A_name_that_changes(string facts, string declaration) =>
        VerifyAsync(Block(facts), $"[GenerateSerializer] {declaration} {{ {Members} }}");

    [Fact]
    public Task A_class_of_which_there_is_no_object_has_no_name_on_the_wire() => VerifyAsync(
        Block($"\"$kind\" \"abstract class\" string v1..; {Aliased}"),
        $"[GenerateSerializer] public abstract class {{|EVO002:Order|}} {{ {Members} }}");

    [Fact]
    public Task Old_data_is_read_by_the_full_name_of_the_type() => MessageAsync(
        Block(Facts),
        $"[GenerateSerializer, Alias(\"address\")] public class Order {{ {Members} }}",
        "EVO308: 'Order' shipped with no alias in v1 and has alias 'address' now."
        + " Orleans, forward: a new 'address' in the place of a base type is refused by old readers. Deploy readers first.");

    [Fact]
    public Task A_class_that_keeps_its_alias_under_another_name() => MessageAsync(
        Block(Aliased),
        $"[GenerateSerializer, Alias(\"address\")] public class Place {{ {Members} }}",
        "EVO402: 'Place' looks like 'Acme.Order', which shipped in v1 and has gone. Record the rename; otherwise its history is lost.");

    [Fact]
    public Task A_class_that_had_no_alias_at_first_wrote_its_full_name() => VerifyAsync(
        Block($"\"$alias\" address string v2..; {Facts}"),
        $"[GenerateSerializer, Alias(\"address\")] public class {{|EVO402:Place|}} {{ {Members} }}",
        shipped: 2);

    [Theory]
    [InlineData(Facts, "")]
    [InlineData(Facts, "[Alias(\"Acme.Order\")] ")]
    [InlineData(Aliased, "[Alias(\"place\")] ")]
    public Task A_class_that_does_not(string facts, string attribute) =>
        VerifyAsync(Block(facts), $"[GenerateSerializer] {attribute}public class {{|EVO402:Place|}} {{ {Members} }}");

    [Fact]
    public Task An_alias_is_no_full_name() => MessageAsync(
        Block(Facts),
        $"[GenerateSerializer] public class Place {{ {Members} }}",
        "EVO402: 'Place' looks like 'Acme.Order', which shipped in v1 and has gone. Orleans, backward: a stored 'Order' is refused."
        + " Restore the name; to record the rename saves its history, not the data.");

    [Fact]
    public Task The_name_of_a_value_is_not_written() => VerifyAsync(
        Block("0 Color enum Acme.Color v1..; 1 At Acme.Point v1..") + "\nenum Acme.Color; 0 None v1..\n"
        + Block("\"$kind\" struct string v1..; 0 X int32 v1..", "Point"),
        """
        public enum {|EVO001:Paint|} { None }
        [GenerateSerializer] public struct {|EVO001:Place|} { [Id(0)] public int X; }
        public enum Color { None }
        [GenerateSerializer] public struct Point { [Id(0)] public int X; }
        [GenerateSerializer] public class Order { [Id(0)] public Paint {|EVO002:Color|}; [Id(1)] public Place {|EVO002:At|}; }
        """);

    [Theory]
    [InlineData("Acme.Point optional", "Point {|EVO202:At|}")]
    [InlineData("Acme.Point", "Point? {|EVO204:At|}")]
    [InlineData("Acme.Point optional", "Point? At")]
    [InlineData("list<Acme.Point>", "{|EVO303:List<Point?>|} At = []")]
    public Task A_struct_and_one_that_may_be_null(string old, string member) => VerifyAsync(
        Block($"0 At {old} v1..") + "\n" + Block("\"$kind\" struct string v1..; 0 X int32 v1..", "Point"),
        $"[GenerateSerializer] public struct Point {{ [Id(0)] public int X; }} [GenerateSerializer] public class Order {{ [Id(0)] public {member}; }}");

    [Fact]
    public Task What_was_left_out_is_read_as_what_the_object_holds() => VerifyAsync(
        Block("0 A int32 v1.."),
        "[GenerateSerializer, OmitDefaultMemberValues] public class Order { [Id(0)] public int A = {|EVO206:1|}; }");
}
