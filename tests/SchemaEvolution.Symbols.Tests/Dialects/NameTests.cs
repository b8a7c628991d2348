using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Tests.Dialects;

public sealed class NameTests
{
    [Theory]
    [InlineData("Anywhere", "Anywhere", "global::Anywhere")]
    [InlineData("Acme.Outer+Inner", "Acme.Outer.Inner", "Acme.Outer.Inner")]
    [InlineData("Acme.Page`1", "Acme.Page`1", "Acme.Page<T>")]
    [InlineData("Acme.Page`1+Cell`2", "Acme.Page`1.Cell`2", "Acme.Page<T>.Cell<U,V>")]
    [InlineData("event.Happened", "event.Happened", "event.Happened")]
    [InlineData("Acme.Moved", "Acme.Shipped", "Acme.Shipped")]
    [InlineData("Acme.MovedPage`1", "Acme.Old`1", "Acme.Old<T>")]
    [InlineData("Acme.Spelled`2", "Acme.Old.Outer`1.Inner`1", "Acme.Old.Outer<A>.Inner<B>")]
    [InlineData("Acme.Rooted", "Rooted", "global::Rooted")]
    [InlineData("Acme.Shadowed`1+Inner`1", "Acme.Shadowed`1.Inner`1", "Acme.Shadowed<\"0\">.Inner<T>")]
    [InlineData("Acme.Unfinished", "Acme.Unfinished", "Acme.Unfinished")]
    [InlineData("Acme.OtherArity`1", "Acme.OtherArity`1", "Acme.OtherArity<T>")]
    public void The_key_is_the_full_name_or_the_shipped_one(string type, string key, string display)
    {
        var schema = Compiled.From("""
            namespace Acme
            {
                [Message] class Page<T> { [Message] public class Cell<U, V>; }
                class Outer { [Message] public class Inner; }
                [Message(Name = "Acme.Shipped")] class Moved;
                [Message(Name = "Acme.Old")] class MovedPage<T>;
                [Message(Name = "Acme.Old.Outer<A>.Inner<B>")] class Spelled<A, B>;
                [Message(Name = "global::Rooted")] class Rooted;
                class Shadowed<T> { [Message] public class Inner<T>; }
                [Message(Name = "Acme.Shipped`")] class Unfinished;
                [Message(Name = "Acme.Old`2")] class OtherArity<T>;
            }
            namespace @event { [Message] class Happened; }
            [Message] class Anywhere;
            """).Read(type).Schema;

        Assert.Equal(key, schema.Name);
        Assert.Equal(display, schema.DisplayName);
    }

    [Fact]
    public void A_shipped_name_is_used_wherever_the_type_is() => Assert.Equal(
        ["1 One Acme.Shipped", "2 Many list<Acme.Shipped>", "3 Page Acme.Page<Acme.Shipped>"],
        Compiled.From("""
            namespace Acme;
            [Message(Name = "Acme.Shipped")] class Moved;
            [Message] class Page<T>;
            [Message] class M
            {
                [Tag(1)] public Moved One = new();
                [Tag(2)] public List<Moved> Many = [];
                [Tag(3)] public Page<Moved> Page = new();
            }
            """).Read("Acme.M").Lines());

    [Fact]
    public void A_generic_message_is_read_once_as_its_definition()
    {
        var compiled = Compiled.From("""
            [Message] class Page<T> { [Tag(1)] public List<T> Items = []; [Tag(2)] public Page<T>? Next; }
            [Message] class M { [Tag(1)] public Page<int> Page = new(); }
            """);
        var constructed = (INamedTypeSymbol)((IFieldSymbol)compiled.Read("M").Members.Single().Symbol).Type;

        var page = compiled.Reader.Read(constructed)!;

        Assert.Same(compiled.Read("Page`1"), page);
        Assert.Equal(["T"], page.Schema.TypeParameters);
        Assert.Equal(["1 Items list<T>", "2 Next global::Page<T>"], page.Lines());
        Assert.Equal("global::Page<int32>", compiled.Reader.TypeOf(constructed).ToString());
    }
}
