using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Repository.Tests.Pages;
using SchemaEvolution.Symbols;

namespace SchemaEvolution.Repository.Tests.Formats;

/// <summary>Two versions of some code, and what all differences between them do in a format.</summary>
internal sealed class CSharpVersions(string old, string @new)
{
    private readonly SchemaSet oldSchemas = Read(old);
    private readonly SchemaSet newSchemas = Read(@new);

    /// <summary>The worst verdicts, backward/forward; one word if they are the same.</summary>
    public string Judge(FormatRules format)
    {
        var judge = new ChangeJudge(format, oldSchemas, newSchemas);
        var worst = newSchemas.Declarations.Aggregate(Judgement.Safe, (sum, after) =>
            oldSchemas.Find(after.Name) is { } before ? sum.Worse(Compare(before, after, judge)) : sum);
        var (backward, forward) = (Spell(worst.Backward), Spell(worst.Forward));
        return backward == forward ? backward : $"{backward}/{forward}";
    }

    private static Judgement Compare(Declaration old, Declaration @new, ChangeJudge judge) =>
        SchemaDiff.Compare(old, @new, judge.Format.Pair(old, @new))
            .Select(change => judge.Judge(change, old, @new))
            .Aggregate(Judgement.Safe, (sum, judgement) => sum.Worse(judgement));

    private static string Spell(Outcome outcome) => outcome.Verdict.ToString().ToLowerInvariant();

    private static SchemaSet Read(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            PageCode.ToFiles(code).Select(file => CSharpSyntaxTree.ParseText(file.Text)),
            References.WithAttributes,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
        return new(SchemaReader.TryCreate(compilation)!.ReadAll().Select(declared => declared.Schema));
    }
}
