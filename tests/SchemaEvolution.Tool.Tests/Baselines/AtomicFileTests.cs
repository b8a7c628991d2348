using SchemaEvolution.Tool.Baselines;
using SchemaEvolution.Tool.Hosting;

namespace SchemaEvolution.Tool.Tests.Baselines;

public sealed class AtomicFileTests
{
    [Fact]
    public void Leaves_nothing_but_the_file()
    {
        using var folder = new TempFolder();
        AtomicFile.Write(folder.PathOf("a"), "old ä");
        AtomicFile.Write(folder.PathOf("a"), "new ä");
        Assert.Equal("new ä"u8.ToArray(), File.ReadAllBytes(folder.PathOf("a")));
        Assert.Equal(["a"], folder.FileNames);
    }

    [Fact]
    public async Task A_read_only_baseline_stays_as_it_is()
    {
        using var project = new TempProject(Members.WithNote, TempProject.Baseline);
        var before = project.FileNames.ToList();
        File.SetAttributes(project.PathOf("schema.baseline"), FileAttributes.ReadOnly);
        Assert.Contains("cannot be written: The file is read-only.", (await project.RunAsync("record")).Exits(3).Error);
        Assert.Equal(TempProject.Baseline, project["schema.baseline"]);
        Assert.Equal(before, project.FileNames);
        File.SetAttributes(project.PathOf("schema.baseline"), FileAttributes.Normal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_of_the_run()
    {
        using var folder = new TempFolder();
        Assert.Equal(ExitCode.CouldNotRun, Assert.Throws<ToolException>(() => AtomicFile.Write(folder.PathOf("gone/a"), "text")).Code);
    }

    [Fact]
    public void Permissions_and_links_survive()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        folder["real"] = "old";
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(folder.PathOf("real"), mode);
        File.CreateSymbolicLink(folder.PathOf("link"), folder.PathOf("real"));

        AtomicFile.Write(folder.PathOf("link"), "new");

        Assert.Equal("new", folder["real"]);
        Assert.Equal(mode, File.GetUnixFileMode(folder.PathOf("real")));
        Assert.NotNull(new FileInfo(folder.PathOf("link")).LinkTarget);
    }
}
