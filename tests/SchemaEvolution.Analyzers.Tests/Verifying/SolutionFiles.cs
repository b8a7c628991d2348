using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>The files of a solution as they lie on disk: linked copies are one file.</summary>
internal static class SolutionFiles
{
    public static IEnumerable<TextDocument> Documents(Solution solution) =>
        solution.Projects.SelectMany(project => project.Documents.Concat(project.AdditionalDocuments));

    public static async Task<SortedDictionary<string, string>> ReadAsync(Solution solution)
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (var document in Documents(solution))
            files[NameOf(document)] = (await document.GetTextAsync()).ToString();
        return files;
    }

    public static async Task<string> PrintAsync(Solution solution) =>
        string.Join("\n\n", (await ReadAsync(solution)).Select(file => $"--- {file.Key}\n{file.Value}"));

    public static string NameOf(TextDocument document) => TestSolution.NameOf(document.FilePath ?? document.Name);
}
