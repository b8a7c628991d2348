namespace SchemaEvolution.Codec.Benchmarks.Messages;

public enum OrderStatus
{
    Unknown,
    Open,
    Paid,
    Shipped,
    Cancelled,
}
