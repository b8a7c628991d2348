using System.Globalization;
using System.Numerics;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Protobuf;

/// <summary>The bytes from which witnesses are made are those of Google.Protobuf.</summary>
public class SimulationTests
{
    [Fact]
    public void Every_value_is_written_as_google_protobuf_writes_it()
    {
        foreach (var scalar in GoogleScalars.All)
            foreach (var value in scalar.Values)
                Assert.Equal(PayloadOf(scalar.Write(value)), CarrierOf(scalar).Write(ToCarried(value)));
    }

    [Fact]
    public void Every_value_is_read_as_google_protobuf_reads_it()
    {
        foreach (var (writer, reader) in GoogleScalars.Pairs)
            foreach (var value in writer.Values)
            {
                var message = writer.Write(value);
                if (CarrierOf(writer).WireType == CarrierOf(reader).WireType)
                    Assert.Equal(Expected(reader.Read(message)), CarrierOf(reader).Read(PayloadOf(message)));
                else
                    Assert.Null(reader.Read(message));
            }
    }

    [Theory]
    [InlineData(300, 0)]
    [InlineData(-62_135_596_800, 999_999_999)]
    public void Timestamps_are_those_of_google_protobuf(long seconds, int nanos)
    {
        var carrier = ProtobufFormat.Rules.Types.CarrierOf(new ScalarType(ScalarKind.Timestamp));
        var timestamp = new Timestamp { Seconds = seconds, Nanos = nanos };
        object[] fields = [new BigInteger(seconds), new BigInteger(nanos)];
        Assert.Equal(fields, carrier.Read(timestamp.ToByteArray()));
        Assert.Equal(timestamp, Timestamp.Parser.ParseFrom(carrier.Write(fields)));
    }

    [Theory]
    [InlineData(300, 0)]
    [InlineData(-5, -500_000_000)]
    public void Durations_are_those_of_google_protobuf(long seconds, int nanos)
    {
        var carrier = ProtobufFormat.Rules.Types.CarrierOf(new ScalarType(ScalarKind.Duration));
        var duration = new Duration { Seconds = seconds, Nanos = nanos };
        object[] fields = [new BigInteger(seconds), new BigInteger(nanos)];
        Assert.Equal(fields, carrier.Read(duration.ToByteArray()));
        Assert.Equal(duration, Duration.Parser.ParseFrom(carrier.Write(fields)));
    }

    private static Carrier CarrierOf(GoogleScalar scalar) => ProtobufFormat.Rules.Types.CarrierOf(scalar.Type);

    /// <summary>The C# library puts U+FFFD in the place of bytes that are not UTF-8, which the specification wants refused.</summary>
    private static object? Expected(object? read) => read is string text && text.Contains('\uFFFD') ? null : ToCarried(read);

    /// <summary>What follows the key, which is one byte, and the length, which is another.</summary>
    private static byte[] PayloadOf(byte[] message) =>
        WireFormat.GetTagWireType(message[0]) is WireFormat.WireType.LengthDelimited ? message[2..] : message[1..];

    private static object ToCarried(object? value) => value switch
    {
        bool truth => truth ? BigInteger.One : BigInteger.Zero,
        float or double => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        string => value,
        ByteString bytes => bytes.ToByteArray(),
        _ => BigInteger.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture),
    };
}
