namespace SchemaEvolution.Tool.Hosting;

/// <summary>Where the tool runs.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">All other talk.</param>
/// <param name="Directory">The folder from which paths are read and shown.</param>
internal sealed record ToolHost(TextWriter Output, TextWriter Error, string Directory)
{
    /// <summary>An absolute path for one that the user wrote.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Directory);

    /// <summary>A path as people read it: from the current folder if it lies below, with slashes on every system.</summary>
    public string Show(string path)
    {
        var relative = Path.GetRelativePath(Directory, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }
}
