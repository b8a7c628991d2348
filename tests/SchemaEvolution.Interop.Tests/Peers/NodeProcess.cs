using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>The one process in which the peers written in JavaScript live. It answers each line with a line.</summary>
internal sealed class NodeProcess : IDisposable
{
    private static readonly string Folder = Path.Combine(
        typeof(NodeProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Peers").Value!,
        "node");

    private readonly Process process;

    private NodeProcess(Process process) => this.process = process;

    /// <summary>Starts Node.</summary>
    /// <param name="reason">Why it cannot be, if the result is null.</param>
    public static NodeProcess? TryStart(out string? reason)
    {
        reason = Directory.Exists(Path.Combine(Folder, "node_modules")) ? null : "npm ci has not been run in Peers/node";
        if (reason is not null)
            return null;
        try
        {
            return new(Process.Start(new ProcessStartInfo("node", ["--no-deprecation", "peer.js"])
            {
                WorkingDirectory = Folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            reason = "Node is not installed";
            return null;
        }
    }

    /// <exception cref="IOException">The process has ended; what it had to say is on the standard error output.</exception>
    public JsonElement Ask(JsonNode request)
    {
        process.StandardInput.WriteLine(request.ToJsonString());
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine() ?? throw new IOException($"The process of the peers ended upon {request.ToJsonString()}");
        return JsonElement.Parse(answer);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
