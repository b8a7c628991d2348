namespace SchemaEvolution.Protobuf;

/// <summary>How a tag and a wire type make a key. Specification: https://protobuf.dev/programming-guides/encoding/#structure.</summary>
internal static class WireKey
{
    public const uint StartGroup = 3;

    public const uint EndGroup = 4;

    private const int KindBits = 3;

    public static uint Of(int tag, uint kind) => ((uint)tag << KindBits) | kind;

    public static uint TagOf(uint key) => key >> KindBits;

    public static uint KindOf(uint key) => key & ((1 << KindBits) - 1);
}
