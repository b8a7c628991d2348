namespace SchemaEvolution.Generators.Tests;

/// <summary>Every way to declare a message.</summary>
public class DeclarationTests
{
    [Theory]
    [InlineData("[Message] public partial class M { [Tag(1)] public int X { get; set; } }")]
    [InlineData("[Message] internal sealed partial class M { [Tag(1)] public int X; }")]
    [InlineData("[Message] public partial class M { [Tag(1)] public int X { get; private set; } }")]
    [InlineData("[Message] public partial class M { [Tag(1)] private int x; public int X => x; public void Set() => x = 1; }")]
    [InlineData("[Message] public partial class M { public M(int x) => X = x; [Tag(1)] public int X { get; } }")]
    [InlineData("[Message] public partial class M(int x) { [Tag(1)] public int X { get; } = x; }")]
    [InlineData("[Message] public partial class M { private M() { } public M(string s) { } [Tag(1)] public int X { get; set; } }")]
    [InlineData("[Message] public partial record M([property: Tag(1)] int X, [property: Tag(2)] string? Y = null);")]
    [InlineData("[Message] public partial record M([Tag(1)] int X) { [Tag(2)] public required string Y { get; init; } }")]
    [InlineData("[Message] public partial record M { [Tag(1)] public required int X { get; init; } public required string Untagged { get; set; } }")]
    [InlineData("[Message] public partial class M { [Tag(1)] public int X { get; set; } public required string Untagged { get; set; } }")]
    [InlineData("[Message] public partial record struct M([property: Tag(1)] int X);")]
    [InlineData("[Message] public readonly partial record struct M([property: Tag(1)] int X);")]
    [InlineData("[Message] public readonly partial struct M { [Tag(1)] public int X { get; init; } }")]
    [InlineData("[Message] public readonly partial struct M(int x) { [Tag(1)] public int X { get; } = x; }")]
    [InlineData("[Message] public partial struct M { [Tag(1)] public int X; }")]
    [InlineData("[Message] public partial struct M() { [Tag(1)] public int X = 3; }")]
    [InlineData("[Message] public partial class M;")]
    [InlineData("[Message] public partial record M;")]
    [InlineData("[Message(UnknownFields = UnknownFields.Drop)] public partial record M { [Tag(1)] public int X { get; init; } }")]
    [InlineData("[Message(UnknownFields = UnknownFields.Drop)] public readonly partial record struct M([property: Tag(1)] int X);")]
    [InlineData("""
        [Message(UnknownFields = UnknownFields.Drop)]
        [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential)]
        public partial struct M { [Tag(1)] public int X; }
        """)]
    [InlineData("""
        [Message, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
        public partial struct M { [Tag(1)] public int X; }
        """)]
    [InlineData("[Message, Obsolete] public partial class M { [Obsolete, Tag(1)] public int X { get; set; } }")]
    [InlineData("#nullable disable\n[Message] public partial class M { [Tag(1)] public string X { get; set; } [Tag(2)] public List<string> Y { get; set; } }")]
    public void Message_of_every_kind_has_a_codec(string declaration)
    {
        Assert.Equal(["M"], Generation.Of(declaration).Compiles().Emitted);
        Assert.Equal(["Acme.Shop.M"], Generation.Of($"namespace Acme.Shop\n{{\n{declaration}\n}}").Compiles().Emitted);
    }

    [Theory]
    [InlineData("public partial class Outer { ... }")]
    [InlineData("public partial record Outer { ... }")]
    [InlineData("public partial struct Outer { ... }")]
    [InlineData("public partial record struct Outer { ... }")]
    [InlineData("public partial interface Outer { ... }")]
    [InlineData("public static partial class Outer { ... }")]
    [InlineData("public partial class Outer<T> where T : class { ... }")]
    [InlineData("public partial class Outer { public partial class Middle<K, V> { ... } }")]
    public void Message_may_stand_in_another_type(string outer) => Generation
        .Of(outer.Replace("...", "[Message] internal partial record M { [Tag(1)] public int X { get; init; } [Tag(2)] public M? Next { get; init; } }"))
        .Compiles();

    [Fact]
    public void Private_message_is_carried_by_the_one_around_it() => Generation.Of("""
        [Message] public partial class Outer
        {
            [Tag(1)] private Inner inner = new();
            public void Clear() => inner = new();
            [Message] private partial class Inner { [Tag(1)] public int X { get; set; } }
        }
        """).Compiles();

    [Fact]
    public void Generic_message_carries_what_is_constrained_to_messages()
    {
        var generation = Generation.Of("""
            [Message] public partial class Item { [Tag(1)] public int Id { get; set; } }
            [Message] public partial class Page<T> where T : IMessage<T>
            {
                [Tag(1)] public List<T> Items { get; set; } = [];
                [Tag(2)] public T? Optional { get; set; }
                [Tag(3)] public T First { get; set; } = default!;
                [Tag(4)] public Dictionary<string, T> Named { get; set; } = [];
                [Tag(5)] public required T Needed { get; set; }
            }
            [Message] public partial record Frozen<T>([property: Tag(1)] ImmutableArray<T> Items, [property: Tag(2)] T First) where T : IMessage<T>;
            [Message] public partial record Single<T>([property: Tag(2)] T? First) where T : struct, IMessage<T>;
            [Message] public partial class Book
            {
                [Tag(1)] public Page<Item>? Page { get; set; }
                [Tag(2)] public List<Page<Item>> Pages { get; set; } = [];
                [Tag(3)] public Frozen<Page<Item>>? Deep { get; set; }
            }
            """).Compiles();
        Assert.Equal(["Book", "Frozen-1", "Item", "Page-1", "Single-1"], generation.Emitted);
    }

    [Fact]
    public void Messages_of_one_name_stand_apart() => Assert.Equal(["A.M", "B.M", "M", "M-1"], Generation.Of("""
        namespace A { [Message] public partial class M { [Tag(1)] public B.M? Other { get; set; } } }
        namespace B { [Message] public partial class M { [Tag(1)] public A.M? Other { get; set; } [Tag(2)] public global::M? Outer { get; set; } } }
        [Message] public partial class M { [Tag(1)] public M<A.M>? Other { get; set; } }
        [Message] public partial class M<T> { [Tag(1)] public int X { get; set; } }
        """).Compiles().Emitted);

    [Fact]
    public void Derived_messages_have_codecs_and_stores_of_their_own()
    {
        var generation = Generation.Of("""
            [Message] public abstract partial class Base { [Tag(1)] public int X { get; set; } }
            [Message] public partial class Simple : Base { [Tag(2)] public int Y { get; set; } }
            [Message] public partial class Derived : Simple { [Tag(3)] public int Z { get; set; } }
            [Message] public sealed partial class Most : Derived { [Tag(4)] public int W { get; set; } }
            [Message] public partial class Nesting { [Tag(1)] public int X { get; set; } [Message] public partial class Nested : Nesting; }
            """).Compiles();
        Assert.Equal(["Derived", "Most", "Nesting", "Nesting.Nested", "Simple"], generation.Emitted);
    }

    [Fact]
    public void Message_of_a_built_project_is_carried_by_its_codec()
    {
        var shop = Generation.Project("Shop", [], """
            namespace Shop;
            [Message] public partial class Item { [Tag(1)] public int Id { get; set; } = 7; }
            [Message] public partial class Odd { [Tag(1)] public int Codec { get; set; } }
            """).Compiles().AsAssembly();
        var text = Generation.Project("Store", [shop], """
            [Message] public partial class Order : Shop.Item { [Tag(2)] public Shop.Item? Item { get; set; } [Tag(3)] public Shop.Odd? Odd { get; set; } }
            """).Compiles().SingleText();
        Assert.Contains("public new readonly struct Codec", text);
        Assert.Contains("global::Shop.Odd.MessageCodec>(3", text);
        Assert.Contains("1 Id int32 default 7 v1..", text);
    }

    [Fact]
    public void Codec_of_a_built_message_is_the_one_that_carries_it()
    {
        var shop = Generation.Project("Shop", [], """
            namespace Shop;
            [Message] public partial class Item
            {
                [Tag(1)] public int Id { get; set; }
                public struct Ancient : ICodec<Uri>
                {
                    public static MessageDescriptor Descriptor => null!;
                    public static void Write<W>(scoped ref W writer, Uri message) where W : struct, IFieldWriter, allows ref struct { }
                    public static Uri Read<R>(scoped ref R reader) where R : struct, IFieldReader, allows ref struct => null!;
                    public static Uri Merge<R>(scoped ref R reader, Uri existing) where R : struct, IFieldReader, allows ref struct => null!;
                }
            }
            """).Compiles().AsAssembly();
        var text = Generation.Project("Store", [shop], "[Message] public partial class Order { [Tag(1)] public Shop.Item? Item { get; set; } }");
        Assert.Contains("global::Shop.Item.Codec>(1", text.Compiles().SingleText());
    }

    [Fact]
    public void Base_class_of_a_built_project_without_source_leaves_nothing_to_its_constructor()
    {
        var shop = Generation.Project("Shop", [], """
            namespace Shop;
            [Message] public partial class Item { [Tag(1)] public int Id { get; set; } = 7; [Tag(2)] public List<int> Ids { get; set; } = [1]; }
            """).AsAssembly();
        var store = Generation.Project("Store", [shop], "[Message] public partial class Order : Shop.Item;").Compiles();
        Assert.Contains("new Order { Id = 7, Ids = [] }", store.SingleText());
    }

    [Theory]
    [InlineData("public partial class M(int a) { [Tag(1)] public required int A { get; init; } = a; }")]
    [InlineData("public partial record M(int A) { [Tag(1)] public required int A { get; init; } = A; }")]
    [InlineData("public partial class M { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public M(int a) => A = a; [Tag(1)] public required int A { get; init; } }")]
    public void A_constructor_may_take_what_is_required(string declaration) => Generation.Of($"[Message] {declaration}").Compiles();
}
