namespace SchemaEvolution.Generators.Tests;

public class UnionTests
{
    [Theory]
    [InlineData("record")]
    [InlineData("class")]
    public void Union_and_its_cases_have_codecs(string kind) => Assert.Equal(["Circle", "Ring", "Shape", "Square"], Generation.Of($$"""
        [Message, Case(1, typeof(Circle)), Case(2, typeof(Square)), Case(3, typeof(Ring))]
        public abstract partial {{kind}} Shape { [Tag(1)] public int Id { get; init; } }
        public partial {{kind}} Circle : Shape { [Tag(2)] public int Radius { get; init; } }
        public sealed partial {{kind}} Ring : Circle { [Tag(3)] public int Inner { get; init; } }
        [Message] public sealed partial {{kind}} Square : Shape { [Tag(2)] public int Side { get; init; } }
        """).Compiles().Emitted);

    [Fact]
    public void Cases_may_stand_in_the_root() => Assert.Equal(["Shop.Shape", "Shop.Shape.Circle", "Shop.Shape.Square"], Generation.Of("""
        namespace Shop;
        [Message, Case(1, typeof(Circle)), Case(2, typeof(Square))]
        public abstract partial record Shape
        {
            private Shape() { }
            public sealed partial record Circle([property: Tag(2)] int Radius) : Shape;
            public sealed partial record Square([property: Tag(2)] int Side) : Shape;
        }
        """).Compiles().Emitted);

    [Fact]
    public void Case_may_be_a_union_itself() => Assert.Equal(["Circle", "Round", "Shape"], Generation.Of("""
        [Message, Case(1, typeof(Round))] public abstract partial class Shape;
        [Case(1, typeof(Circle))] public abstract partial class Round : Shape;
        public partial class Circle : Round { [Tag(1)] public int Radius { get; set; } }
        """).Compiles().Emitted);

    [Fact]
    public void Deeper_case_is_written_first()
    {
        var text = Generation.Of("""
            [Message, Case(1, typeof(Circle)), Case(2, typeof(Ring))] public abstract partial class Shape;
            [Message] public partial class Circle : Shape;
            [Message] public partial class Ring : Circle;
            """).Compiles().TextOf("Shape");
        Assert.Matches("(?s)case global::Ring case2:.*case global::Circle case1:", text);
        Assert.Contains("message is global::Circle case1 and not global::Ring", text);
    }

    [Fact]
    public void Unknown_case_overrides_what_is_abstract() => Generation.Of("""
        [Message, Case(1, typeof(Circle))]
        public abstract partial class Shape : Base
        {
            public abstract double Area();
            protected abstract string Label { get; }
            public abstract int Scale { get; protected set; }
            public abstract string Note { get; init; }
            internal abstract T Map<T>(Func<double, T> map, ref int count, params string[] names) where T : class;
            public abstract int this[int index] { get; set; }
            public abstract event EventHandler? Changed;
            public override void Draw() { }
        }
        public abstract class Base { public abstract void Draw(); protected internal abstract void Move(in int x); }
        [Message] public partial class Circle : Shape
        {
            public override double Area() => 0;
            protected override string Label => "";
            public override int Scale { get; protected set; }
            public override string Note { get; init; } = "";
            internal override T Map<T>(Func<double, T> map, ref int count, params string[] names) => map(1);
            public override int this[int index] { get => 0; set { } }
            public override event EventHandler? Changed { add { } remove { } }
            protected internal override void Move(in int x) { }
        }
        """).Compiles();

    [Fact]
    public void Unknown_case_overrides_what_is_abstract_and_annotated() => Generation.Of("""
        using System.Diagnostics.CodeAnalysis;
        [Message, Case(1, typeof(Ring))]
        public abstract partial class Shape
        {
            public abstract TResult? Get<TResult>(TResult? none);
            public abstract T? Find<T, U, V>(T? none, U? other, V? value) where T : class where U : notnull where V : struct;
            public abstract event Action? @event;
            public abstract bool TryLabel([NotNullWhen(true)] out string? label);
            [DisallowNull] public abstract string? Label { get; set; }
            [DoesNotReturn] public abstract void Fail();
            [Obsolete("use Get")] public abstract void Old();
            [Obsolete("use Get", error: true)] public abstract void Older();
        }
        public partial class Ring : Shape
        {
            public override TResult? Get<TResult>(TResult? none) where TResult : default => none;
            public override T? Find<T, U, V>(T? none, U? other, V? value) where T : class where U : default => none;
            public override event Action? @event { add { } remove { } }
            public override bool TryLabel([NotNullWhen(true)] out string? label) { label = ""; return true; }
            [DisallowNull] public override string? Label { get; set; }
            [DoesNotReturn] public override void Fail() => throw new Exception();
            [Obsolete] public override void Old() { }
            [Obsolete] public override void Older() { }
        }
        """).Compiles();

    [Fact]
    public void Unknown_case_gives_the_root_what_it_demands() => Generation.Of("""
        [Message, Case(1, typeof(Circle))]
        public abstract partial record Shape(string Name, int Size) { public required string Note { get; init; } }
        [Message] public partial record Circle([property: Tag(1)] int Radius) : Shape("", 1);
        """).Compiles();

    [Fact]
    public void Union_may_drop_unknown_fields() => Assert.DoesNotContain("UnknownFieldSet unknownFields", string.Concat(Generation.Of("""
        [Message(UnknownFields = UnknownFields.Drop), Case(1, typeof(Circle))] public abstract partial class Shape;
        public partial class Circle : Shape { [Tag(1)] public int Radius { get; set; } }
        """).Compiles().Result.GeneratedTrees));

    [Fact]
    public void Union_is_a_member_like_any_message() => Generation.Of("""
        [Message, Case(1, typeof(Circle))] public abstract partial class Shape;
        public partial class Circle : Shape { [Tag(1)] public Shape? Inner { get; set; } [Tag(2)] public List<Circle> Circles { get; set; } = []; }
        [Message] public partial record Drawing([property: Tag(1)] ImmutableArray<Shape> Shapes, [property: Tag(2)] Circle First);
        """).Compiles();
}
