using System.Collections.Immutable;

namespace SchemaEvolution.Tests.Protobuf.Messages;

/// <summary>Collections of every kind and layout.</summary>
[Message]
public sealed partial class Collections
{
    [Tag(1)] public List<int> Numbers { get; set; } = [];
    [Tag(2, Packed = false)] public List<int> Separate { get; set; } = [];
    [Tag(3)] public long[] Longs { get; set; } = [];
    [Tag(4)] public ImmutableArray<double> Doubles { get; set; } = [];
    [Tag(5)] public List<bool> Flags { get; set; } = [];
    [Tag(6)] public List<Status> Statuses { get; set; } = [];
    [Tag(7)] public HashSet<string> Names { get; set; } = [];
    [Tag(8)] public List<byte[]> Blobs { get; set; } = [];
    [Tag(9)] public List<Test1> Messages { get; set; } = [];
    [Tag(16)] public Dictionary<string, int> Counts { get; set; } = [];
    [Tag(17)] public Dictionary<int, string> Texts { get; set; } = [];
    [Tag(18)] public Dictionary<bool, Status> ByFlag { get; set; } = [];
    [Tag(19)] public Dictionary<long, Test1> ByNumber { get; set; } = [];
    [Tag(20)] public SortedDictionary<string, double> Sorted { get; set; } = [];
    [Tag(21)] public HashSet<int> Set { get; set; } = [];
    [Tag(22, Encoding = TagEncoding.ZigZag)] public List<int> ZigZags { get; set; } = [];
    [Tag(23, Encoding = TagEncoding.Fixed)] public List<uint> Fixed { get; set; } = [];
    [Tag(24)] public List<ulong> ULongs { get; set; } = [];
}
