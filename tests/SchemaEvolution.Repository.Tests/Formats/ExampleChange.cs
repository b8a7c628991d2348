namespace SchemaEvolution.Repository.Tests.Formats;

/// <summary>A change as a user makes it.</summary>
/// <param name="Words">What it is.</param>
/// <param name="Old">The code before.</param>
/// <param name="New">The code after.</param>
internal sealed record ExampleChange(string Words, string Old, string New)
{
    private const string Text = """[Tag(2)] public string B { get; set; } = "";""";
    private const string Grade = "public enum Grade { Good = 1, Bad = 2 } ";
    private const string Line = "[Message] public class Line { [Tag(1)] public int Count { get; set; } } ";
    private const string Row = "[Message] public class Row { [Tag(1)] public int Count { get; set; } } ";

    private const string Shapes = """
        public class Circle : Shape { [Tag(1)] public int Radius { get; set; } }
        public class Square : Shape { [Tag(1)] public int Side { get; set; } }
        """;

    public static IReadOnlyList<ExampleChange> All { get; } =
    [
        Members("add an optional member", "", Of("int?")),
        Members("add a required member", "", Of("required int")),
        Members("add an enum member without a zero value", Grade, "", Of("Grade")),
        Members("remove an optional member", Of("int?"), ""),
        Members("remove a required member", Of("required int"), ""),
        Members("take another tag for a member", Of("int"), "[Tag(3)] public int B { get; set; }"),
        Members(
            "swap two tags",
            "[Tag(2)] public int B { get; set; } [Tag(3)] public int C { get; set; }",
            "[Tag(3)] public int B { get; set; } [Tag(2)] public int C { get; set; }"),
        Members("rename a member", Of("int"), "[Tag(2)] public int C { get; set; }"),
        Members("rename it, with `[Alias]`", Of("int"), """[Tag(2), Alias("B")] public int C { get; set; }"""),
        Members("rename it, with `[Tag(Name = …)]`", Of("int"), """[Tag(2, Name = "B")] public int C { get; set; }"""),

        Members("`int` → `long`", Of("int"), Of("long")),
        Members("`long` → `int`", Of("long"), Of("int")),
        Members("`int` → `uint`", Of("int"), Of("uint")),
        Members("`int` → `[ZigZag] int`", Of("int"), "[Tag(2, Encoding = TagEncoding.ZigZag)] public int B { get; set; }"),
        Members("`float` → `double`", Of("float"), Of("double")),
        Members("`int` → `double`", Of("int"), Of("double")),
        Members("`bool` → `int`", Of("bool"), Of("int")),
        Members("`int` → `string`", Of("int"), Text),
        Members("`string` → `byte[]`", Text, "[Tag(2)] public byte[] B { get; set; } = [];"),
        Members("an enum → `int`", Of("DayOfWeek"), Of("int")),
        Members("an enum → `string`", Of("DayOfWeek"), Text),
        Members("`Guid` → `string`", Of("Guid"), Text),
        Members("`DateTime` → `DateTimeOffset`", Of("DateTime"), Of("DateTimeOffset")),
        Members(
            "`DateTime` from milliseconds to microseconds",
            "[Tag(2, Encoding = TagEncoding.Milliseconds)] public DateTime B { get; set; }",
            "[Tag(2, Encoding = TagEncoding.Microseconds)] public DateTime B { get; set; }"),

        Members("`string` → `List<string>`", Text, List("string")),
        Members("`int` → `List<int>`", Of("int"), List("int")),
        Members("`List<int>` → `HashSet<int>`", List("int"), "[Tag(2)] public HashSet<int> B { get; set; } = [];"),
        Members("`List<int>` → `List<long>`", List("int"), List("long")),
        Members(
            "`List<uint>` as Fixed → `List<int>`",
            "[Tag(2, Encoding = TagEncoding.Fixed)] public List<uint> B { get; set; } = [];",
            List("int")),
        Members("`List<string>` → `List<int>`", List("string"), List("int")),
        Members("`List<string>` → `List<string?>`", List("string"), List("string?")),

        Members("`T?` → `required T`", Of("int?"), Of("required int")),
        Members("`required T` → `T?`", Of("required int"), Of("int?")),
        Members("`T` → `T?`", Of("int"), Of("int?")),
        Members("`T?` → `T`", Of("int?"), Of("int")),
        Members("change a default", "[Tag(2)] public int B { get; set; } = 3;", "[Tag(2)] public int B { get; set; } = 4;"),

        Enum("add an enum value", "Unknown = 0, Paid = 1", "Unknown = 0, Paid = 1, Refunded = 2"),
        Enum("add one to an enum with `[Fallback]`", "[Fallback] Unknown = 0, Paid = 1", "[Fallback] Unknown = 0, Paid = 1, Refunded = 2"),
        Enum("remove an enum value", "Unknown = 0, Paid = 1", "Unknown = 0"),
        Enum("rename an enum value", "Unknown = 0, Paid = 1", "Unknown = 0, Settled = 1"),
        Enum("rename it, with `[Alias]`", "Unknown = 0, Paid = 1", """Unknown = 0, [Alias("Paid")] Settled = 1"""),
        Enum("renumber an enum value", "Unknown = 0, Paid = 1", "Unknown = 0, Paid = 2"),

        Union("add a union case", "Case(1, typeof(Circle))", "Case(1, typeof(Circle)), Case(2, typeof(Square))"),
        Union("remove a union case", "Case(1, typeof(Circle)), Case(2, typeof(Square))", "Case(1, typeof(Circle))"),
        Union("renumber a union case", "Case(1, typeof(Circle))", "Case(2, typeof(Circle))"),
        Members(
            "two members → a new `[OneOf]`",
            "[Tag(2)] public int? B { get; set; } [Tag(3)] public int? C { get; set; }",
            """[Tag(2), OneOf("p")] public int? B { get; set; } [Tag(3), OneOf("p")] public int? C { get; set; }"""),

        Members("rename a message that a member has", Line + Row, Of("Line?"), Of("Row?")),
        Members("move it to another namespace", Line + $"namespace Archive {{ {Line}}} ", Of("Line?"), Of("Archive.Line?")),
    ];

    private static string Of(string type) => $"[Tag(2)] public {type} B {{ get; set; }}";

    private static string List(string element) => $"[Tag(2)] public List<{element}> B {{ get; set; }} = [];";

    private static ExampleChange Members(string words, string old, string @new) => Members(words, "", old, @new);

    private static ExampleChange Members(string words, string surroundings, string old, string @new) =>
        new(words, surroundings + Order(old), surroundings + Order(@new));

    private static ExampleChange Enum(string words, string old, string @new) =>
        new(words, Order(Of("Status")) + Status(old), Order(Of("Status")) + Status(@new));

    private static ExampleChange Union(string words, string old, string @new) => new(words, Shape(old), Shape(@new));

    private static string Order(string members) => $"[Message] public class Order {{ [Tag(1)] public int A {{ get; set; }} {members} }} ";

    private static string Status(string values) => $"public enum Status {{ {values} }}";

    private static string Shape(string cases) => $"[Message, {cases}] public abstract class Shape; {Shapes}";
}
