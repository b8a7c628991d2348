using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.CodeFixes.Analysis;

/// <summary>The file <c>schema.baseline</c> of a project: where it is, or would be, and what it holds.</summary>
/// <param name="Path">Null for a project that is in no folder.</param>
/// <param name="Document">Null if there is none.</param>
/// <param name="File">Null if there is none, or it has errors.</param>
internal sealed record BaselineDocument(string? Path, TextDocument? Document, BaselineFile? File)
{
    /// <summary>Without a byte order mark.</summary>
    private static readonly System.Text.Encoding Utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public bool HasErrors => Document is not null && File is null;

    public BaselineHistory? History { get; } = File is null ? null : new(File);

    public static async Task<BaselineDocument> FindAsync(Project project, CancellationToken ct)
    {
        if (project.AdditionalDocuments.FirstOrDefault(IsBaseline) is { } document)
        {
            var text = await document.GetTextAsync(ct).ConfigureAwait(false);
            return new(document.FilePath, document, BaselineReader.Read(text.ToString()).File);
        }

        var folder = project.FilePath is { } path ? System.IO.Path.GetDirectoryName(path) : null;
        return new(folder is null ? null : System.IO.Path.Combine(folder, BaselineFile.FileName), null, null);
    }

    /// <summary>The solution in which the file says something else; it is made if there is none.</summary>
    public Solution Write(Solution solution, ProjectId project, BaselineFile file)
    {
        var text = SourceText.From(BaselineWriter.Write(file), Utf8);
        if (Document is null)
            return solution.AddAdditionalDocument(DocumentId.CreateNewId(project), BaselineFile.FileName, text, filePath: Path);

        // Two target frameworks are two projects with one file.
        return solution.Projects
            .SelectMany(other => other.AdditionalDocuments)
            .Where(other => other.Id == Document.Id || (Path is not null && other.FilePath == Path))
            .Aggregate(solution, (changed, other) => changed.WithAdditionalDocumentText(other.Id, text));
    }

    private static bool IsBaseline(TextDocument document) =>
        System.IO.Path.GetFileName(document.FilePath ?? document.Name).Equals(BaselineFile.FileName, StringComparison.OrdinalIgnoreCase);
}
