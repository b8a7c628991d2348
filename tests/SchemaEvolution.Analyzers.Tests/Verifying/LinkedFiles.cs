using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>Does what writing the files to disk does for projects that link them.</summary>
internal static class LinkedFiles
{
    /// <summary>Gives every copy of a changed file the one text that the fix wrote; two different texts fail the test.</summary>
    public static async Task<Solution> MergeAsync(Solution before, Solution after)
    {
        var old = await SolutionFiles.ReadAsync(before);
        Dictionary<string, SourceText> written = [];
        foreach (var document in SolutionFiles.Documents(after))
        {
            var name = SolutionFiles.NameOf(document);
            var text = await document.GetTextAsync();
            if (text.ToString() == old.GetValueOrDefault(name))
                continue;
            if (!written.TryAdd(name, text) && written[name].ToString() != text.ToString())
                Assert.Fail($"The fix writes two texts into {name}.\n\n{written[name]}\n\n{text}");
        }

        return after.ProjectsUnderTest().Aggregate(after, (solution, project) => Write(solution, project, written));
    }

    private static Solution Write(Solution solution, Project project, Dictionary<string, SourceText> written)
    {
        var documents = project.Documents.Concat(project.AdditionalDocuments).ToDictionary(SolutionFiles.NameOf, document => document.Id);
        foreach (var (name, text) in written)
        {
            // A new baseline is picked up by every target; a new source file is the business of the fix.
            solution = documents.TryGetValue(name, out var id) switch
            {
                true when project.ContainsAdditionalDocument(id!) => solution.WithAdditionalDocumentText(id!, text),
                true => solution.WithDocumentText(id!, text),
                false when name == TestFile.BaselineName => TestSolution.AddFile(solution, project.Id, new(name, text.ToString())),
                false => solution,
            };
        }

        return solution;
    }
}
