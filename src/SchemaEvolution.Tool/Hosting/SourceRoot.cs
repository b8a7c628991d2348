namespace SchemaEvolution.Tool.Hosting;

/// <summary>Where the repository begins: code hosts know a file by its path from there.</summary>
/// <param name="WorkingDirectory">From where the paths that people read are relative (<see cref="ToolHost.Show"/>).</param>
/// <param name="Path">Absolute.</param>
internal sealed record SourceRoot(string WorkingDirectory, string Path)
{
    /// <summary>The nearest folder at or above the working directory that git knows as one; without git, the working directory.</summary>
    public static SourceRoot Find(string workingDirectory)
    {
        for (var folder = new DirectoryInfo(workingDirectory); folder is not null; folder = folder.Parent)
            // In a second working tree it is a file.
            if (System.IO.Path.Exists(System.IO.Path.Combine(folder.FullName, ".git")))
                return new(workingDirectory, folder.FullName);
        return new(workingDirectory, workingDirectory);
    }

    /// <summary>The folder as a base of relative URIs: it ends with a slash.</summary>
    public string Uri => new Uri(Path.TrimEnd(System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar).AbsoluteUri;

    /// <summary>The path of a file from the root, with slashes on every system; absolute where the file lies outside.</summary>
    /// <param name="shown">As people read it.</param>
    public string PathOf(string shown)
    {
        var full = System.IO.Path.GetFullPath(shown, WorkingDirectory);
        var relative = System.IO.Path.GetRelativePath(Path, full);
        return (IsOutside(relative) ? full : relative).Replace('\\', '/');
    }

    /// <summary>Whether the file lies below the root, and its <see cref="PathOf"/> as a URI: relative if so, else absolute.</summary>
    public (bool IsInside, string Uri) UriOf(string shown)
    {
        var path = PathOf(shown);
        return System.IO.Path.IsPathRooted(path)
            ? (false, new Uri(path).AbsoluteUri)
            : (true, string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString)));
    }

    /// <summary>Upwards, or on another drive.</summary>
    private static bool IsOutside(string relative) => relative.Split('/', '\\')[0] is ".." || System.IO.Path.IsPathRooted(relative);
}
