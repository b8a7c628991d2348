using System.Buffers;
using SchemaEvolution.Conformance.Messages.Editions;
using SchemaEvolution.Conformance.Messages.Envelope;
using SchemaEvolution.Conformance.Messages.Proto2;
using SchemaEvolution.Conformance.Messages.Proto3;
using SchemaEvolution.Serialization;

namespace SchemaEvolution.Conformance;

/// <summary>Answers the requests of the suite: reads a payload, and writes it again.</summary>
public static class Testee
{
    private static readonly Dictionary<string, Func<ReadOnlySequence<byte>, ConformanceResponse>> RoundTrips = new()
    {
        ["protobuf_test_messages.proto2.TestAllTypesProto2"] = RoundTrip<TestAllTypesProto2>,
        ["protobuf_test_messages.proto3.TestAllTypesProto3"] = RoundTrip<TestAllTypesProto3>,
        ["protobuf_test_messages.editions.TestAllTypesEdition2023"] = RoundTrip<TestAllTypesEdition2023>,

        // The same fields, which the schema says in other words.
        ["protobuf_test_messages.editions.proto2.TestAllTypesProto2"] = RoundTrip<TestAllTypesProto2>,
        ["protobuf_test_messages.editions.proto3.TestAllTypesProto3"] = RoundTrip<TestAllTypesProto3>,
    };

    public static ConformanceResponse Answer(ConformanceRequest request) => request switch
    {
        { ProtobufPayload: { } payload, RequestedOutputFormat: WireFormat.Protobuf } => Answer(request.MessageType, new(payload)),
        _ => new() { Skipped = "Only from binary to binary." },
    };

    /// <param name="messageType">The full name of the message.</param>
    /// <param name="payload">The message, in one segment or more.</param>
    public static ConformanceResponse Answer(string messageType, ReadOnlySequence<byte> payload) =>
        RoundTrips.TryGetValue(messageType, out var roundTrip)
            ? roundTrip(payload)
            : new() { Skipped = $"There is no message {messageType}." };

    private static ConformanceResponse RoundTrip<T>(ReadOnlySequence<byte> payload)
        where T : IMessage<T>
    {
        T message;
        try
        {
            message = ProtobufSerializer.Deserialize<T>(payload);
        }
        catch (SchemaException error)
        {
            return new() { ParseError = error.Message };
        }

        try
        {
            return new() { ProtobufPayload = ProtobufSerializer.Serialize(message) };
        }
        catch (SchemaException error)
        {
            return new() { SerializeError = error.Message };
        }
    }
}
