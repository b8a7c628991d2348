namespace SchemaEvolution.Tool.Hosting;

/// <summary>Says what takes so long, on a terminal only, and only if it takes more than a second.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static async Task<T> ShowAsync<T>(ToolHost host, string doing, Task<T> work)
    {
        var isTerminal = host.Error == Console.Error && !Console.IsErrorRedirected;
        if (isTerminal && await Task.WhenAny(work, Task.Delay(Patience)).ConfigureAwait(false) != work)
            await host.Error.WriteLineAsync(doing).ConfigureAwait(false);
        return await work.ConfigureAwait(false);
    }
}
