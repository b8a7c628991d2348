using Microsoft.CodeAnalysis;
using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Repository.Tests.Pages;

namespace SchemaEvolution.Repository.Tests.Dialects;

/// <summary>The samples warn of what their pages list.</summary>
public sealed class DialectSampleTests
{
    public static TheoryData<string, string> Samples => new()
    {
        { "ProtobufNet", "protobuf-net" },
        { "MessagePack", "messagepack" },
        { "MemoryPack", "memorypack" },
        { "Orleans", "orleans" },
        { "DataContract", "datacontract" },
        { "SystemTextJson", "systemtextjson" },
    };

    [Theory, MemberData(nameof(Samples))]
    public async Task A_sample_warns_of_what_its_page_lists(string sample, string page)
    {
        var folder = $"samples/Dialects/{sample}";
        var code = string.Concat(RepositoryFiles.Find(folder, "*.cs").Select(RepositoryFiles.Read));
        var reported = await new DialectCode(DialectPage.Find(page)).CheckAsync(code, RepositoryFiles.Read($"{folder}/{TestFile.BaselineName}"));
        Assert.Equal(
            new Page($"{folder}/README.md").RowsBelow(new Page($"{folder}/README.md").Headings.First()).Select(cells => cells[0]),
            reported.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_library_has_a_sample() =>
        Assert.Equal(DialectPage.All.Select(page => page.Name), Samples.Select(row => (string)row[1]));
}
