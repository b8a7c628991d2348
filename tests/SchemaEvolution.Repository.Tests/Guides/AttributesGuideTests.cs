using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Repository.Tests.Pages;
using SchemaEvolution.Symbols;

namespace SchemaEvolution.Repository.Tests.Guides;

public sealed class AttributesGuideTests
{
    private static readonly Page Guide = new("docs/attributes.md");

    /// <summary>An attribute, a declaration, and the line that records it: one for each type in the tables.</summary>
    public static TheoryData<string, string, string> Types
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var cells in Guide.RowsBelow("Types"))
            {
                var tag = cells is [var encoding, _, _] ? $"[Tag(1, Encoding = TagEncoding.{Page.CodeIn(encoding)[0]})]" : "[Tag(1)]";
                foreach (var (type, recorded) in Page.CodeIn(cells[^2]).Zip(Page.CodeIn(cells[^1])))
                    data.Add(tag, $"{type} Value", $"1 Value {recorded} v1..");
            }

            return data;
        }
    }

    public static TheoryData<string, string, string> Presence
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var cells in Guide.RowsBelow("Presence"))
                data.Add("[Tag(1)]", Page.CodeIn(cells[0])[0], Page.CodeIn(cells[1])[0]);
            return data;
        }
    }

    [Fact]
    public Task The_example_has_no_fault() =>
        Verify.DiagnosticsAsync(null, PageCode.ToFiles(Guide.Block("csharp")!), ignore: ["EVO005"]);

    [Theory]
    [MemberData(nameof(Types))]
    [MemberData(nameof(Presence))]
    public void A_member_is_recorded_as_the_table_says(string tag, string declaration, string line)
    {
        const string Accessors = "{ get; set; }";
        var property = declaration.Split(" = ") is [var name, var value] ? $"{name} {Accessors} = {value};" : $"{declaration} {Accessors}";
        var files = PageCode.ToFiles($$"""[Message] public class Example { {{tag}} public {{property}} }""");
        var compilation = CSharpCompilation.Create(
            "Page",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text)),
            References.WithAttributes,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

        var message = SchemaReader.TryCreate(compilation)!.ReadAll().Select(declared => declared.Schema).OfType<MessageSchema>().Single();
        var recorded = BaselineWriter.Write(BaselineRecorder.Record(BaselineFile.Empty, new([message])));
        Assert.EndsWith($"\n  {line}\n", recorded);
    }
}
