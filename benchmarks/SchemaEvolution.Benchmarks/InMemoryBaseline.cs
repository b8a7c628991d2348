using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.Benchmarks;

internal sealed class InMemoryBaseline(string content) : AdditionalText
{
    private readonly SourceText text = SourceText.From(content);

    public override string Path => BaselineFile.FileName;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
