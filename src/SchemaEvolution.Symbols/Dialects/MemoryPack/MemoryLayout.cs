using System.Globalization;
using System.Runtime.InteropServices;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>How the fields of a struct lie in memory.</summary>
/// <param name="Pack">The widest alignment in bytes, 0 for that of the platform.</param>
/// <param name="Size">The least number of bytes, 0 for what the fields need.</param>
/// <param name="Offsets">Where each field begins, if the layout is explicit.</param>
internal sealed record MemoryLayout(LayoutKind Kind, int Pack = 0, int Size = 0, IReadOnlyList<int>? Offsets = null)
{
    /// <summary>What a struct has that says nothing.</summary>
    public static MemoryLayout Default { get; } = new(LayoutKind.Sequential);

    /// <summary>What differs from the default, in words.</summary>
    public IEnumerable<string> Words()
    {
        if (Kind is LayoutKind.Auto)
            yield return "auto";
        if (Kind is LayoutKind.Explicit)
            yield return $"at {string.Join(",", Offsets!.Select(Spell))}";
        if (Pack > 0)
            yield return $"pack {Spell(Pack)}";
        if (Size > 0)
            yield return $"size {Spell(Size)}";
    }

    private static string Spell(int number) => number.ToString(CultureInfo.InvariantCulture);
}
