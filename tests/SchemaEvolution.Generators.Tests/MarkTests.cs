namespace SchemaEvolution.Generators.Tests;

/// <summary>What its author has marked against use is still carried, and emitted code still compiles.</summary>
public class MarkTests
{
    [Theory]
    [InlineData("""[Message] public partial class M { [Tag(1), Obsolete("gone", error: true)] public int X { get; set; } }""")]
    [InlineData("""[Message] public partial class M { [Tag(1), Obsolete("gone", error: true)] public int X { get; init; } [Tag(2)] public int Y { get; set; } }""")]
    [InlineData("""[Message] public partial class M { [Obsolete("for readers", error: true)] public M() { } [Tag(1)] public int X { get; set; } }""")]
    [InlineData("""[Message] public partial class M { [Tag(1)] public int X { get; [Obsolete("no", error: true)] set; } }""")]
    [InlineData("""
        [Obsolete("gone", error: true)] public enum Color { Red, Green }
        [Message] public partial record M([property: Tag(1)] int X) { [Tag(2), Obsolete] public List<Color> Y { get; init; } = []; }
        """)]
    [InlineData("""
        public enum Color { Red, [Obsolete("gone", error: true)] Green }
        [Message] public partial class M { [Tag(1), Obsolete] public Color X { get; set; } = Color.Green; }
        """)]
    [InlineData("""[Message, Obsolete("gone", error: true)] public partial class M { [Tag(1)] public int X { get; set; } }""")]
    [InlineData("""[Message] public partial class M { [Tag(1), Obsolete("gone", DiagnosticId = "SHOP001")] public int X { get; set; } }""")]
    [InlineData("""
        [Obsolete("gone", error: true)]
        [Message, Case(1, typeof(C))] public abstract partial class M { [Obsolete("gone", error: true)] protected M() { } }
        [Obsolete("gone", error: true)] public partial class C : M;
        """)]
    [InlineData("""
        [Message, Case(1, typeof(C))]
        public abstract partial class M { [Obsolete("gone", error: true)] protected M() { } protected M(int x) { } }
        public partial class C() : M(1);
        """)]
    public void Obsolete_member_is_carried(string source) => Assert.Contains("M", Generation.Of(source).Compiles().Emitted);

    [Fact]
    public void Codec_is_only_obsolete_where_nothing_else_will_do()
    {
        Assert.DoesNotContain("[global::System.Obsolete]", Emitted("Obsolete"));
        Assert.Contains("[global::System.Obsolete]", Emitted("""Obsolete("gone", error: true)"""));

        static string Emitted(string mark) =>
            Generation.Of($$"""[Message] public partial class M { [Tag(1), {{mark}}] public int X { get; set; } }""").Compiles().SingleText();
    }

    [Theory]
    [InlineData("""[Experimental("SHOP001"), Message] public partial class M { [Tag(1)] public int X { get; set; } }""")]
    [InlineData("""[Message] public partial class M { [Tag(1), Experimental("SHOP001")] public int X { get; set; } }""")]
    [InlineData("""
        [Experimental("SHOP001")] public enum Color { Red }
        [Experimental("SHOP002"), Message] public partial class Other { [Tag(1)] public int X { get; set; } }
        #pragma warning disable SHOP001, SHOP002
        [Message] public partial class M { [Tag(1)] public List<Other> X { get; set; } = []; [Tag(2)] public Color[]? Y { get; set; } }
        """)]
    [InlineData("""
        [Message] public partial class M { [Experimental("SHOP001")] public M() { } [Tag(1)] public int X { get; set; } }
        """)]
    [InlineData("""
        #pragma warning disable SHOP001
        [Message, Case(1, typeof(C))] public abstract partial class M { [Experimental("SHOP001")] public abstract void Draw(); }
        [Experimental("SHOP001")] public partial class C : M { public override void Draw() { } }
        """)]
    public void Experimental_member_is_carried(string source) =>
        Assert.Contains("M", Generation.Of($"using System.Diagnostics.CodeAnalysis;\n{source}").Compiles().Emitted);
}
