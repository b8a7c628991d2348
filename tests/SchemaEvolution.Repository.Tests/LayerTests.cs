using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Symbols.Dialects;

namespace SchemaEvolution.Repository.Tests;

/// <summary>Who may know whom.</summary>
public sealed partial class LayerTests
{
    /// <summary>The projects of <c>src</c> and what they may reference; the package project holds no code and takes what it packs.</summary>
    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["SchemaEvolution"] = ["SchemaEvolution.Analyzers.Package"],
        ["SchemaEvolution.Core"] = [],
        ["SchemaEvolution.Symbols"] = ["SchemaEvolution.Core"],
        ["SchemaEvolution.Analyzers"] = ["SchemaEvolution.Symbols"],
        ["SchemaEvolution.Generators"] = ["SchemaEvolution.Symbols"],
        ["SchemaEvolution.CodeFixes"] = ["SchemaEvolution.Analyzers"],
        ["SchemaEvolution.Tool"] = ["SchemaEvolution.Core", "SchemaEvolution.Symbols"],
    };

    /// <summary>The folders of Core and what their files may name.</summary>
    private static readonly Dictionary<string, string[]> CoreFolders = new()
    {
        ["Model"] = [],
        ["Baseline"] = ["Model"],
        ["Compatibility"] = ["Model"],
        ["Formats"] = ["Model", "Compatibility"],
        ["Policy"] = ["Model", "Compatibility", "Formats"],
        ["Rules"] = ["Model", "Compatibility", "Formats", "Policy"],
        ["Checking"] = ["Model", "Baseline", "Compatibility", "Formats", "Policy", "Rules"],
    };

    /// <summary>The folders of the runtime and what their files may name.</summary>
    private static readonly Dictionary<string, string[]> RuntimeFolders = new()
    {
        ["Attributes"] = [],
        ["Contracts"] = [],
        ["Memory"] = ["Contracts"],
        ["Buffers"] = ["Contracts"],
        ["Serialization"] = ["Attributes", "Contracts"],
        ["Values"] = ["Contracts", "Serialization"],
        ["Protobuf"] = ["Attributes", "Contracts", "Memory", "Serialization", "Values"],
        ["Text"] = ["Contracts", "Serialization"],
        ["Serializers"] = ["Contracts", "Buffers", "Serialization", "Protobuf"],
    };

    [Fact]
    public void A_project_references_only_what_stands_below_it() => Assert.Empty(
        from path in RepositoryFiles.Find("src", "*.csproj")
        let project = Path.GetFileNameWithoutExtension(path)
        where project != "SchemaEvolution.Analyzers.Package"
        from reference in XDocument.Parse(RepositoryFiles.Read(path)).Descendants("ProjectReference")
        let name = Path.GetFileNameWithoutExtension((string?)reference.Attribute("Include"))
        where !Projects[project].Contains(name)
        select $"{project} -> {name}");

    [Fact]
    public void Core_depends_on_nothing() =>
        Assert.Equal(["netstandard"], typeof(RuleCatalog).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name));

    [Fact]
    public void In_core_a_folder_names_only_what_stands_below_it() => NamesOnlyBelow("src/SchemaEvolution.Core", CoreFolders);

    [Fact]
    public void In_the_runtime_a_folder_names_only_what_stands_below_it() => NamesOnlyBelow("src/SchemaEvolution", RuntimeFolders);

    [Fact]
    public void Memory_is_only_touched_by_hand_in_its_folder() => Assert.All(
        RepositoryFiles.Find("src/SchemaEvolution", "*.cs").Where(path => UnsafeCode().IsMatch(RepositoryFiles.Read(path))),
        path => Assert.StartsWith("src/SchemaEvolution/Memory/", path));

    [Fact]
    public void No_shipped_assembly_shows_its_internals_to_another()
    {
        var friends = RepositoryFiles.Find("src", "*.cs").Concat(RepositoryFiles.Find("src", "*.*proj"))
            .SelectMany(path => Friend().Matches(RepositoryFiles.Read(path)).Select(match => match.Groups["name"].Value));
        Assert.All(friends, friend => Assert.EndsWith(".Tests", friend));
    }

    [Fact]
    public void Every_name_that_the_dialects_know_is_that_of_a_type()
    {
        var stubs = RepositoryFiles.Find("tests/Stubs", "*.cs").Select(path => CSharpSyntaxTree.ParseText(RepositoryFiles.Read(path)));
        var known = CSharpCompilation.Create("Known", stubs, References.WithAttributes);
        var names =
            from type in typeof(KnownTypeNames).Assembly.GetTypes()
            where type.Namespace?.StartsWith(typeof(KnownTypeNames).Namespace!, StringComparison.Ordinal) is true
                && type.Name.EndsWith("Names", StringComparison.Ordinal)
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where field.IsLiteral && field.GetRawConstantValue() is string
            select (string)field.GetRawConstantValue()!;

        // Prefixes, a type of an assembly that is not here, and one that only stands for what the library wraps.
        string[] others =
        [
            "System.Text.Json.Serialization.", "MessagePack.Formatters.", "ProtoBuf.NetObjectProxy",
            "Microsoft.Extensions.DependencyInjection.ActivatorUtilitiesConstructorAttribute",
        ];
        Assert.True(names.Count() > 50);
        Assert.All(names.Except(others), name => Assert.True(known.GetTypesByMetadataName(name).Length > 0, name));
    }

    private static void NamesOnlyBelow(string project, Dictionary<string, string[]> folders)
    {
        var trees = RepositoryFiles.Find(project, "*.cs").Select(path => CSharpSyntaxTree.ParseText(RepositoryFiles.Read(path), path: Path.GetRelativePath(project, path))).ToList();
        var usings = CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;");
        var compilation = CSharpCompilation.Create("Project", [.. trees, usings], References.Framework);
        var arrows =
            from tree in trees
            let model = compilation.GetSemanticModel(tree)
            from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            let symbol = model.GetSymbolInfo(name).Symbol
            from declaration in ((symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition.DeclaringSyntaxReferences ?? [])
            select (From: FolderOf(tree), To: FolderOf(declaration.SyntaxTree), Name: $"{tree.FilePath} names {name}");
        var between = arrows.Where(arrow => arrow.From != arrow.To && arrow.From != "" && arrow.To != "").ToList();
        Assert.NotEmpty(between);
        Assert.Empty(between.Where(arrow => !folders[arrow.From].Contains(arrow.To)).Select(arrow => arrow.Name));
    }

    /// <summary>The outermost folder of a file, empty if it lies at the root.</summary>
    private static string FolderOf(SyntaxTree tree) => tree.FilePath.Contains('/') ? tree.FilePath[..tree.FilePath.IndexOf('/')] : "";

    [GeneratedRegex("""InternalsVisibleTo\W.*?"(?<name>[^",]+)""")]
    private static partial Regex Friend();

    /// <summary>References that are calculated; a cast between two types of one size is checked.</summary>
    [GeneratedRegex("""^\s*(?!//).*(\bunsafe\b|\bUnsafe\.(?!BitCast|SizeOf)|\bMemoryMarshal\.(Create|GetReference|GetArrayDataReference))""", RegexOptions.Multiline)]
    private static partial Regex UnsafeCode();
}
