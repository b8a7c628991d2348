using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Codec.Compiled;
using SchemaEvolution.Interop.Tests.Codec.Generation;
using SchemaEvolution.Interop.Tests.Compiled;
using SchemaEvolution.Interop.Tests.Evolution;
using SchemaEvolution.Interop.Tests.Evolution.Values;
using SchemaEvolution.Interop.Tests.Peers;
using Xunit.Abstractions;

namespace SchemaEvolution.Interop.Tests.Codec;

/// <summary>protobufjs reads what we write, and we read what it writes. Its bytes differ: it writes zeros in maps.</summary>
public sealed class ProtobufjsTests(ITestOutputHelper output)
{
    private const int ValuesPerSchema = 20;

    private static readonly MessageType Root = new(RandomSchemas.Root);
    private static readonly NodeFormat Format = NodeFormats.All.Single(format => format.Name == "protobufjs");

    [Fact]
    public void Each_reads_what_the_other_wrote()
    {
        using var node = NodeProcess.TryStart(out var reason);
        if (node is null)
        {
            Assert.NotEqual("required", Environment.GetEnvironmentVariable("EVOLUTION_PEERS"));
            output.WriteLine($"skipped: protobufjs, because {reason}");
            return;
        }

        var pairs = PairBatch.All.Where(IsSupported).ToList();
        Assert.InRange(pairs.Count, 10, PairBatch.All.Count);
        foreach (var (index, pair) in pairs.Index())
        {
            var values = new RandomValues(pair.Schemas, index);
            Exchange(node, pair, [.. Enumerable.Range(0, ValuesPerSchema).Select(_ => values.Next(RandomSchemas.Root))]);
        }
    }

    private static void Exchange(NodeProcess node, CompiledPair pair, MessageValue[] values)
    {
        var types = new NodeValues(Format, pair.Schemas);
        var messages = values.Select(pair.Ours).ToList();
        var bytes = messages.Select(message => JsonValue.Create(Convert.ToBase64String(pair.Shim.Write(message))));
        var answer = node.Ask(new JsonObject
        {
            ["peer"] = Format.Script,
            ["exchanges"] = new JsonArray(new JsonObject
            {
                ["schema"] = new NodeSchema(Format, pair.Schemas).ToJson(),
                ["root"] = Root.Name,
                ["values"] = new JsonArray([.. values.Select(value => types.Write(Root, value))]),
                ["bytes"] = new JsonArray([.. bytes]),
            }),
        })[0];
        var (writings, readings) = (answer.GetProperty("written").EnumerateArray(), answer.GetProperty("read").EnumerateArray());
        foreach (var (message, written, read) in messages.Zip(writings, readings))
        {
            var expected = pair.FromOurs(message);
            AssertSame(expected, pair.FromOurs(pair.Shim.Read(written.GetBytesFromBase64())));
            AssertSame(expected, ReadBy(types, read));
        }
    }

    private static object ReadBy(NodeValues types, JsonElement answer) => answer.TryGetProperty("read", out var read)
        ? types.Read(Root, read)!
        : answer.GetProperty("refused").GetString()!;

    private static void AssertSame(object expected, object actual) => Assert.True(
        StructuralEquality.AreEqual(Sorted(expected), Sorted(actual)),
        $"expected {ValueText.Of(expected)}\nactual   {ValueText.Of(actual)}");

    /// <summary>
    /// The value with its maps in the order of their keys, for objects of JavaScript have an order of their own, and without the
    /// collections that have nothing in them.
    /// </summary>
    private static object? Sorted(object? value) => value switch
    {
        MessageValue message => new MessageValue(message.Members
            .Where(member => member.Value is not System.Collections.ICollection { Count: 0 } or byte[])
            .ToDictionary(member => member.Key, member => Sorted(member.Value))),
        IReadOnlyList<KeyValuePair<object, object?>> entries => entries
            .OrderBy(entry => ValueText.Of(entry.Key), StringComparer.Ordinal)
            .Select(entry => KeyValuePair.Create(entry.Key, Sorted(entry.Value)))
            .ToList(),
        IReadOnlyList<object?> items => items.Select(Sorted).ToList(),
        _ => value,
    };

    private static bool IsSupported(CompiledPair pair) =>
        pair.Schemas.Messages().SelectMany(message => message.Fields).All(field => Format.Supports(field.Type));
}
