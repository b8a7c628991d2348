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

    /// <exception cref="InvalidOperationException">A peer refused to write a value, or the process has ended.</exception>
    public JsonElement Ask(JsonNode request)
    {
        process.StandardInput.WriteLine(request.ToJsonString());
        process.StandardInput.Flush();
        var line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The process of the peers has ended.");
        var answer = JsonElement.Parse(line);
        return answer.ValueKind is JsonValueKind.Array
            ? answer
            : throw new InvalidOperationException(answer.GetProperty("failed").GetString());
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
