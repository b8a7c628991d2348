namespace SchemaEvolution.Tool.Tests.Running;

/// <summary>A folder that is gone after the test.</summary>
internal class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("schema-tool-tests-").FullName;

    public string this[string name]
    {
        get => File.ReadAllText(PathOf(name));
        set
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
            File.WriteAllText(PathOf(name), value);
        }
    }

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public bool Has(string name) => File.Exists(PathOf(name));

    public IEnumerable<string> FileNames =>
        Directory.EnumerateFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public Task<ToolRun> RunAsync(params string[] arguments) => ToolRun.StartAsync(Path, arguments);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
