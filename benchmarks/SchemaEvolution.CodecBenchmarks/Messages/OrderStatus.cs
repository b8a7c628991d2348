namespace SchemaEvolution.CodecBenchmarks.Messages;

public enum OrderStatus
{
    Unknown,
    Open,
    Paid,
    Shipped,
    Cancelled,
}
