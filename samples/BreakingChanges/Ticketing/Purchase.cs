using SchemaEvolution;

namespace Transit.Ticketing;

/// <summary>A ticket that was bought. No part of GTFS Realtime: it has the kinds of fields that the specification does without.</summary>
[Message, Reserved(4, "Discount")]
public sealed partial class Purchase
{
    [Tag(1, Encoding = TagEncoding.Text)] public Guid Id { get; set; } // EVO306: was the default encoding
    [Tag(2)] public decimal Price { get; set; }
    [Tag(3)] public Fare? Fare { get; set; }
    [Tag(4)] public string? Surcharge { get; set; } // EVO103: was not there
    [Tag(5), OneOf("payment")] public string? Card { get; set; }
    [Tag(6), OneOf("payment")] public string? Account { get; set; }
    [Tag(7), OneOf("payment")] public string? Voucher { get; set; } // EVO507: was in no oneof
}

// EVO107: [Reserved(2, "BirthDate")] was here
[Message]
public sealed partial class Rider
{
    [Tag(1)] public required Guid Id { get; set; }
}

// EVO505: [Case(2, typeof(DayFare))] was here
[Message, Case(1, typeof(SingleFare))]
public abstract partial class Fare;

[Message]
public sealed partial class SingleFare : Fare
{
    [Tag(1)] public uint Zones { get; set; }
}

[Message]
public sealed partial class DayFare : Fare
{
    [Tag(1)] public DateOnly Day { get; set; }
}

// EVO403: the message Refund was here
