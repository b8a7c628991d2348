using System.Buffers;
using System.Text.Json;

namespace SchemaEvolution.CodecBenchmarks.DataSets;

/// <summary>Where all serializers write, again and again: none pays for memory.</summary>
internal sealed class Output
{
    public Output() => Json = new(Bytes);

    public ArrayBufferWriter<byte> Bytes { get; } = new(1 << 20);

    public Utf8JsonWriter Json { get; }

    public void Clear() => Bytes.ResetWrittenCount();

    public void ClearJson()
    {
        Bytes.ResetWrittenCount();
        Json.Reset();
    }
}
