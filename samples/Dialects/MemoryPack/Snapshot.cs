using MemoryPack;

namespace Simulation;

/// <summary>The world at one moment.</summary>
[MemoryPackable]
public sealed partial class Snapshot
{
    [MemoryPackOrder(0)] public long Tick { get; set; }
    [MemoryPackOrder(1)] public List<Body> Bodies { get; set; } = [];
    [MemoryPackOrder(2)] public string? Map { get; set; } // EVO208: was not there
}

[MemoryPackable]
public sealed partial class Body
{
    [MemoryPackOrder(0)] public float Id { get; set; } // EVO305: was int
    [MemoryPackOrder(2)] public float Mass { get; set; }
    [MemoryPackOrder(1)] public float Speed { get; set; } // EVO108: changed places with Mass
}
