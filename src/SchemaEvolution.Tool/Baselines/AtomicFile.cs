using System.Text;
using SchemaEvolution.Tool.Hosting;

namespace SchemaEvolution.Tool.Baselines;

/// <summary>Writes a file wholly or not at all.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes a new file beside it, flushes that to disk and puts it in its place. Permissions stay; a link still leads to the file.
    /// </summary>
    /// <exception cref="ToolException">It cannot be written; what was there is untouched.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null;
            Replace(target ?? path, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.CouldNotRun, $"'{path}' cannot be written: {e.Message}");
        }
    }

    private static void Replace(string path, string text)
    {
        var exists = File.Exists(path);
        if (exists && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException("The file is read-only.");

        var fresh = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            using (var file = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(Utf8.GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            if (exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(fresh, File.GetUnixFileMode(path));
            if (exists)
                File.Replace(fresh, path, destinationBackupFileName: null);
            else
                File.Move(fresh, path);
        }
        finally
        {
            File.Delete(fresh);
        }
    }
}
