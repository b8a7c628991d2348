using System.IO.Compression;
using System.Xml.Linq;

namespace SchemaEvolution.Package.Tests;

[Collection(PackedOnce.Name)]
public sealed class ContentTests(Feed feed)
{
    [Fact]
    public void The_analyzers_package_holds_five_assemblies_and_its_build_files_in_both_folders() => Assert.Equal(
        [
            "README.md",
            "SchemaEvolution.Analyzers.nuspec",
            "analyzers/dotnet/cs/SchemaEvolution.Analyzers.dll",
            "analyzers/dotnet/cs/SchemaEvolution.CodeFixes.dll",
            "analyzers/dotnet/cs/SchemaEvolution.Core.dll",
            "analyzers/dotnet/cs/SchemaEvolution.Generators.dll",
            "analyzers/dotnet/cs/SchemaEvolution.Symbols.dll",
            "build/SchemaEvolution.Analyzers.props",
            "build/SchemaEvolution.Analyzers.targets",
            "buildTransitive/SchemaEvolution.Analyzers.props",
            "buildTransitive/SchemaEvolution.Analyzers.targets",
        ],
        FilesOf("SchemaEvolution.Analyzers"));

    [Fact]
    public void The_runtime_package_holds_a_documented_library_for_each_target() => Assert.Equal(
        [
            "README.md",
            "SchemaEvolution.nuspec",
            "lib/net10.0/SchemaEvolution.dll",
            "lib/net10.0/SchemaEvolution.xml",
            "lib/net9.0/SchemaEvolution.dll",
            "lib/net9.0/SchemaEvolution.xml",
            "lib/netstandard2.0/SchemaEvolution.dll",
            "lib/netstandard2.0/SchemaEvolution.xml",
        ],
        FilesOf("SchemaEvolution"));

    [Fact]
    public void The_runtime_package_brings_the_analyzers_of_its_own_version_in_every_target()
    {
        var groups = Metadata("SchemaEvolution", "dependencies")!.Elements().ToList();
        Assert.Equal([".NETStandard2.0", "net10.0", "net9.0"], groups.Select(group => (string?)group.Attribute("targetFramework")).Order(StringComparer.Ordinal));
        Assert.All(groups, group =>
        {
            var dependency = Assert.Single(group.Elements());
            Assert.Equal("SchemaEvolution.Analyzers", (string?)dependency.Attribute("id"));
            Assert.Equal(feed.Version, (string?)dependency.Attribute("version"));
            Assert.Null(dependency.Attribute("exclude"));
            Assert.Equal("All", (string?)dependency.Attribute("include"));
        });
    }

    [Fact]
    public void The_analyzers_are_a_development_dependency_without_dependencies()
    {
        Assert.Equal("true", Metadata("SchemaEvolution.Analyzers", "developmentDependency")?.Value);
        Assert.Null(Metadata("SchemaEvolution.Analyzers", "dependencies"));
    }

    [Theory]
    [InlineData("SchemaEvolution")]
    [InlineData("SchemaEvolution.Analyzers")]
    public void A_package_says_what_it_is_and_where_it_comes_from(string package)
    {
        Assert.Equal(package, Metadata(package, "id")?.Value);
        Assert.Equal("MIT", Metadata(package, "license")?.Value);
        Assert.Equal("README.md", Metadata(package, "readme")?.Value);
        Assert.Matches("^[0-9a-f]{40}$", (string?)Metadata(package, "repository")?.Attribute("commit"));
        Assert.All(["authors", "description", "tags", "projectUrl", "releaseNotes"], name => Assert.NotEmpty(Metadata(package, name)?.Value ?? ""));
    }

    private IEnumerable<string> FilesOf(string package)
    {
        using var archive = ZipFile.OpenRead(feed.PathOf(package));
        // The rest belongs to the container format.
        return archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private XElement? Metadata(string package, string name)
    {
        using var archive = ZipFile.OpenRead(feed.PathOf(package));
        using var nuspec = archive.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single().Elements().SingleOrDefault(element => element.Name.LocalName == name);
    }
}
