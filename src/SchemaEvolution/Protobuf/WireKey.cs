namespace SchemaEvolution.Protobuf;

/// <summary>How a tag and a wire type make a key. Specification: https://protobuf.dev/programming-guides/encoding/#structure.</summary>
internal static class WireKey
{
    public const int Bits = 3;

    public const uint Mask = (1 << Bits) - 1;

    public const uint StartGroup = 3;

    public const uint EndGroup = 4;

    public static uint Of(int tag, uint kind) => ((uint)tag << Bits) | kind;
}
