using static SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet.Proto;

namespace SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet;

public class SubtypeTests
{
    private const string Animal = "message Acme.Animal protobuf-net; 1 Name string v1..; 10 Dog Acme.Dog oneof case v1..; 11 Cat Acme.Cat oneof case v1..";
    private const string Dog = "message Acme.Dog protobuf-net; \"$base\" Animal Acme.Animal v1..; 1 Size int32 v1..";
    private const string Cat = "message Acme.Cat protobuf-net; \"$base\" Animal Acme.Animal v1..; 1 Size int32 v1..";
    private const string Shipped = $"{Animal}\n{Dog}\n{Cat}";
    private const string Pets = """
        [ProtoContract] public class Dog : Animal { [ProtoMember(1)] public int Size; }
        [ProtoContract] public class Cat : Animal { [ProtoMember(1)] public int Size; }
        """;

    [Theory]
    [InlineData("[ProtoContract, ProtoInclude(10, typeof(Dog)), ProtoInclude(11, typeof(Cat))] public abstract class Animal")]
    [InlineData("[ProtoInclude(11, \"Acme.Cat\"), ProtoInclude(10, typeof(Dog)), ProtoContract] public class Animal")]
    [InlineData("[ProtoContract, ProtoInclude(10, typeof(Dog), DataFormat = DataFormat.Group), ProtoInclude(11, typeof(Cat))] public abstract class Animal")]
    public Task Subtypes_are_known_by_their_numbers(string declaration) => VerifyAsync(Shipped, $"{declaration} {{ [ProtoMember(1)] public string? Name; }} {Pets}");

    [Theory]
    [InlineData("ProtoInclude({|EVO505:11|}, typeof(Dog)), ProtoInclude({|EVO505:10|}, typeof(Cat))")]
    [InlineData("ProtoInclude(10, typeof(Dog)), ProtoInclude({|EVO505:12|}, typeof(Cat))")]
    public Task A_number_of_a_subtype_changes(string includes) =>
        VerifyAsync(Shipped, $"[ProtoContract, {includes}] public class Animal {{ [ProtoMember(1)] public string? Name; }} {Pets}");

    [Fact]
    public Task A_subtype_takes_the_number_of_a_member() => VerifyAsync(
        Shipped,
        $"[ProtoContract, ProtoInclude(10, typeof(Dog)), ProtoInclude({{|EVO104:1|}}, typeof(Cat))] public class Animal {{ [ProtoMember(1)] public string? Name; }} {Pets}");

    [Theory]
    [InlineData("abstract class", "typeof({|EVO506:Bird|})")]
    [InlineData("class", "typeof({|EVO506:Bird|})")]
    public Task A_subtype_comes(string kind, string type) => VerifyAsync(
        Shipped,
        $"[ProtoContract, ProtoInclude(10, typeof(Dog)), ProtoInclude(11, typeof(Cat)), ProtoInclude(12, {type})] public {kind} Animal {{ [ProtoMember(1)] public string? Name; }}"
        + $" {Pets} [ProtoContract] public class {{|EVO001:Bird|}} : Animal;");

    [Fact]
    public Task Subtypes_may_share_a_simple_name() => VerifyAsync(
        "message Acme.Event protobuf-net; 10 Placed Acme.V1.Placed oneof case v1..; 11 Placed Acme.V2.Placed oneof case v1.."
        + "\nmessage Acme.V1.Placed protobuf-net; \"$base\" Event Acme.Event v1..\nmessage Acme.V2.Placed protobuf-net; \"$base\" Event Acme.Event v1..",
        """
        [ProtoContract, ProtoInclude({|EVO505:11|}, typeof(V1.Placed)), ProtoInclude({|EVO505:10|}, typeof(V2.Placed)), ProtoInclude(12, typeof({|EVO506:V3.Placed|}))] public class Event;
        public static class V1 { [ProtoContract] public class Placed : Event; }
        public static class V2 { [ProtoContract] public class Placed : Event; }
        public static class V3 { [ProtoContract] public class {|EVO001:Placed|} : Event; }
        """);

    [Fact]
    public Task A_member_may_have_the_name_of_a_subtype() => VerifyAsync(
        $"{Animal}\n{Dog}\n{Cat}",
        $"[ProtoContract, ProtoInclude(10, typeof(Dog)), ProtoInclude(11, typeof(Cat))] public class Animal {{ [ProtoMember(1)] public string? Name; [ProtoMember(2)] public Dog? {{|EVO002:Dog|}}; }} {Pets}");

    [Theory]
    [InlineData("Acme.Dog", "Animal", "forward: a new Acme.Animal that is no Dog is refused by old readers. Deploy readers first.")]
    [InlineData("Acme.Animal", "Dog", "backward: a stored Acme.Animal that is no Dog is refused. Two releases: first write both the old field and a new one, then retire the old one.")]
    public Task A_member_of_another_type_of_the_hierarchy(string old, string type, string text) => MessageAsync(
        $"{Shipped}\n{Block($"1 Pet {old} v1..")}",
        $"[ProtoContract, ProtoInclude(10, typeof(Dog)), ProtoInclude(11, typeof(Cat))] public class Animal {{ [ProtoMember(1)] public string? Name; }} {Pets}"
        + $" [ProtoContract] public class Order {{ [ProtoMember(1)] public {type}? Pet; }}",
        $"EVO307: 'Order.Pet' (tag 1) shipped as {old} in v1 and is Acme.{type} now. protobuf-net, {text}");

    [Fact]
    public Task A_subtype_goes() => VerifyAsync(
        Shipped,
        """
        [ProtoContract, ProtoInclude(10, typeof(Dog))] public class {|EVO505:Animal|} { [ProtoMember(1)] public string? Name; }
        [ProtoContract] public class Dog : Animal { [ProtoMember(1)] public int Size; }
        [ProtoContract] public class {|EVO308:Cat|} : Animal { [ProtoMember(1)] public int Size; }
        """);

    [Fact]
    public Task A_subtype_goes_and_another_takes_its_number() => VerifyAsync(
        Shipped,
        """
        [ProtoContract, ProtoInclude({|EVO505:11|}, typeof(Dog))] public class Animal { [ProtoMember(1)] public string? Name; }
        [ProtoContract] public class Dog : Animal { [ProtoMember(1)] public int Size; }
        [ProtoContract] public class {|EVO308:Cat|} : Animal { [ProtoMember(1)] public int Size; }
        """);

    [Fact]
    public Task A_subtype_goes_and_its_number_is_reserved() => VerifyAsync(
        $"{Animal}\n{Dog}",
        """
        [ProtoContract, ProtoInclude(10, typeof(Dog)), ProtoReserved(11)] public class {|EVO002:Animal|} { [ProtoMember(1)] public string? Name; }
        [ProtoContract] public class Dog : Animal { [ProtoMember(1)] public int Size; }
        """);

    [Fact]
    public Task A_level_comes_between() => VerifyAsync(
        Shipped,
        """
        [ProtoContract, ProtoInclude(10, typeof({|EVO505:Mammal|}))] public class {|EVO505:Animal|} { [ProtoMember(1)] public string? Name; }
        [ProtoContract, ProtoInclude(1, typeof(Dog)), ProtoInclude(2, typeof(Cat))] public class {|EVO001:Mammal|} : Animal;
        [ProtoContract] public class {|EVO002:Dog|} : Mammal { [ProtoMember(1)] public int Size; }
        [ProtoContract] public class {|EVO002:Cat|} : Mammal { [ProtoMember(1)] public int Size; }
        """);

    [Fact]
    public Task A_message_gets_a_base_type_around_it() => VerifyAsync(
        Block("1 A int32 v1..; 2 B string v1.."),
        """
        [ProtoContract, ProtoInclude(10, typeof(Order))] public abstract class {|EVO001:Document|};
        [ProtoContract] public class {|EVO308:Order|} : Document { [ProtoMember(1)] public int A; [ProtoMember(2)] public string? B; }
        """);

    [Theory]
    [InlineData("public abstract class Document;")]
    [InlineData("[ProtoContract] public abstract class {|EVO001:Document|};")]
    public Task A_base_class_that_does_not_know_it_changes_nothing(string document) => VerifyAsync(
        Block("1 A int32 v1..; 2 B string v1.."),
        $"{document} [ProtoContract] public class Order : Document {{ [ProtoMember(1)] public int A; [ProtoMember(2)] public string? B; }}");

    [Fact]
    public Task A_member_that_moves_to_the_base_type() => VerifyAsync(
        Shipped,
        """
        [ProtoContract, ProtoInclude(10, typeof(Dog)), ProtoInclude(11, typeof(Cat))] public class Animal { [ProtoMember(1)] public string? Name; [ProtoMember(2)] public int {|EVO002:Size|}; }
        [ProtoContract] public class {|EVO102:Dog|} : Animal;
        [ProtoContract] public class {|EVO102:Cat|} : Animal;
        """);

    [Fact]
    public Task A_base_type_that_is_renamed_is_the_same() => VerifyAsync(
        "message Acme.Animal protobuf-net; 1 Name string v1..; 2 Age int32 v1..; 3 Home string v1..; 10 Dog Acme.Dog oneof case v1..\n" + Dog,
        """
        [ProtoContract, ProtoInclude(10, typeof(Dog))] public class {|EVO402:Creature|} { [ProtoMember(1)] public string? Name; [ProtoMember(2)] public int Age; [ProtoMember(3)] public string? Home; }
        [ProtoContract] public class Dog : Creature { [ProtoMember(1)] public int Size; }
        """);

    [Fact]
    public Task Message_text_of_a_subtype_that_takes_the_number_of_another() => MessageAsync(
        $"{Animal}\n{Dog}\n{Cat}\nmessage Acme.Bird protobuf-net; \"$base\" Animal Acme.Animal v1..",
        $"[ProtoContract, ProtoInclude(10, typeof(Dog)), ProtoInclude(11, typeof(Bird)), ProtoInclude(12, typeof(Cat))] public class Animal {{ [ProtoMember(1)] public string? Name; }}"
        + $" {Pets} [ProtoContract] public class Bird : Animal;",
        """
        EVO505: 'Animal.Bird': case 11 'Cat' shipped in v1 and is 'Bird' now. protobuf-net, forward: a new 'Bird' at tag 11 is read by old readers as 'Cat'. No order is safe.
        EVO505: 'Animal.Cat': case 11 'Cat' shipped in v1 and is case 12 now. protobuf-net, backward: a stored 'Cat' at tag 11 is read as 'Bird'. No order is safe.
        """);

    [Theory]
    [InlineData("1 Id T", "string", "backward: a stored 5 in 'Id' is refused.")]
    [InlineData("1 Id T", "long", "forward: a new 4294967296 in 'Id' is refused by old readers. Deploy readers first.")]
    [InlineData("1 Id list<T>", "string", "forward: a new [\"abc\"] in 'Id' is read by old readers as [97, 98, 99]. No order is safe.")]
    public Task A_generic_base_type_has_other_members(string member, string argument, string consequence) => MessageAsync(
        GenericBase(member),
        GenericCode(member.Contains("list") ? "List<T>?" : "T?", argument),
        $"EVO308: 'Order' shipped with base Acme.Box<int32> in v1 and has base Acme.Box<{(argument is "long" ? "int64" : argument)}> now. protobuf-net, {consequence}");

    [Theory]
    [InlineData("1 Id T", "T?", "int", "Order")]
    [InlineData("1 Id int32", "int", "string", "{|EVO002:Order|}")]
    public Task A_generic_base_type_has_the_same_members(string member, string type, string argument, string name) =>
        VerifyAsync(GenericBase(member), GenericCode(type, argument, name));

    private static string GenericBase(string member) =>
        $"message Acme.Box<T> protobuf-net; {member} v1..; 10 Order Acme.Order oneof case v1..\n{Block("\"$base\" Box Acme.Box<int32> v1..; 1 A int32 v1..")}";

    private static string GenericCode(string type, string argument, string name = "Order") => $$"""
        [ProtoContract, ProtoInclude(10, typeof(Order))] public class Box<T> { [ProtoMember(1)] public {{type}} Id; }
        [ProtoContract] public class {{name}} : Box<{{argument}}> { [ProtoMember(1)] public int A; }
        """;

    [Fact]
    public Task Message_text_of_an_abstract_base_type() => MessageAsync(
        $"{Animal}\n{Dog}\n{Cat}\nmessage Acme.Bird protobuf-net; \"$base\" Animal Acme.Animal v1..",
        $"[ProtoContract, ProtoInclude(10, typeof(Dog)), ProtoInclude(11, typeof(Cat)), ProtoInclude(12, typeof(Bird))] public abstract class Animal {{ [ProtoMember(1)] public string? Name; }}"
        + $" {Pets} [ProtoContract] public class Bird : Animal;",
        "EVO506: 'Animal.Bird' (tag 12) is a new case, which v1 did not have. protobuf-net, forward: a new 'Bird' is refused by old readers. Deploy readers first.");

    [Fact]
    public Task Message_text_of_a_base_type() => MessageAsync(
        $"{Block("1 A int32 v1..")}\nmessage Acme.Document protobuf-net; 10 Order Acme.Order oneof case v1..",
        "[ProtoContract, ProtoInclude(10, typeof(Order))] public abstract class Document; [ProtoContract] public class Order : Document { [ProtoMember(1)] public int A; }",
        "EVO308: 'Order' shipped with no base in v1 and has base Acme.Document now."
        + " protobuf-net, backward: a stored message without a base type is read as one of the base type Acme.Document. No order is safe.");
}
