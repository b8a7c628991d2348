namespace SchemaEvolution.Interop.Tests.Codec.Fuzz;

/// <summary>Makes damaged input of valid input. The same seed makes the same.</summary>
internal sealed class Mutator
{
    private const int MaxLength = 2_000;

    /// <summary>Bytes at which something may happen: keys, lengths, ends of varints and groups, starts of UTF-8 sequences.</summary>
    private static readonly byte[] Interesting =
    [
        0, 1, 2, 3, 4, 7, 8, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x12, 0x1b, 0x1c, 0x7f, 0x80, 0x81, 0xc0, 0xc3, 0xed, 0xf0, 0xf4,
        0xfe, 0xff,
    ];

    private static readonly byte[][] Sequences =
    [
        [0xff, 0xff, 0xff, 0xff, 0x0f], [0xff, 0xff, 0xff, 0xff, 0x07], [0x80, 0x80, 0x80, 0x80, 0x10],
        [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
        [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01], [0x80, 0x00], [0xed, 0xa0, 0x80], [0x1b, 0x1c],
        [0xf8, 0xff, 0xff, 0xff, 0x0f, 0x01],
    ];

    private readonly Random random;
    private readonly IReadOnlyList<byte[]> corpus;
    private readonly Func<List<byte>, int, List<byte>>[] mutations;

    public Mutator(IReadOnlyList<byte[]> corpus, int seed)
    {
        this.corpus = corpus;
        random = new(seed);
        mutations =
        [
            (bytes, at) => { bytes[at] ^= (byte)(1 << random.Next(8)); return bytes; },
            (bytes, at) => { bytes[at] = (byte)random.Next(256); return bytes; },
            (bytes, at) => { bytes[at] = OneOf(Interesting); return bytes; },
            (bytes, at) => { bytes[at] += (byte)random.Next(-3, 4); return bytes; },
            (bytes, at) => { bytes.Insert(at, OneOf(Interesting)); return bytes; },
            (bytes, at) => { bytes.InsertRange(at, OneOf(Sequences)); return bytes; },
            (bytes, at) => { bytes.RemoveAt(at); return bytes; },
            (bytes, at) => bytes[..at],
            (bytes, at) => bytes[at..],
            (bytes, at) => { bytes.RemoveRange(at, random.Next(bytes.Count - at)); return bytes; },
            (bytes, at) => { bytes.InsertRange(at, bytes.GetRange(at, random.Next(bytes.Count - at))); return bytes; },
            (bytes, at) => { bytes.InsertRange(at, Piece()); return bytes; },
            (bytes, at) => [.. bytes[..at], .. Piece()],
            (bytes, at) => [.. bytes, .. OneOf(corpus)],
        ];
    }

    /// <summary>One to three mutations of a message; now and then bytes that never were one.</summary>
    public byte[] Next()
    {
        if (random.Next(50) == 0)
            return Noise();
        List<byte> bytes = [.. OneOf(corpus)];
        for (var turn = Math.Min(random.Next(1, 4), random.Next(1, 4)); turn > 0 && bytes.Count > 0; turn--)
            bytes = OneOf(mutations)(bytes, random.Next(bytes.Count));
        return [.. bytes.Take(MaxLength)];
    }

    private byte[] Noise()
    {
        var noise = new byte[random.Next(40)];
        random.NextBytes(noise);
        return noise;
    }

    private ReadOnlySpan<byte> Piece()
    {
        var other = OneOf(corpus).AsSpan();
        return other.IsEmpty ? other : other[random.Next(other.Length)..];
    }

    private T OneOf<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
