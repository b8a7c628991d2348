using System.Diagnostics;
using Xunit.Abstractions;
namespace SchemaEvolution.Tests.Protobuf;
[Message] public sealed partial class Holder { [Tag(1)] public Messages.Person? P { get; set; } [Tag(2)] public Messages.Collections? C { get; set; } }
public sealed class TempTests(ITestOutputHelper o)
{
    [Fact]
    public void T()
    {
        foreach (var n in new[] { 10_000, 20_000, 40_000 })
        {
            byte[] bytes = [0x0a, 3, 0x0a, 1, 0x61, .. Enumerable.Repeat(new byte[] { 0x0a, 3, 0x1a, 1, 0x61 }, n).SelectMany(x => x)];
            var w = Stopwatch.StartNew();
            ProtobufSerializer.Deserialize<Holder>(bytes);
            var a = w.ElapsedMilliseconds; w.Restart();
            byte[] arrays = [.. Enumerable.Repeat(new byte[] { 0x12, 2, 0x18, 1 }, n).SelectMany(x => x)];
            ProtobufSerializer.Deserialize<Holder>(arrays);
            o.WriteLine($"{n} ({bytes.Length} bytes): record with list {a} ms, array {w.ElapsedMilliseconds} ms");
        }
    }
}
