using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Baseline;

/// <summary>The file of the documentation, and short ways to read, write and compare files.</summary>
internal static class Example
{
    public const string Orders = """
        schema-baseline 1
        shipped v3

        # what a customer bought
        message Acme.Orders.Order
          1 Id int64 required v1..
          2 Customer string v1..2
          3 Total double v1..2
          3 Total Acme.Orders.Money v3..
          4 Attempts int32 default 3 v1..
          5 Lines list<Acme.Orders.Line> v2..
          6 Note string optional alias Remark v3..
          8 Card Acme.Orders.Card oneof payment v2..
          9 Invoice Acme.Orders.Invoice oneof payment v2..
          reserved 2 Customer v3..
          reserved 10 to 19 v1..

        enum Acme.Orders.Status
          0 Unknown v1..
          1 Paid v1..
          2 Refunded v3..

        union Acme.Shapes.Shape
          1 Acme.Shapes.Circle v1..
          2 Acme.Shapes.Square v1..

        accept EVO301 Acme.Orders.Order.Total v3 "all readers run v3; ticket OPS-112" by orders-team until 2027-03-01

        """;

    public static BaselineFile Read(string text)
    {
        var result = BaselineReader.Read(text);
        Assert.Empty(result.Errors);
        return result.File!;
    }

    /// <summary>A file with these lines below its header.</summary>
    public static string File(int shipped, string lines) => $"schema-baseline 1\nshipped v{shipped}\n\n{lines.Trim('\n')}\n";

    /// <summary>What is wrong with a text: rule, line, column, length and message of each error.</summary>
    public static string[] Faults(string text) =>
        [.. BaselineReader.Read(text).Errors.Select(error => $"{error.Rule} {error.Line}:{error.Column}+{error.Length} {error.Message}")];

    /// <summary>The file without what a text cannot tell: the numbers of its lines, and an order that is not the canonical one.</summary>
    public static BaselineFile Essence(this BaselineFile file) => file with
    {
        Blocks = CanonicalOrder.Of(file.Blocks).Select(Essence).ToEquatableArray(),
        Accepts = file.Accepts.Select(accept => accept with { Line = 0 }).ToEquatableArray(),
    };

    private static Block Essence(Block block) => block with
    {
        Line = 0,
        Facts = CanonicalOrder.Of(block.Facts).Select(fact => fact with { Line = 0 }).ToEquatableArray(),
    };
}
