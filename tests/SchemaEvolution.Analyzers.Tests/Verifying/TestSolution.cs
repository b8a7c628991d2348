using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>The files of a test as a solution: one project a target, and the project they reference.</summary>
internal static class TestSolution
{
    private const string Root = "/project/";
    private const string ReferencedRoot = "/referenced/";

    /// <summary>Solutions are immutable; all of them start from the empty one of this workspace.</summary>
    private static readonly AdhocWorkspace Workspace = new();

    public static Solution Create(IReadOnlyList<TestFile> files, TestSetup setup)
    {
        var solution = Workspace.CurrentSolution;
        ProjectReference[] references = [];
        if (setup.Referenced.Count > 0)
        {
            var referenced = ProjectId.CreateNewId();
            references = [new(referenced)];
            solution = AddProject(solution, Info(referenced, ReferencedRoot, "Referenced", setup), ReferencedRoot, setup.Referenced);
        }

        foreach (var symbols in setup.Targets)
        {
            var allSymbols = setup.ParseOptions.PreprocessorSymbolNames.Concat(symbols);
            var project = Info(ProjectId.CreateNewId(), Root, "Test", setup)
                .WithProjectReferences(references)
                .WithParseOptions(setup.ParseOptions.WithPreprocessorSymbols(allSymbols));
            solution = AddConfiguration(AddProject(solution, project, Root, files), project.Id, setup);
        }

        return solution;
    }

    /// <summary>The projects that carry the files of the test, not the one they reference.</summary>
    public static IEnumerable<Project> ProjectsUnderTest(this Solution solution) =>
        solution.Projects.Where(project => project.FilePath!.StartsWith(Root, StringComparison.Ordinal));

    /// <summary>The name by which the test knows a file.</summary>
    public static string NameOf(string path)
    {
        // A fix that joins paths on Windows uses the other separator.
        var name = path.Replace('\\', '/');
        return name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..] : name;
    }

    public static Solution AddFile(Solution solution, ProjectId project, TestFile file, string root = Root)
    {
        var id = DocumentId.CreateNewId(project);
        var text = SourceText.From(file.Text);
        return file.IsSource
            ? solution.AddDocument(id, file.Name, text, filePath: root + file.Name)
            : solution.AddAdditionalDocument(id, file.Name, text, filePath: root + file.Name);
    }

    private static ProjectInfo Info(ProjectId id, string root, string name, TestSetup setup) => ProjectInfo.Create(
        id,
        VersionStamp.Default,
        name,
        assemblyName: name,
        LanguageNames.CSharp,
        filePath: $"{root}{name}.csproj",
        compilationOptions: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            allowUnsafe: true),
        parseOptions: setup.ParseOptions,
        metadataReferences: setup.References);

    private static Solution AddProject(Solution solution, ProjectInfo project, string root, IEnumerable<TestFile> files) =>
        files.Aggregate(solution.AddProject(project), (current, file) => AddFile(current, project.Id, file, root));

    private static Solution AddConfiguration(Solution solution, ProjectId project, TestSetup setup) =>
        new (string Name, string? Text)[]
        {
            (".editorconfig", setup.EditorConfig),
            (".globalconfig", setup.GlobalConfig is { } lines ? $"is_global = true\n{lines}" : null),
        }
        .Where(file => file.Text is not null)
        .Aggregate(solution, (current, file) => current.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(project), file.Name, SourceText.From(file.Text!), filePath: Root + file.Name));
}
