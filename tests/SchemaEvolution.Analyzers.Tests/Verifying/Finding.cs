using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>A diagnostic reduced to what a mark says of it: its id and its place.</summary>
internal sealed record Finding(string File, string Id, TextSpan Span)
{
    public static Finding Of(Diagnostic diagnostic) =>
        new(TestSolution.NameOf(diagnostic.Location.GetLineSpan().Path), diagnostic.Id, diagnostic.Location.SourceSpan);
}
