using MessagePack;

namespace Game;

/// <summary>What is kept of a player.</summary>
[MessagePackObject]
public sealed class Player
{
    [Key(0)] public long Id { get; set; }
    [Key(1)] public int Level { get; set; }
    [Key(2)] public string? Name { get; set; }
    [Key(3)] public IItem? Item { get; set; }
}

/// <summary>What a player carries.</summary>
[Union(0, typeof(Potion))]
[Union(1, typeof(Weapon))]
public interface IItem;

[MessagePackObject]
public sealed class Potion : IItem
{
    [Key("strength")] public int Strength { get; set; }
}

[MessagePackObject]
public sealed class Weapon : IItem
{
    [Key("damage")] public int Damage { get; set; }
}
