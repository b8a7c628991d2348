using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaEvolution.Tool.Tests.Commands;

/// <summary>Projects that declare nothing of ours: the classes of another serializer, and the version of the library that writes them.</summary>
public sealed class LibraryTests
{
    private const string Invoice = """
        using System.Runtime.Serialization;

        namespace Acme;

        [DataContract]
        public class Invoice : IExtensibleDataObject
        {
            [DataMember(Order = 1)] public string? Number { get; set; }
            [DataMember(Order = 2)] public Status Status { get; set; }
            public ExtensionDataObject? ExtensionData { get; set; }
        }

        [DataContract]
        public enum Status { [EnumMember] Open, [EnumMember(Value = "paid")] Paid }

        """;

    private const string Recorded = """
        schema-baseline 1
        shipped v1
        serializer datacontract 10.0.0

        message Acme.Invoice datacontract
          "Number" Number string v1.. order 1
          "Status" Status enum Acme.Status v1.. order 2

        enum Acme.Status
          0 Open v1..
          1 paid v1..

        """;

    [Fact]
    public async Task Init_records_the_classes_and_the_library()
    {
        using var project = Project();
        (await project.RunAsync("init", "--ship")).Exits(0);
        Assert.Equal(Recorded, project["schema.baseline"]);
        (await project.RunAsync("check", "--locked")).Exits(0);
    }

    [Fact]
    public async Task An_upgrade_of_the_library_shows()
    {
        using var project = Project();
        project["schema.baseline"] = Recorded.Replace("datacontract 10.0.0", "datacontract 9.0.0");

        Assert.Contains(
            "EVO002", (await project.RunAsync("check", "--locked")).Exits(1).Output, StringComparison.Ordinal);
        Assert.Contains(
            "Messages are written by datacontract 10.0.0, and the baseline records 9.0.0",
            (await project.RunAsync("check")).Exits(0).Output,
            StringComparison.Ordinal);
        Assert.Contains("+ serializer datacontract 10.0.0\n", (await project.RunAsync("record")).Exits(0).Output, StringComparison.Ordinal);
        Assert.Equal(Recorded, project["schema.baseline"]);
    }

    [Fact]
    public async Task A_rename_is_a_break_where_names_are_keys()
    {
        using var project = Project();
        project["schema.baseline"] = Recorded;
        project["Invoice.cs"] = Invoice.Replace("string? Number", "string? InvoiceNumber");

        var run = (await project.RunAsync("check")).Exits(1);
        Assert.Contains("EVO401: 'Invoice.InvoiceNumber' shipped as 'Number' (string) in v1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_built_assembly_is_recorded_where_absence_means_the_same_everywhere()
    {
        using var folder = new TempFolder();
        folder["bin/Shop.dll"] = "";
        var framework = Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll");
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(Invoice.Replace("?", ""))],
            framework.Select(file => MetadataReference.CreateFromFile(file)),
            new(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(folder.PathOf("bin/Shop.dll")).Success);

        (await folder.RunAsync("init", "--ship", "--project", "bin/Shop.dll")).Exits(0);
        Assert.Equal(Recorded, folder["bin/schema.baseline"]);
    }

    private static TempProject Project()
    {
        var project = new TempProject();
        File.Delete(Path.Combine(project.Path, "Order.cs"));
        project["Invoice.cs"] = Invoice;
        return project;
    }
}
