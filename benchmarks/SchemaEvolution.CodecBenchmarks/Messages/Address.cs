namespace SchemaEvolution.CodecBenchmarks.Messages;

[Message]
public sealed partial class Address
{
    [Tag(1)] public string Street { get; set; } = "";

    [Tag(2)] public string City { get; set; } = "";

    [Tag(3)] public string PostalCode { get; set; } = "";

    [Tag(4)] public string Country { get; set; } = "";
}
