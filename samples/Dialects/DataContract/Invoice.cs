using System.Runtime.Serialization;

namespace Billing;

/// <summary>An invoice as the queue holds it.</summary>
[DataContract(Namespace = "http://acme.example/billing")]
public sealed class Invoice : IExtensibleDataObject
{
    [DataMember(Order = 0)] public string? Number { get; set; }
    [DataMember(Order = 2)] public DateTime Issued { get; set; }
    [DataMember(Order = 1)] public decimal Amount { get; set; } // EVO108: changed places with Issued
    [DataMember(Order = 3)] public Status Status { get; set; }
    [DataMember(Order = 4, IsRequired = true)] public string? Currency { get; set; } // EVO201: was not there
    public ExtensionDataObject? ExtensionData { get; set; }
}

public enum Status
{
    Draft,
    Sent,
    Paid, // EVO503: was not there
}
