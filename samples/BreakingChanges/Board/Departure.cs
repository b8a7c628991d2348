using SchemaEvolution;

namespace Transit.Board;

/// <summary>A line on a departure board. No part of GTFS Realtime: it travels where names are on the wire.</summary>
[Message]
public sealed partial class Departure
{
    [Tag(1)] public required string Trip { get; set; }
    [Tag(2)] public string? Platform { get; set; } // EVO401: was Track
    [Tag(3)] public DepartureState State { get; set; }
    [Tag(4)] public BoardColor Color { get; set; } // EVO205: was not there, and the enum has no zero
    [Tag(5)] public Remark? Remark { get; set; }
}

public enum DepartureState
{
    OnTime = 0,
    Late = 1,
    Diverted = 2, // EVO503: was not there
}

public enum BoardColor
{
    White = 1,
    Red = 2,
}

// EVO506: [Case(2, typeof(Warning))] was not there
[Message, Case(1, typeof(Hint)), Case(2, typeof(Warning))]
public abstract partial class Remark;

[Message]
public sealed partial class Hint : Remark
{
    [Tag(1)] public string Text { get; set; } = "";
}

[Message]
public sealed partial class Warning : Remark
{
    [Tag(1)] public string Text { get; set; } = "";
}

/// <summary>What the board has shown.</summary>
[Message]
public sealed partial class Showing // EVO402: was Shown
{
    [Tag(1)] public required string Board { get; set; }
    [Tag(2)] public required string Trip { get; set; }
    [Tag(3)] public string? Screen { get; set; }
}
