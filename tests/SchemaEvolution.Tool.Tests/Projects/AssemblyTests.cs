using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaEvolution.Tool.Tests.Projects;

public sealed class AssemblyTests
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    [Fact]
    public async Task A_built_assembly_is_compared_without_its_source()
    {
        using var folder = Build(Members.Narrowed);
        folder["schema.baseline"] = TempProject.Baseline;
        var run = (await folder.RunAsync("check", "--project", "bin/Shop.dll")).Exits(1);
        Assert.StartsWith("schema.baseline(6): warning EVO302: 'Order.Quantity'", run.Output);
    }

    [Fact]
    public async Task Private_members_and_a_baseline_beside_the_assembly_are_found()
    {
        using var folder = Build(Members.Shipped.Replace("public long Quantity", "private long Quantity"));
        folder["bin/schema.baseline"] = TempProject.Baseline;
        var run = (await folder.RunAsync("check", "--locked", "--project", "bin/Shop.dll")).Exits(0);
        Assert.StartsWith("No findings in 1 message with 2 fields", run.Output);
    }

    [Theory]
    [InlineData("init")]
    [InlineData("record")]
    [InlineData("ship")]
    public async Task What_does_not_describe_its_defaults_is_not_recorded(string command)
    {
        using var folder = Build(Members.WithNote.Replace("get => field", "get"));
        if (command != "init")
            folder["schema.baseline"] = TempProject.Baseline;
        Assert.Contains("has no [GeneratedSchema]", (await folder.RunAsync(command, "--project", "bin/Shop.dll")).Exits(3).Error);
        Assert.Equal(command == "init" ? null : TempProject.Baseline, folder.Has("schema.baseline") ? folder["schema.baseline"] : null);
    }

    [Fact]
    public async Task An_assembly_with_its_schema_is_recorded()
    {
        const string schema = "message Acme.Order\\n  1 Id int64 v1..\\n  2 Quantity int64 default 5 v1..";
        using var folder = Build(Members.Shipped, $"[GeneratedSchema(\"{schema}\")]\n");
        (await folder.RunAsync("init", "--ship", "--project", "bin/Shop.dll")).Exits(0);
        Assert.Equal(TempProject.Baseline.Replace("2 Quantity int64", "2 Quantity int64 default 5"), folder["bin/schema.baseline"]);
    }

    [Fact]
    public async Task An_assembly_without_its_message_library_is_not_judged()
    {
        using var folder = Build(Members.Shipped);
        File.Delete(folder.PathOf("bin/SchemaEvolution.dll"));
        Assert.Contains("refers to SchemaEvolution", (await folder.RunAsync("check", "--project", "bin/Shop.dll")).Exits(3).Error);
    }

    [Fact]
    public async Task A_file_that_is_no_assembly_is_not_judged()
    {
        using var folder = new TempFolder();
        folder["Shop.dll"] = "text";
        Assert.Contains("is not a .NET assembly", (await folder.RunAsync("check", "--project", "Shop.dll")).Exits(3).Error);
    }

    private static TempFolder Build(string members, string attributes = "")
    {
        var folder = new TempFolder();
        var library = typeof(MessageAttribute).Assembly.Location;
        string[] framework = ["System.Private.CoreLib.dll", "System.Runtime.dll", "netstandard.dll"];
        var source = TempProject.Message("Order", members).Replace("[Message]", $"{attributes}[Message]");
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(source)],
            framework.Select(name => Path.Combine(Framework, name)).Append(library).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Directory.CreateDirectory(folder.PathOf("bin"));
        var result = compilation.Emit(folder.PathOf("bin/Shop.dll"));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        File.Copy(library, folder.PathOf("bin/SchemaEvolution.dll"));
        return folder;
    }
}
