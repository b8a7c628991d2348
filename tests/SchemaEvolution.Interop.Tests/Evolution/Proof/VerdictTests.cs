using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Interop.Tests.Evolution.Generation;
using Xunit.Abstractions;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>Random changes to random schemas, with random values, on real implementations.</summary>
public sealed class VerdictTests(ProofPeers peers, ITestOutputHelper output) : IClassFixture<ProofPeers>
{
    private const int ChangesPerBatch = 250;
    private const int MostExamples = 12;

    /// <summary>No generator here grows with it.</summary>
    private const int Size = 10;

    [Fact]
    public void Nothing_worse_is_observed_than_the_verdict_says()
    {
        var settings = ProofSettings.FromEnvironment();
        Print($"seed {settings.Seed}, {settings.Cases} changes, {peers.All.Count} peers");

        var summary = new Summary();
        var failures = new List<Outcome>();
        foreach (var (index, peer) in peers.All.Index())
            foreach (var outcome in Run(peer, settings.Cases / peers.All.Count, settings.Seed + ((ulong)index << 32)))
            {
                summary.Add(outcome);
                if (outcome.IsWorseThanPromised)
                    failures.Add(outcome);
            }

        var text = SummaryText.Of(summary, settings, peers.All);
        Print(text);
        if (settings.ReportPath is { } path)
            File.WriteAllText(path, text);
        Assert.True(failures.Count == 0, FailureList.Of(failures, MostExamples));
    }

    private static IEnumerable<Outcome> Run(IPeer peer, int changes, ulong seed)
    {
        var generator = new CaseGenerator(peer).Cases;
        for (var done = 0; done < changes; done += ChangesPerBatch)
        {
            var count = Math.Min(ChangesPerBatch, changes - done);
            var cases = Gen.Sample(generator, count, new Rnd(seed + (ulong)done), Size).SelectMany(both => both).ToList();
            foreach (var outcome in CaseRunner.Run(peer, cases))
                yield return outcome;
        }
    }

    private void Print(string text)
    {
        output.WriteLine(text);
        Console.WriteLine(text);
    }
}
