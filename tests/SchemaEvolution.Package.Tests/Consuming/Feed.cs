namespace SchemaEvolution.Package.Tests.Consuming;

/// <summary>Both packages, packed once a run from the sources into a folder that serves as the only package source.</summary>
public sealed class Feed : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("schema-evolution-feed-").FullName;

    /// <summary>Never the same twice: a package cache, or a compiler that is still running, must not offer yesterday's analyzers.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    public string Folder => Path.Combine(root, "feed");

    /// <summary>What was built to be packed.</summary>
    public string Artifacts => Path.Combine(root, "artifacts");

    /// <summary>Where the consuming projects restore to.</summary>
    public string Packages => Path.Combine(root, "packages");

    public async Task InitializeAsync()
    {
        // The dependency first, so that the second command finds it built.
        await PackAsync("SchemaEvolution.Analyzers.Package");
        await PackAsync("SchemaEvolution");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return Task.CompletedTask;
    }

    public string PathOf(string package) => Path.Combine(Folder, $"{package}.{Version}.nupkg");

    private async Task PackAsync(string project)
    {
        var run = await Dotnet.RunAsync(
            Here.RepositoryRoot, Here.RestoredPackages,
            "pack", $"src/{project}", "-c", "Release", $"-p:Version={Version}", "--artifacts-path", Artifacts, "-o", Folder);
        run.AssertSuccess();
    }
}

[CollectionDefinition(Name)]
public sealed class PackedOnce : ICollectionFixture<Feed>
{
    public const string Name = "Packed once";
}
