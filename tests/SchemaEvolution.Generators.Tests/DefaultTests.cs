namespace SchemaEvolution.Generators.Tests;

/// <summary>Initializers, which emitted code repeats where it cannot leave them to the object.</summary>
public class DefaultTests
{
    [Theory]
    [InlineData("bool", "true")]
    [InlineData("sbyte", "-128")]
    [InlineData("short", "-3")]
    [InlineData("int", "-2147483648")]
    [InlineData("long", "-9223372036854775808")]
    [InlineData("byte", "255")]
    [InlineData("ushort", "65535")]
    [InlineData("uint", "4294967295")]
    [InlineData("ulong", "18446744073709551615")]
    [InlineData("float", "1.5E-7f")]
    [InlineData("float", "0.1f")]
    [InlineData("double", "1E+300")]
    [InlineData("double", "3")]
    [InlineData("double", "-0.0")]
    [InlineData("Half", "(Half)1.5f")]
    [InlineData("char", "'\\n'")]
    [InlineData("char", "'\"'")]
    [InlineData("string", "\"a \\\"quoted\\\" \\\\ line\\n\"")]
    [InlineData("decimal", "1.50m")]
    [InlineData("System.Numerics.BigInteger", "18446744073709551615")]
    [InlineData("Int128", "-5")]
    [InlineData("UInt128", "5")]
    [InlineData("Color", "Color.@class")]
    [InlineData("Color", "(Color)(-2)")]
    [InlineData("Wide", "Wide.High")]
    [InlineData("Guid", "Guid.NewGuid()")]
    [InlineData("DateTime", "DateTime.UtcNow")]
    [InlineData("int", "Limits.Retries")]
    [InlineData("Uri", "new(\"http://x\")")]
    public void Initializer_of_every_type_compiles(string type, string value) => Generation.Of($$"""
        public enum Color { Red, @class = 5, Minus = -2 }
        public enum Wide : ulong { None, High = ulong.MaxValue }
        public static class Limits { public static int Retries => 3; }
        [Message] public partial class InPlace { [Tag(1)] public {{type}} X { get; set; } = {{value}}; [Tag(2)] public {{type}}? Y { get; set; } = {{value}}; }
        [Message] public partial record Immutable { [Tag(1)] public {{type}} X { get; init; } = {{value}}; [Tag(2)] public {{type}}? Y { get; init; } = {{value}}; }
        [Message] public partial record Both([property: Tag(2)] string Z) { [Tag(1)] public {{type}} X { get; init; } = {{value}}; }
        [Message] public partial record struct Value() { [Tag(1)] public {{type}} X { get; init; } = {{value}}; [Tag(2)] public required int Y { get; init; } }
        """).Compiles();

    [Theory]
    [InlineData("""string X { get; set; } = "";""", "new M()")]
    [InlineData("""string X { get; set; } = string.Empty;""", "new M()")]
    [InlineData("""string X { get; set; } = null!;""", "new M { X = \"\" }")]
    [InlineData("""string? X { get; set; } = "a";""", "new M { X = null }")]
    [InlineData("""int X { get; set; } = 3;""", "new M()")]
    [InlineData("""int? X { get; set; } = 3;""", "new M { X = null }")]
    [InlineData("""int X { get; set; } = Limits.Retries;""", "new M()")]
    [InlineData("""Guid X { get; set; } = Guid.NewGuid();""", "new M { X = default }")]
    [InlineData("""Guid X { get; set; } = Guid.Empty;""", "new M()")]
    [InlineData("""byte[] X { get; set; } = [];""", "new M()")]
    [InlineData("""byte[] X { get; set; } = [1];""", "new M { X = [] }")]
    [InlineData("""List<int> X { get; set; } = [];""", "new M()")]
    [InlineData("""List<int> X { get; set; } = new();""", "new M()")]
    [InlineData("""List<int> X { get; set; } = new List<int>();""", "new M()")]
    [InlineData("""List<int> X { get; set; } = [1];""", "new M { X = [] }")]
    [InlineData("""List<int> X { get; set; } = new() { 1 };""", "message")]
    [InlineData("""List<int>? X { get; set; } = new() { 1 };""", "new M { X = null }")]
    [InlineData("""List<int> X { get; set; } = null!;""", "new M { X = [] }")]
    [InlineData("""List<int>? X { get; set; }""", "new M()")]
    [InlineData("""List<int>? X { get; set; } = [];""", "new M { X = null }")]
    [InlineData("""int[] X { get; set; } = Array.Empty<int>();""", "new M()")]
    [InlineData("""ImmutableArray<int> X { get; set; }""", "new M { X = [] }")]
    [InlineData("""ImmutableArray<int> X { get; set; } = ImmutableArray<int>.Empty;""", "new M()")]
    [InlineData("""Item X { get; set; } = new();""", "new M()")]
    [InlineData("""Item X { get; set; } = null!;""", "new M()")]
    [InlineData("""Item X { get; set; } = new() { Id = 1 };""", "new M { X = null! }")]
    [InlineData("""Item? X { get; set; } = new();""", "new M { X = null }")]
    [InlineData("""required Item X { get; set; }""", "new M { X = null! }")]
    [InlineData("""required List<int> X { get; set; }""", "new M { X = [] }")]
    public void New_object_is_given_only_what_its_initializers_do_not(string member, string creation) => Assert.Contains(
        $"Fill(ref reader, {creation}",
        Generation.Of($$"""
            public static class Limits { public static int Retries => 3; }
            public partial class Item { public int Id { get; set; } }
            [Message] public partial class M { [Tag(1)] public {{member}} }
            """.Replace("public partial class Item { public", "[Message] public partial class Item { [Tag(1)] public")).Compiles()
            .TextOf("M"));

    [Fact]
    public void Constructor_with_code_may_have_set_anything() => Assert.Contains("new M { X = 3, Y = \"\", Z = [], W = null }", Generation.Of("""
        [Message] public partial class M
        {
            public M() => (X, Y, Z) = (1, "a", [1]);
            [Tag(1)] public int X { get; set; } = 3;
            [Tag(2)] public string Y { get; set; } = "";
            [Tag(3)] public List<int> Z { get; set; } = [];
            [Tag(4)] public int? W { get; set; }
            [Tag(5)] public M Next { get; set; } = null!;
        }
        """).Compiles().SingleText());
}
