using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>A peer in the Node process.</summary>
internal sealed class NodePeer(NodeProcess process, NodeFormat format) : IPeer
{
    private const int TrialsPerRequest = 100;

    public string Name => format.Name;

    public string FormatKey => format.Key;

    public bool UnderstandsAliases => format.UnderstandsAliases;

    public bool Supports(FieldType type) => format.Supports(type);

    public IReadOnlyList<IReadOnlyList<Reading>> Run(IReadOnlyList<Trial> trials) =>
        [.. trials.Chunk(TrialsPerRequest).SelectMany(RunChunk)];

    /// <summary>The process belongs to all peers, and to none of them.</summary>
    public void Dispose()
    {
    }

    private IEnumerable<IReadOnlyList<Reading>> RunChunk(Trial[] trials)
    {
        var request = new JsonObject { ["peer"] = format.Script, ["trials"] = new JsonArray([.. trials.Select(ToJson)]) };
        return trials.Zip(process.Ask(request).EnumerateArray(), FromJson);
    }

    private JsonNode ToJson(Trial trial)
    {
        var values = new NodeValues(format, trial.Writer);
        return new JsonObject
        {
            ["writer"] = new NodeSchema(format, trial.Writer).ToJson(),
            ["reader"] = new NodeSchema(format, trial.Reader).ToJson(),
            ["root"] = NodeSchema.NameOf(trial.Root),
            ["values"] = new JsonArray([.. trial.Values.Select(value => values.Write(new MessageType(trial.Root), value))]),
        };
    }

    private IReadOnlyList<Reading> FromJson(Trial trial, JsonElement readings)
    {
        var values = new NodeValues(format, trial.Reader);
        return [.. readings.EnumerateArray().Select(reading => FromJson(values, trial.Root, reading))];
    }

    private static Reading FromJson(NodeValues values, string root, JsonElement reading)
    {
        if (reading.TryGetProperty("refused", out var reason))
            return new Reading.Refused(reason.GetString()!);
        try
        {
            return new Reading.Read((MessageValue)values.Read(new MessageType(root), reading.GetProperty("read"))!);
        }
        catch (FormatException exception)
        {
            return new Reading.Refused(exception.Message);
        }
    }
}
