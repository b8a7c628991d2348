namespace SchemaEvolution.Package.Tests.Samples;

/// <summary>A copy of one sample, with what all projects of the repository share around it.</summary>
internal sealed class SampleTree : IDisposable
{
    public SampleTree(string sample)
    {
        Copy("", "Directory.*");
        Copy("samples", "Directory.*");
        Copy(sample, "*", SearchOption.AllDirectories);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("schema-evolution-sample-").FullName;

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public void Replace(string path, string old, string @new) => File.WriteAllText(Path.Combine(Root, path), Read(path).Replace(old, @new));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Copy(string folder, string pattern, SearchOption option = SearchOption.TopDirectoryOnly)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Here.RepositoryRoot, folder), pattern, option))
        {
            var path = Path.GetRelativePath(Here.RepositoryRoot, file);
            if (path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                continue;
            var copy = Path.Combine(Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
