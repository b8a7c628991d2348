namespace SchemaEvolution.Serialization;

/// <summary>
/// Bytes that a message keeps for its next writer. Copies of a message share them; only the read that made them adds to them, a later one
/// starts from a copy.
/// </summary>
/// <param name="format">The wire format, which alone can write them.</param>
/// <param name="reading">The number of the read that fills it.</param>
internal sealed class RetainedBytes(WireFormats format, long reading)
{
    private byte[] buffer = [];

    public int Length { get; private set; }

    public WireFormats Format { get; } = format;

    public ReadOnlySpan<byte> Span => buffer.AsSpan(0, Length);

    /// <summary>The one to add to in a read: itself if this read made it.</summary>
    public static RetainedBytes ForReading(RetainedBytes? existing, WireFormats format, long reading)
    {
        if (existing is not null && existing.Reading == reading)
            return existing;
        var own = new RetainedBytes(format, reading);
        if (existing is not null && existing.Format == format)
            own.Add(existing.Span);
        return own;
    }

    private long Reading { get; } = reading;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var needed = checked(Length + bytes.Length);
        if (needed > buffer.Length)
            Array.Resize(ref buffer, buffer.Length == 0 ? needed : (int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * buffer.Length)));
        bytes.CopyTo(buffer.AsSpan(Length));
        Length = needed;
    }
}
