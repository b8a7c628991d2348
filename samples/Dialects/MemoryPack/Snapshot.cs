using MemoryPack;

namespace Simulation;

/// <summary>The world at one moment.</summary>
[MemoryPackable]
public sealed partial class Snapshot
{
    [MemoryPackOrder(0)] public long Tick { get; set; }
    [MemoryPackOrder(1)] public List<Body> Bodies { get; set; } = [];
}

[MemoryPackable]
public sealed partial class Body
{
    [MemoryPackOrder(0)] public int Id { get; set; }
    [MemoryPackOrder(1)] public float Mass { get; set; }
    [MemoryPackOrder(2)] public float Speed { get; set; }
}
