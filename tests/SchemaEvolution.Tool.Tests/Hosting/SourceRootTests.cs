using SchemaEvolution.Tool.Hosting;

namespace SchemaEvolution.Tool.Tests.Hosting;

public sealed class SourceRootTests
{
    [Theory]
    [InlineData(".git/HEAD")]
    [InlineData(".git")] // a second working tree
    public void Is_the_nearest_folder_that_git_knows(string mark)
    {
        using var folder = new TempFolder();
        folder[mark] = folder["src/Shop/Order.cs"] = "";
        var root = SourceRoot.Find(folder.PathOf("src"));
        Assert.Equal(folder.Path, root.Path);
        Assert.Equal("src/Shop/Order.cs", root.PathOf("Shop/Order.cs"));
        Assert.Equal("src/Shop/Order.cs", root.PathOf(folder.PathOf("src/Shop/Order.cs")));
        Assert.Equal("..hidden.cs", root.PathOf("../..hidden.cs"));
    }

    [Fact]
    public void Is_the_working_directory_without_git()
    {
        using var folder = new TempFolder();
        Assert.Equal(folder.Path, SourceRoot.Find(folder.Path).Path);
    }

    [Fact]
    public void A_file_outside_keeps_its_absolute_path()
    {
        using var folder = new TempFolder();
        var root = new SourceRoot(folder.Path, folder.PathOf("repository"));
        Assert.Equal(folder.PathOf("Order.cs").Replace('\\', '/'), root.PathOf("Order.cs"));
    }
}
