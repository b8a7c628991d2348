using SchemaEvolution.Interop.Tests.Codec.Compiled;
using SchemaEvolution.Interop.Tests.Codec.Generation;
using Xunit.Abstractions;

namespace SchemaEvolution.Interop.Tests.Codec.Fuzz;

/// <summary>Damaged input of every kind, a million a run (<see cref="FuzzSettings"/>).</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int CorpusSize = 100;

    [Fact]
    public void Damaged_input_gives_a_message_or_a_schema_exception_and_google_protobuf_agrees()
    {
        var settings = FuzzSettings.FromEnvironment();
        var each = settings.Inputs / PairBatch.All.Count;
        var runs = PairBatch.All.Select(pair => new FuzzRun(pair)).ToList();
        Parallel.For(0, runs.Count, index => Run(runs[index], PairBatch.All[index], settings.Seed + index, each));

        var failures =
            from run in runs.Index()
            from failure in run.Item.Failures
            select $"schema {run.Index}, {failure.Key}: {Convert.ToHexString(failure.Value)}";
        Assert.True(!failures.Any(), string.Join('\n', failures));

        var (accepted, refused) = (runs.Sum(run => run.Accepted), runs.Sum(run => run.Refused));
        var diverged = runs.Sum(run => run.Diverged);
        output.WriteLine($"{accepted + refused} inputs: {accepted} accepted, {refused} refused, {diverged} of them for a reason of ours.");
        output.WriteLine($"At most {runs.Max(run => run.LargestPerByte):F0} bytes allocated for a byte.");
        Assert.Equal(each * runs.Count, accepted + refused);
        Assert.InRange(runs.Sum(run => run.MergedInMaps), 0, (accepted + refused) / 10_000);
        Assert.InRange(accepted, (accepted + refused) / 20, (accepted + refused) / 20 * 19);
    }

    private static void Run(FuzzRun run, CompiledPair pair, int seed, int inputs)
    {
        var values = new RandomValues(pair.Schemas, seed, maxDepth: 2);
        var corpus = Enumerable.Range(0, CorpusSize).Select(_ => pair.Shim.Write(pair.Ours(values.Next(RandomSchemas.Root)))).ToList();
        var mutator = new Mutator(corpus, seed);
        for (var i = 0; i < inputs; i++)
        {
            var input = mutator.Next();
            run.Try(input, input.Length == 0 ? 0 : i % input.Length);
        }
    }
}
