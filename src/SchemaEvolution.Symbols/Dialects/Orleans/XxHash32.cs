namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>The hash that Orleans makes numbers of names with.</summary>
/// <remarks>Source: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md (XXH32, seed 0).</remarks>
internal static class XxHash32
{
    private const uint Prime1 = 2654435761;
    private const uint Prime2 = 2246822519;
    private const uint Prime3 = 3266489917;
    private const uint Prime4 = 668265263;
    private const uint Prime5 = 374761393;
    private const int Stripe = 16;

    public static uint Of(byte[] bytes)
    {
        unchecked
        {
            var position = 0;
            var hash = Prime5;
            if (bytes.Length >= Stripe)
            {
                uint[] lanes = [Prime1 + Prime2, Prime2, 0, 0 - Prime1];
                for (; position + Stripe <= bytes.Length; position += Stripe)
                    for (var lane = 0; lane < lanes.Length; lane++)
                        lanes[lane] = Rotate(lanes[lane] + (BitConverter.ToUInt32(bytes, position + (4 * lane)) * Prime2), 13) * Prime1;
                hash = Rotate(lanes[0], 1) + Rotate(lanes[1], 7) + Rotate(lanes[2], 12) + Rotate(lanes[3], 18);
            }

            hash += (uint)bytes.Length;
            for (; position + 4 <= bytes.Length; position += 4)
                hash = Rotate(hash + (BitConverter.ToUInt32(bytes, position) * Prime3), 17) * Prime4;
            for (; position < bytes.Length; position++)
                hash = Rotate(hash + (bytes[position] * Prime5), 11) * Prime1;
            hash = (hash ^ (hash >> 15)) * Prime2;
            hash = (hash ^ (hash >> 13)) * Prime3;
            return hash ^ (hash >> 16);
        }
    }

    private static uint Rotate(uint value, int bits) => (value << bits) | (value >> (32 - bits));
}
