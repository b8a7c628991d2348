namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>How a field of the baseline is written in C#.</summary>
public class RestoredFieldTests
{
    [Theory]
    [InlineData("Value bool", "bool Value { get; set; }")]
    [InlineData("Value int8", "sbyte Value { get; set; }")]
    [InlineData("Value uint16", "ushort Value { get; set; }")]
    [InlineData("Value float optional", "float? Value { get; set; }")]
    [InlineData("Value half", "System.Half Value { get; set; }")]
    [InlineData("Value char", "char Value { get; set; }")]
    [InlineData("Value string", "string Value { get; set; } = \"\";")]
    [InlineData("Value string optional", "string? Value { get; set; }")]
    [InlineData("Value bytes", "byte[] Value { get; set; } = System.Array.Empty<byte>();")]
    [InlineData("Value decimal", "decimal Value { get; set; }")]
    [InlineData("Value guid", "System.Guid Value { get; set; }")]
    [InlineData("Value timestamptz", "System.DateTimeOffset Value { get; set; }")]
    [InlineData("Value duration", "System.TimeSpan Value { get; set; }")]
    [InlineData("Value date", "System.DateOnly Value { get; set; }")]
    [InlineData("Value time", "System.TimeOnly Value { get; set; }")]
    [InlineData("Value bigint", "System.Numerics.BigInteger Value { get; set; }")]
    [InlineData("Value int128", "System.Int128 Value { get; set; }")]
    [InlineData("Value uri", "System.Uri Value { get; set; } = null!;")]
    [InlineData("Value uri optional", "System.Uri? Value { get; set; }")]
    [InlineData("Value version", "System.Version Value { get; set; } = null!;")]
    [InlineData("Value Acme.Line", "Line? Value { get; set; }")]
    [InlineData("Value Acme.Outer.Inner", "Outer.Inner? Value { get; set; }")]
    [InlineData("Value Acme.Page<Acme.Line>", "Page<Line>? Value { get; set; }")]
    [InlineData("Value enum Acme.Status", "Status Value { get; set; }")]
    [InlineData("Value enum Acme.Status optional", "Status? Value { get; set; }")]
    [InlineData("Value list<int32>", "List<int> Value { get; set; } = new();")]
    [InlineData("Value list<string?>", "List<string?> Value { get; set; } = new();")]
    [InlineData("Value list<int32?>", "List<int?> Value { get; set; } = new();")]
    [InlineData("Value set<guid>", "HashSet<System.Guid> Value { get; set; } = new();")]
    [InlineData("Value map<string,Acme.Line>", "Dictionary<string, Line> Value { get; set; } = new();")]
    [InlineData("class string optional", "string? @class { get; set; }")]
    public Task Type_is_as_short_as_the_usings_allow(string shipped, string property) => AssertRestored(shipped, "Tag(2)", property);

    [Theory]
    [InlineData("Value int32 default -3", "int Value { get; set; } = -3;")]
    [InlineData("Value uint64 default 18446744073709551615", "ulong Value { get; set; } = 18446744073709551615;")]
    [InlineData("Value bool default true", "bool Value { get; set; } = true;")]
    [InlineData("Value float default 1.5", "float Value { get; set; } = 1.5f;")]
    [InlineData("Value double default -0", "double Value { get; set; } = -0.0;")]
    [InlineData("Value double default 1E+20", "double Value { get; set; } = 1E+20;")]
    [InlineData("Value double default NaN", "double Value { get; set; } = double.NaN;")]
    [InlineData("Value float default -Infinity", "float Value { get; set; } = float.NegativeInfinity;")]
    [InlineData("Value decimal default 1.50", "decimal Value { get; set; } = 1.50m;")]
    [InlineData("Value string default \"a\\\"\\\\\\n\"", "string Value { get; set; } = \"a\\\"\\\\\\n\";")]
    [InlineData("Value string optional default \"x\"", "string? Value { get; set; } = \"x\";")]
    [InlineData("Value char default \"'\"", "char Value { get; set; } = '\\'';")]
    [InlineData("Value enum Acme.Status default Paid", "Status Value { get; set; } = Status.Paid;")]
    public Task Default_is_a_literal(string shipped, string property) => AssertRestored(shipped, "Tag(2)", property);

    [Theory]
    [InlineData("Value sint64", "Tag(2, Encoding = TagEncoding.ZigZag)", "long Value { get; set; }")]
    [InlineData("Value fixed32", "Tag(2, Encoding = TagEncoding.Fixed)", "uint Value { get; set; }")]
    [InlineData("Value guid[text]", "Tag(2, Encoding = TagEncoding.Text)", "System.Guid Value { get; set; }")]
    [InlineData(
        "Value list<sfixed32> expanded",
        "Tag(2, Encoding = TagEncoding.Fixed, Packed = false)",
        "List<int> Value { get; set; } = new();")]
    [InlineData("Value string optional alias Old", "Tag(2), Alias(\"Old\")", "string? Value { get; set; }")]
    public Task Attributes_say_what_the_type_does_not(string shipped, string attributes, string property) =>
        AssertRestored(shipped, attributes, property);

    private static Task AssertRestored(string shipped, string attributes, string property)
    {
        var baseline = $"""
            schema-baseline 1
            shipped v1

            message Acme.Order
              1 Id int64 v1..
              2 {shipped} v1..
              3 Status enum Acme.Status v1..

            """;
        return Verify.FixAsync(
            baseline,
            Source("    [Tag(1)] public long Id { get; set; }").Replace("class Order", "class {|EVO106:Order|}", StringComparison.Ordinal),
            Source($"    [Tag(1)] public long Id {{ get; set; }}\n    [{attributes}, System.Obsolete] public {property}"),
            "RestoreField");
    }

    private static string Source(string members) => $$"""
        using System.Collections.Generic;
        using SchemaEvolution;
        namespace Acme;

        [Message]
        public class Order
        {
        {{members}}
            [Tag(3)] public Status Status { get; set; }
        }

        public enum Status { Unknown, Paid }
        [Message] public class Line { [Tag(1)] public string Text { get; set; } = ""; }
        [Message] public class Page<T> { [Tag(1)] public List<T> Items { get; set; } = new(); }
        public class Outer { [Message] public class Inner { [Tag(1)] public int Id { get; set; } } }
        """;
}
