using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Google.Protobuf;
using SchemaEvolution.CodecBenchmarks.DataSets;
using SchemaEvolution.CodecBenchmarks.Measuring;
using SchemaEvolution.CodecBenchmarks.Messages;

namespace SchemaEvolution.CodecBenchmarks;

/// <summary>The first order of a process: decoded, and encoded again. Nothing of the serializer was loaded or compiled before.</summary>
internal static class ColdStart
{
    public const string Argument = "first";

    private const int Processes = 11;

    private static readonly Dictionary<string, Action<byte[]>> Serializers = new()
    {
        ["Google"] = static bytes => Peer.Order.Parser.ParseFrom((ReadOnlySpan<byte>)bytes).WriteTo(new ArrayBufferWriter<byte>()),
        ["ours"] = static bytes =>
            ProtobufSerializer.Serialize(new ArrayBufferWriter<byte>(), ProtobufSerializer.Deserialize<Order>(bytes)),
        ["JSON"] = static bytes => JsonSerializer.SerializeToUtf8Bytes(
            JsonSerializer.Deserialize(bytes, JsonTypes.Default.Order)!, JsonTypes.Default.Order),
    };

    /// <summary>Starts all processes, the serializers in turn.</summary>
    public static void Run()
    {
        var order = OrderData.Sample();
        var bytes = Convert.ToBase64String(ProtobufSerializer.Serialize(order));
        var text = Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(order, JsonTypes.Default.Order));
        var times = Serializers.Keys.ToDictionary(name => name, _ => new List<double>());
        for (var process = 0; process < Processes; process++)
            foreach (var (name, list) in times)
                list.Add(double.Parse(Child.Run([Argument, name, name == "JSON" ? text : bytes]), CultureInfo.InvariantCulture));

        Console.WriteLine($"\nThe first order of a process, decoded and encoded; median of {Processes} processes:\n");
        foreach (var (name, list) in times)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- {name}: {list.Median():0.0} ms"));
    }

    /// <summary>What one of the processes does: it writes the milliseconds.</summary>
    public static void RunFirst(string serializer, string base64)
    {
        var bytes = Convert.FromBase64String(base64);
        var run = Serializers[serializer];
        var start = Stopwatch.GetTimestamp();
        run(bytes);
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }
}
