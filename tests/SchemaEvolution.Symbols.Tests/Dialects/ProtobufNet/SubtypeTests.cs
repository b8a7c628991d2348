using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Tests.Dialects.ProtobufNet;

public sealed class SubtypeTests
{
    private const string Animals = """
        namespace Acme;
        [ProtoContract, ProtoInclude(10, typeof(Dog)), ProtoInclude(11, "Acme.Cat"), ProtoInclude(12, "Acme.Bird, Acme.Birds", DataFormat = DataFormat.Group)]
        public abstract class Animal { [ProtoMember(1)] public string Name = ""; }
        [ProtoContract, ProtoInclude(10, typeof(Puppy))] public class Dog : Animal { [ProtoMember(1)] public double Size; }
        [ProtoContract] public class Puppy : Dog { [ProtoMember(1)] public string Toy = ""; }
        [ProtoContract] public class Cat : Animal;
        [ProtoContract] public class Stranger : Animal { [ProtoMember(1)] public string Home = ""; }
        """;

    [Fact]
    public void A_subtype_is_a_field_of_its_base_type()
    {
        var animal = Proto.Compile(Animals).Read("Acme.Animal");

        Assert.Equal(["1 Name string", "10 Dog Acme.Dog oneof case", "11 Cat Acme.Cat oneof case", "12 Bird Acme.Bird oneof case"], animal.Lines());
        Assert.Equal(["Name", "Dog", "Cat", "Animal"], animal.Members.Select(member => member.Symbol.Name));
        Assert.Equal([false, true, true, true], ((MessageSchema)animal.Schema).Fields.Select(field => field.IsCase));
        Assert.All(animal.Members.Skip(1), member => Assert.Equal("ProtoIncludeAttribute", member.TagAttribute!.AttributeClass!.Name));
    }

    [Fact]
    public void A_subtype_names_the_type_that_is_around_it()
    {
        var compiled = Proto.Compile(Animals);

        Assert.Equal(["\"$base\" Animal Acme.Animal", "1 Size double", "10 Puppy Acme.Puppy oneof case"], compiled.Read("Acme.Dog").Lines());
        Assert.Equal(["\"$base\" Dog Acme.Dog", "1 Toy string"], compiled.Read("Acme.Puppy").Lines());
        Assert.Equal(["1 Home string"], compiled.Read("Acme.Stranger").Lines());
    }

    [Fact]
    public void An_interface_has_subtypes_too()
    {
        var compiled = Proto.Compile("[ProtoContract, ProtoInclude(1, typeof(Circle))] interface Shape; [ProtoContract] class Circle : Shape;");

        Assert.Equal(["1 Circle global::Circle oneof case"], compiled.Read("Shape").Lines());
        Assert.Equal(["\"$base\" Shape global::Shape"], compiled.Read("Circle").Lines());
    }

    [Fact]
    public void A_generic_base_type_has_closed_subtypes()
    {
        var compiled = Proto.Compile("""
            [ProtoContract, ProtoInclude(1, typeof(Number)), ProtoInclude(2, typeof(Box<int>))] class Value<T>;
            [ProtoContract] class Number : Value<int>;
            [ProtoContract] class Box<T> : Value<T>;
            """);

        Assert.Equal(["1 Number global::Number oneof case", "2 Box global::Box<int32> oneof case"], compiled.Read("Value`1").Lines());
        Assert.Equal(["\"$base\" Value global::Value<int32>"], compiled.Read("Number").Lines());
        Assert.Equal(["\"$base\" Value global::Value<T>"], compiled.Read("Box`1").Lines());
    }

    [Fact]
    public void What_is_no_subtype_is_passed_over()
    {
        var compiled = Proto.Compile("[ProtoContract, ProtoInclude(10, typeof(Key)), ProtoInclude(11, \"Key\")] class Order; [ProtoContract] class Key;");

        Assert.Empty(compiled.Read("Order").Lines());
        Assert.Equal("IExtensible", compiled.Read("Order").MissingCarrier);
    }

    [Theory]
    [InlineData("abstract class", Verdict.Breaks)]
    [InlineData("interface", Verdict.Breaks)]
    [InlineData("class", Verdict.Lossy)]
    public void An_unknown_subtype_is_read_as_its_base_type_if_there_can_be_one(string kind, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Proto.Read($"[ProtoContract] {kind} M {{ }}").FormatsInUse.Value.Libraries).UnknownCase);

    [Fact]
    public void A_built_assembly_reads_the_same()
    {
        var built = Proto.Compile("", Proto.Compile(Animals.Replace("Size;", "Size; [ProtoMember(2)] public string? Breed;").Replace("double Size", "string? Size")).AsAssembly());

        Assert.Equal(["\"$base\" Animal Acme.Animal", "1 Size string", "2 Breed string", "10 Puppy Acme.Puppy oneof case"], built.Read("Acme.Dog").Lines());
        Assert.Equal(["1 Name string", "10 Dog Acme.Dog oneof case", "11 Cat Acme.Cat oneof case", "12 Bird Acme.Bird oneof case"], built.Read("Acme.Animal").Lines());
    }
}
