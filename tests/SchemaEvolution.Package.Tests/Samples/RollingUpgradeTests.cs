namespace SchemaEvolution.Package.Tests.Samples;

/// <summary>The sample is built from a copy, since the tree may be being built itself.</summary>
[Collection(PackedOnce.Name)]
public sealed class RollingUpgradeTests(Feed feed) : IDisposable
{
    private const string Sample = "samples/RollingUpgrade";

    /// <summary>Enough for a slow machine; a process that waits for another in vain must not hold up the others.</summary>
    private const int Timeout = 300_000;

    private readonly SampleTree tree = new(Sample);

    [Fact(Timeout = Timeout)]
    public async Task Two_versions_share_a_file_and_no_value_is_missing()
    {
        var run = await RunAsync("dotnet run --project samples/RollingUpgrade");
        run.AssertSuccess();
        Assert.EndsWith(" values are in the file, and none is missing\n", run.Output);
    }

    [Fact(Timeout = Timeout)]
    public async Task What_a_version_drops_is_found_missing()
    {
        tree.Replace($"{Sample}/Shop/V1/Order.cs", "[Message]", "[Message(UnknownFields = UnknownFields.Drop)]");
        var run = await RunAsync("dotnet run --project samples/RollingUpgrade");
        Assert.Equal(1, run.ExitCode);
        // Which of them is among the last values of an order is a matter of turns.
        Assert.Matches(@": (GiftNote|ShipTo.Doorbell) '.+' of revision \d+ is missing\n", run.Output);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_version_that_reuses_a_tag_does_not_build()
    {
        var run = await RunAsync("dotnet build samples/RollingUpgrade/Shop/V3");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Order.cs(17,10): error EVO101: 'Order.LoyaltyPoints' takes tag 7, which shipped as 'GiftNote' (string) in v2.", run.Output);
        Assert.Contains("\n    1 Error(s)\n", run.Output);
    }

    public void Dispose() => tree.Dispose();

    /// <summary>Runs a command of the README; what the feed was packed from is already built.</summary>
    private Task<DotnetRun> RunAsync(string command)
    {
        Assert.Contains($"\n{command}\n", tree.Read($"{Sample}/README.md"));
        return Dotnet.RunAsync(
            tree.Root, Here.RestoredPackages,
            [.. command.Split(' ')[1..], "-c", "Release", $"-p:Version={feed.Version}", $"-p:SourceFolder={Here.RepositoryRoot}src/", "--artifacts-path", feed.Artifacts]);
    }
}
