using System.Text.Json;

namespace SchemaEvolution.Package.Tests.Consuming;

/// <summary>A folder of projects that know nothing of this repository: the feed is their only source. Its name has a space.</summary>
internal sealed class ForeignTree : IDisposable
{
    private readonly Feed feed;
    private readonly string root = Path.Combine(Directory.CreateTempSubdirectory("schema-evolution-").FullName, "a foreign tree");

    public ForeignTree(Feed feed)
    {
        this.feed = feed;
        Directory.CreateDirectory(root);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        WriteSources("<clear />");
    }

    /// <summary>Adds the sources of the machine to the feed.</summary>
    public void AlsoRestoreFromElsewhere() => WriteSources("");

    public string Write(string path, string text)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public string PathOf(string path) => Path.Combine(root, path);

    /// <summary>Writes a library project; every build of it leaves a log of its diagnostics for each target.</summary>
    public void WriteProject(string name, string references, string properties = "", string targets = "net10.0") => Write($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <{TargetProperty(targets)}>{targets}</{TargetProperty(targets)}>
            <ErrorLog>$(MSBuildProjectDirectory)/$(TargetFramework).sarif,version=2.1</ErrorLog>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {references}
          </ItemGroup>
        </Project>
        """);

    public string PackageReference(string package) => $"""<PackageReference Include="{package}" Version="{feed.Version}" />""";

    public Task<DotnetRun> BuildAsync(string project) => RunAsync("build", project);

    public Task<DotnetRun> RunAsync(params string[] arguments) => Dotnet.RunAsync(root, feed.Packages, arguments);

    /// <summary>What the last compilation of a project reported, as <c>level id file</c>.</summary>
    public IReadOnlyList<string> Findings(string project, string target = "net10.0")
    {
        using var log = JsonDocument.Parse(Read($"{project}/{target}.sarif"));
        return
        [
            .. log.RootElement.GetProperty("runs").EnumerateArray()
                .SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Select(Describe)
                .Order(StringComparer.Ordinal),
        ];
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(root)!, recursive: true);

    // The fallback holds what the SDK itself asks for when it targets netstandard2.0.
    private void WriteSources(string others) => Write("NuGet.config", $"""
        <configuration>
          <packageSources>{others}<add key="feed" value="{feed.Folder}" /></packageSources>
          <fallbackPackageFolders><clear /><add key="restored" value="{Here.RestoredPackages}" /></fallbackPackageFolders>
        </configuration>
        """);

    private static string TargetProperty(string targets) => targets.Contains(';') ? "TargetFrameworks" : "TargetFramework";

    private static string Describe(JsonElement result)
    {
        var file = result.TryGetProperty("locations", out var locations)
            ? locations[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()
            : "nowhere";
        return $"{result.GetProperty("level").GetString()} {result.GetProperty("ruleId").GetString()} {Path.GetFileName(file)}";
    }
}
