using System.Diagnostics;
using SchemaEvolution.Interop.Tests.Codec.Compiled;
using SchemaEvolution.Interop.Tests.Codec.Generation;
using Xunit.Abstractions;
namespace SchemaEvolution.Interop.Tests.Codec;
public sealed class TempTests(ITestOutputHelper o)
{
    [Fact]
    public void T()
    {
        var w = Stopwatch.StartNew();
        var all = PairBatch.All;
        o.WriteLine($"compile {w.ElapsedMilliseconds}"); w.Restart();
        long total = 0; int n = 0; var kinds = new Dictionary<string,int>();
        foreach (var (index, pair) in all.Index()) {
            var values = new RandomValues(pair.Schemas, index);
            for (var i = 0; i < 100; i++) { var v = values.Next("Root"); total += pair.Shim.Write(pair.Ours(v)).Length; n++; }
        }
        o.WriteLine($"ours {w.ElapsedMilliseconds} avg {total / n}"); w.Restart();
        foreach (var (index, pair) in all.Index()) {
            var values = new RandomValues(pair.Schemas, index);
            for (var i = 0; i < 100; i++) { var v = values.Next("Root"); total += Google.Protobuf.MessageExtensions.ToByteArray(pair.Theirs(v)).Length; }
        }
        o.WriteLine($"theirs {w.ElapsedMilliseconds}");
    }
}
