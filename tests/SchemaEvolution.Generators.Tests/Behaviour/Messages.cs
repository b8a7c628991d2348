using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using SchemaEvolution.Serialization;

namespace SchemaEvolution.Generators.Tests.Behaviour;

/// <summary>Filled in place.</summary>
[Message]
public partial class Mutable
{
    public static int Retries => 7;

    [Tag(1)] public int Implicit { get; set; }
    [Tag(2)] public int Defaulted { get; set; } = 3;
    [Tag(3)] public int Computed { get; set; } = Retries;
    [Tag(4)] public int? Optional { get; set; } = 9;
    [Tag(5)] public string Text { get; set; } = null!;
    [Tag(6)] public List<int> Items { get; set; } = [1, 2];
    [Tag(7)] public int[]? Numbers { get; set; } = [1];
    [Tag(8)] public Part? Part { get; set; } = new();
    [Tag(9)] public Part Always { get; set; } = new();
    [Tag(10)] public Place Place { get; set; }
    [Tag(11), OneOf("way")] public string? Left { get; set; }
    [Tag(12), OneOf("way")] public Part? Right { get; set; }
    [Tag(13, Encoding = TagEncoding.Milliseconds)] public DateTime At { get; set; }
    [Tag(14)] public Dictionary<string, Part> Parts { get; set; } = new() { ["a"] = new() };
}

/// <summary>The same, gathered in locals.</summary>
[Message]
public partial record Immutable
{
    [Tag(1)] public int Implicit { get; init; }
    [Tag(2)] public int Defaulted { get; init; } = 3;
    [Tag(3)] public int Computed { get; init; } = Mutable.Retries;
    [Tag(4)] public int? Optional { get; init; } = 9;
    [Tag(5)] public string Text { get; init; } = null!;
    [Tag(6)] public List<int> Items { get; init; } = [1, 2];
    [Tag(7)] public int[]? Numbers { get; init; } = [1];
    [Tag(8)] public Part? Part { get; init; } = new();
    [Tag(9)] public Part Always { get; init; } = new();
    [Tag(10)] public Place Place { get; init; }
    [Tag(11), OneOf("way")] public string? Left { get; init; }
    [Tag(12), OneOf("way")] public Part? Right { get; init; }
    [Tag(13, Encoding = TagEncoding.Milliseconds)] public DateTime At { get; init; }
    [Tag(14)] public Dictionary<string, Part> Parts { get; init; } = new() { ["a"] = new() };
}

[Message]
public partial class Part
{
    [Tag(1)] public int X { get; set; }
    [Tag(2)] public int Y { get; set; }
}

[Message]
public partial record struct Place
{
    public Place()
    {
    }

    [Tag(1)] public int X { get; set; } = 5;
    [Tag(2)] public int Y { get; set; }
}

[Message]
public partial record Demanding([property: Tag(1)] int Free)
{
    [Tag(2)] public required int Number { get; init; }
    [Tag(3)] public required Part Part { get; init; }
    [Tag(4)] public required string? Text { get; init; }
}

[Message]
public partial class Collections
{
    [Tag(1)] public IReadOnlyList<int> ReadOnlyList { get; set; } = [];
    [Tag(2)] public ISet<string> Set { get; set; } = new HashSet<string>();
    [Tag(3)] public ImmutableArray<Part> Array { get; set; } = [];
    [Tag(4)] public ImmutableList<long> ImmutableList { get; set; } = [];
    [Tag(5)] public SortedSet<int> Sorted { get; set; } = [];
    [Tag(6)] public FrozenSet<int> Frozen { get; set; } = FrozenSet<int>.Empty;
    [Tag(7)] public Collection<bool> Collection { get; set; } = [];
    [Tag(8)] public IReadOnlyDictionary<int, string> ReadOnlyMap { get; set; } = new Dictionary<int, string>();
    [Tag(9)] public ImmutableDictionary<string, Part> ImmutableMap { get; set; } = ImmutableDictionary<string, Part>.Empty;
    [Tag(10)] public FrozenDictionary<string, long> FrozenMap { get; set; } = FrozenDictionary<string, long>.Empty;
    [Tag(11)] public ConcurrentDictionary<int, int> Concurrent { get; set; } = new();
    [Tag(12)] public IEnumerable<double> Lazily { get; set; } = [];
    [Tag(13)] public ImmutableHashSet<int>? Perhaps { get; set; }
}

[Message]
public partial class Headers
{
    [Tag(1)] public Dictionary<string, string> ByName { get; set; } = new(StringComparer.OrdinalIgnoreCase) { ["Accept"] = "*" };
    [Tag(2)] public HashSet<string> Names { get; set; } = new(StringComparer.OrdinalIgnoreCase) { "Accept" };
    [Tag(3)] public SortedSet<string> Sorted { get; set; } = new(StringComparer.OrdinalIgnoreCase);
    [Tag(4)] public SortedDictionary<string, int> Counts { get; set; } = new(StringComparer.OrdinalIgnoreCase);
    [Tag(5)] public SortedList<string, int> Sizes { get; set; } = new(StringComparer.OrdinalIgnoreCase);
    [Tag(6)] public ISet<string> Others { get; set; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
}

/// <summary>Headers that tell upper case from lower.</summary>
[Message]
public partial class Different
{
    [Tag(4)] public Dictionary<string, int> Counts { get; set; } = [];
    [Tag(5)] public Dictionary<string, int> Sizes { get; set; } = [];
}

[Message]
public partial class Named
{
    [Tag(1)] public int Id { get; set; }
    [Tag(3)] public int[] Numbers { get; set; } = [1];
}

/// <summary>Hides two members, which are carried all the same.</summary>
[Message]
public partial class Renamed : Named
{
    [Tag(2)] public new int Id { get; set; }
    public new string Numbers { get; set; } = "";
}

[Message]
public partial class Page<T>
    where T : IMessage<T>
{
    [Tag(1)] public List<T> Items { get; set; } = [];
    [Tag(2)] public T First { get; set; } = default!;
}

[Message, Case(1, typeof(Circle)), Case(2, typeof(Square)), Case(3, typeof(Ring))]
public abstract partial record Shape
{
    [Tag(1)] public int Id { get; init; }

    public abstract double Area { get; }
}

public partial record Circle([property: Tag(2)] int Radius) : Shape
{
    public override double Area => Math.PI * Radius * Radius;
}

public sealed partial record Ring(int Radius, [property: Tag(3)] int Inner) : Circle(Radius);

public sealed partial record Square : Shape
{
    [Tag(2)] public int Side { get; set; }

    public override double Area => Side * Side;
}

/// <summary>A case that the union does not know.</summary>
public sealed record Triangle : Shape
{
    public override double Area => 0;
}
