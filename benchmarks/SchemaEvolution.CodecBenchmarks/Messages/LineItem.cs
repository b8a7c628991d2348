namespace SchemaEvolution.CodecBenchmarks.Messages;

[Message]
public sealed partial class LineItem
{
    [Tag(1)] public string Sku { get; set; } = "";

    [Tag(2)] public string Description { get; set; } = "";

    [Tag(3)] public long Quantity { get; set; }

    [Tag(4)] public long UnitPriceCents { get; set; }

    [Tag(5)] public double Weight { get; set; }

    [Tag(6)] public double Discount { get; set; }

    [Tag(7)] public string? UnitPrice { get; set; }
}
