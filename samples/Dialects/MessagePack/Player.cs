using MessagePack;

namespace Game;

/// <summary>What is kept of a player.</summary>
// EVO203: [Key(1)] int Level was here
[MessagePackObject]
public sealed class Player
{
    [Key(0)] public long Id { get; set; }
    [Key(2)] public string? Name { get; set; }
    [Key(3)] public IItem? Item { get; set; }
}

/// <summary>What a player carries.</summary>
[Union(0, typeof(Potion))]
[Union(2, typeof(Weapon))] // EVO505: was 1
public interface IItem;

[MessagePackObject]
public sealed class Potion : IItem
{
    [Key("strength")] public int Strength { get; set; }
}

[MessagePackObject]
public sealed class Weapon : IItem
{
    [Key("harm")] public int Damage { get; set; } // EVO401: was "damage"
}
