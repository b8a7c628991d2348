namespace SchemaEvolution.Tests.Protobuf.Messages;

/// <summary>Of four members at most one is set.</summary>
[Message]
public sealed partial class Payment
{
    [Tag(1), OneOf("means")] public string? Card { get; set; }
    [Tag(2), OneOf("means")] public int? Voucher { get; set; }
    [Tag(3), OneOf("means")] public Address? Invoice { get; set; }
    [Tag(4), OneOf("means")] public byte[]? Token { get; set; }
    [Tag(5)] public string Note { get; set; } = "";
}

/// <summary>The same as a record that cannot be changed.</summary>
[Message]
public sealed partial record FinalPayment(
    [property: Tag(1), OneOf("means")] string? Card = null,
    [property: Tag(2), OneOf("means")] int? Voucher = null,
    [property: Tag(3), OneOf("means")] Address? Invoice = null);
