using System.Diagnostics;
using Shop;

namespace RollingUpgrade;

/// <summary>A process of one version of the shop, and what it has said so far.</summary>
internal sealed class ShopProcess
{
    private readonly string version;
    private readonly Process process;
    private readonly Task listening;
    private readonly List<Entry> entries = [];
    private volatile int said;
    private volatile bool isDoomed;

    private ShopProcess(string version, string database, string command)
    {
        this.version = version;
        process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, $"Shop.{version}"), [database, command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        listening = ListenAsync();
    }

    /// <summary>All that it said; complete when it has ended.</summary>
    public IReadOnlyList<Entry> Entries => entries;

    public static ShopProcess Serve(string version, string database) => new(version, database, "serve");

    /// <summary>Every value of every order, as a version reads it.</summary>
    public static async Task<IReadOnlyList<Entry>> ReadAsync(string version, string database)
    {
        var reader = new ShopProcess(version, database, "read");
        await reader.StopAsync();
        return reader.Entries;
    }

    /// <summary>Waits until it has said so much more.</summary>
    public async Task GoOnAsync(int lines)
    {
        for (var goal = said + lines; said < goal; await Task.Delay(1))
            if (listening.IsCompleted)
                throw new InvalidOperationException($"{version} ended by itself.");
    }

    /// <summary>Lets it finish what it is doing.</summary>
    public async Task StopAsync()
    {
        process.StandardInput.Close();
        await listening;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{version} ended with exit code {process.ExitCode}.");
    }

    /// <summary>Kills it (SIGKILL) as soon as it is about to commit.</summary>
    public async Task KillAsync()
    {
        isDoomed = true;
        await listening;
        await process.WaitForExitAsync();
    }

    private async Task ListenAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            entries.Add(Entry.Parse(line));
            said++;
            if (isDoomed && entries[^1].Kind is EntryKind.Writing)
                process.Kill();
        }
    }
}
