using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Libraries.MemoryPack;

/// <summary>Memory, least significant byte first. Nothing says what stands there: a reader takes as much as its type has.</summary>
/// <remarks>Source: https://github.com/Cysharp/MemoryPack#binary-wire-format-specification.</remarks>
internal static class MemoryPackLayouts
{
    private static readonly WireType Memory = new("memory");

    public static readonly Layout Boolean = Integer(8);
    public static readonly Layout Bits8 = Integer(8);
    public static readonly Layout Bits16 = Integer(16);
    public static readonly Layout Bits32 = Integer(32);
    public static readonly Layout Bits64 = Integer(64);
    public static readonly Layout Bits128 = Integer(128);
    public static readonly Layout Half = new(Memory, floats: new HalfCoding());
    public static readonly Layout Single = new(Memory, floats: new IeeeCoding(isSingle: true));
    public static readonly Layout Double = new(Memory, floats: new IeeeCoding(isSingle: false));

    /// <summary>Ticks since year 1, with the kind.</summary>
    public static readonly Layout Instant = new(Memory, new DateTimeCoding());

    /// <summary>Ticks.</summary>
    public static readonly Layout Ticks = Integer(64);

    /// <summary>Days since year 1.</summary>
    public static readonly Layout Days =
        new(Memory, new ShiftedCoding(FixedWidth(32), ValueText.Epoch.Ticks / TimeSpan.TicksPerDay));

    /// <summary>Sixteen bytes of a logical type each.</summary>
    public static readonly Layout Guid = new(Memory);
    public static readonly Layout Decimal = new(Memory);
    public static readonly Layout InstantAt = new(Memory);

    public static readonly Layout Text = new(Memory, length: new TextLengthCoding());
    public static readonly Layout Bytes = new(Memory, length: FixedWidth(32));

    /// <summary>A message: the number of its members, and these.</summary>
    public static readonly Layout Object = new(Memory);

    /// <summary>How many bytes a value of the layout has; a layout that is not here has as many as its value needs.</summary>
    public static readonly IReadOnlyDictionary<Layout, int> Widths = new Dictionary<Layout, int>
    {
        [Boolean] = 1,
        [Bits8] = 1,
        [Bits16] = 2,
        [Half] = 2,
        [Bits32] = 4,
        [Single] = 4,
        [Days] = 4,
        [Bits64] = 8,
        [Double] = 8,
        [Instant] = 8,
        [Ticks] = 8,
        [Bits128] = 16,
        [Guid] = 16,
        [Decimal] = 16,
        [InstantAt] = 16,
    };

    public static readonly Layout[] All = [.. Widths.Keys, Text, Bytes, Object];

    private static Layout Integer(int width) => new(Memory, FixedWidth(width));

    private static FixedWidthCoding FixedWidth(int width) => new(width, isBigEndian: false);
}
