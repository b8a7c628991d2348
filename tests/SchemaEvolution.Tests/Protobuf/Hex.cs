using SchemaEvolution.Serialization;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>Bytes as pairs of digits with spaces between them, the notation of the specification.</summary>
internal static class Hex
{
    public static byte[] Parse(string digits) => Convert.FromHexString(digits.Replace(" ", "").Replace("\n", ""));

    public static string Of(ReadOnlySpan<byte> bytes) => string.Join(' ', bytes.ToArray().Select(next => next.ToString("x2")));

    public static string Write<T>(T message, SerializerOptions? options = null)
        where T : IMessage<T> => Of(ProtobufSerializer.Serialize(message, options));

    public static T Read<T>(string digits, SerializerOptions? options = null)
        where T : IMessage<T> => ProtobufSerializer.Deserialize<T>(Parse(digits), options);

    /// <summary>What is written of what was read.</summary>
    public static string Again<T>(string digits, SerializerOptions? options = null)
        where T : IMessage<T> => Write(Read<T>(digits, options), options);

    public static SchemaException Refuses<T>(string digits, SerializerOptions? options = null)
        where T : IMessage<T> => Assert.Throws<SchemaException>(() => Read<T>(digits, options));
}
