using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Libraries;

namespace SchemaEvolution.Core.Tests.Formats.Libraries;

/// <summary>
/// The cells of the matrix of changes for each library: <c>cell | old | new | backward/forward | remark</c>. A remark says why the verdict
/// is another than the one that was measured; it says so where it is a better one.
/// </summary>
internal static class LibraryCells
{
    private static readonly Dictionary<string, (FormatRules Format, string Rows)> Tables = new()
    {
        ["protobuf-net"] = (ProtobufNetFormat.Rules, ProtobufNetCells.Rows),
        ["MessagePack, integer keys"] = (MessagePackFormat.IntKeys, MessagePackCells.IntKeys),
        ["MessagePack, string keys"] = (MessagePackFormat.StringKeys, MessagePackCells.StringKeys),
        ["MemoryPack, objects"] = (MemoryPackFormat.Object, MemoryPackCells.Objects),
        ["MemoryPack, version tolerant"] = (MemoryPackFormat.VersionTolerant, MemoryPackCells.VersionTolerant),
        ["MemoryPack, unmanaged"] = (MemoryPackFormat.Unmanaged, MemoryPackCells.Unmanaged),
        ["Orleans"] = (OrleansFormat.Rules, OrleansCells.Rows),
        ["DataContract"] = (DataContractFormat.Rules, DataContractCells.Rows),
        ["System.Text.Json"] = (SystemTextJsonFormat.Rules, SystemTextJsonCells.Rows),
        ["System.Text.Json, enum names"] = (SystemTextJsonFormat.WithEnumNames, SystemTextJsonCells.EnumNames),
        ["System.Text.Json, unmapped members refused"] =
            (SystemTextJsonFormat.With(new() { RefusesUnmappedMembers = true }), SystemTextJsonCells.Unmapped),
        ["System.Text.Json, numbers from text"] =
            (SystemTextJsonFormat.With(new() { ReadsNumbersFromText = true }), SystemTextJsonCells.NumbersFromText),
        ["System.Text.Json, any case"] = (SystemTextJsonFormat.With(new() { IgnoresCase = true }), SystemTextJsonCells.AnyCase),
        ["System.Text.Json, members that are listed"] =
            (SystemTextJsonFormat.Rules, SystemTextJsonCells.Listed),
    };

    /// <summary>What no pair of versions can show, or what is no change of one: <c>cells | reason</c>, for each library.</summary>
    public static IReadOnlyDictionary<string, string> Unreached { get; } = new Dictionary<string, string>
    {
        ["protobuf-net"] = ProtobufNetCells.Unreached,
        ["MessagePack"] = MessagePackCells.Unreached,
        ["MemoryPack"] = MemoryPackCells.Unreached,
        ["Orleans"] = OrleansCells.Unreached,
        ["DataContract"] = DataContractCells.Unreached,
        ["System.Text.Json"] = SystemTextJsonCells.Unreached,
    };

    /// <summary>Table, cell, old, new, verdicts.</summary>
    public static TheoryData<string, string, string, string, string> All
    {
        get
        {
            var cells = new TheoryData<string, string, string, string, string>();
            foreach (var (name, table) in Tables)
                foreach (var parts in PartsOf(table.Rows))
                    cells.Add(name, parts[0], parts[1], parts[2], parts[3]);
            return cells;
        }
    }

    public static TheoryData<string> Names => [.. Tables.Keys];

    public static FormatRules FormatOf(string name) => Tables[name].Format;

    /// <summary>The cells that the tables of a library have, and those for which there is a reason not to.</summary>
    public static IEnumerable<string> CellsOf(string library) => Tables
        .Where(table => table.Key.StartsWith(library, StringComparison.Ordinal))
        .SelectMany(table => PartsOf(table.Value.Rows))
        .Concat(PartsOf(Unreached[library]))
        .SelectMany(parts => parts[0].Split(' '));

    private static IEnumerable<string[]> PartsOf(string rows) => rows.Split('\n').Select(row => row.Split('|', StringSplitOptions.TrimEntries));
}
