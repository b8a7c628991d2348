using System.Globalization;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.MemoryPack;

/// <summary>Where the fields of a struct lie in memory, which is how they travel.</summary>
/// <remarks>Source: https://learn.microsoft.com/dotnet/api/system.runtime.interopservices.structlayoutattribute.pack.</remarks>
internal static class StructMemory
{
    /// <summary>No field of a usual type is aligned to more bytes, so that a wider pack moves nothing.</summary>
    private const int WidestAlignment = 8;

    /// <summary>Whether two layouts, as the baseline spells them, put the same fields in the same places.</summary>
    public static bool IsSame(EquatableArray<FieldSchema> fields, string one, string other)
    {
        var (before, after) = (StructLayoutWords.Parse(one), StructLayoutWords.Parse(other));
        if (before == after)
            return true;
        if (before.IsAuto || after.IsAuto)
            return false;
        return PlacesOf(fields, before) is { } places
            ? PlacesOf(fields, after) is { } others && places.SequenceEqual(others)
            : before.IsWide && after.IsWide && (before.Offsets, before.Size) == (after.Offsets, after.Size);
    }

    /// <summary>Where each field begins, and behind them where the struct ends; null if that cannot be told.</summary>
    private static List<int>? PlacesOf(EquatableArray<FieldSchema> fields, StructLayoutWords layout)
    {
        var (places, end, widest) = (new List<int>(), 0, 1);
        foreach (var field in fields)
        {
            if (PartOf(field) is not { } part || (layout.Offsets is not null && layout.OffsetAt(places.Count) is null))
                return null;
            var alignment = layout.Pack > 0 ? Math.Min(part.Alignment, layout.Pack) : part.Alignment;
            var start = layout.OffsetAt(places.Count) ?? RoundUp(end, alignment);
            places.Add(start);
            (end, widest) = (Math.Max(end, start + part.Size), Math.Max(widest, alignment));
        }

        places.Add(Math.Max(layout.Size, RoundUp(end, widest)));
        return places;
    }

    /// <summary>The bytes of a field, and to how many of them it is aligned; null for what is a struct itself.</summary>
    private static (int Size, int Alignment)? PartOf(FieldSchema field) => field switch
    {
        { IsNullable: true } => null,

        // The runtime lays these out as it likes.
        { Type: ScalarType { Kind: ScalarKind.Timestamp or ScalarKind.TimestampTz } } => null,
        { Type: ScalarType { Kind: ScalarKind.Guid } } => (16, 4),
        { Type: ScalarType { Kind: ScalarKind.Decimal } } => (16, WidestAlignment),
        { Type: ScalarType { Kind: var kind } } => SizeOf(kind) is { } size ? (size, size) : null,
        { Type: EnumType { Layout: var layout } } => SizeOf(layout?.Number ?? ScalarKind.Int32) is { } size ? (size, size) : null,
        _ => null,
    };

    /// <summary>The bytes of a value; null if it has as many as it needs.</summary>
    public static int? SizeOf(ScalarKind kind) =>
        MemoryPackLayouts.Widths.TryGetValue(MemoryPackCarriers.Scalars[(kind, FieldEncoding.Default)].Layout, out var width)
            ? width
            : null;

    private static int RoundUp(int number, int multiple) => (number + multiple - 1) / multiple * multiple;

    /// <summary>What the baseline says of a layout: <c>Unmanaged at 0,4 pack 8 size 16</c>.</summary>
    private sealed record StructLayoutWords(bool IsAuto, string? Offsets, int Pack, int Size)
    {
        /// <summary>Whether fields of all usual types are aligned as they are by themselves.</summary>
        public bool IsWide => Pack is 0 or >= WidestAlignment;

        public static StructLayoutWords Parse(string layout)
        {
            var words = layout.Split(' ').ToList();
            return new(words.Contains("auto"), Behind("at"), NumberBehind("pack"), NumberBehind("size"));

            string? Behind(string word) => words.IndexOf(word) is >= 0 and var index ? words.ElementAtOrDefault(index + 1) : null;

            int NumberBehind(string word) => ParseNumber(Behind(word)) ?? 0;
        }

        public int? OffsetAt(int index) => ParseNumber(Offsets?.Split(',').ElementAtOrDefault(index));

        private static int? ParseNumber(string? text) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
