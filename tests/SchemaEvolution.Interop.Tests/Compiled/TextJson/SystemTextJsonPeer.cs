using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled.TextJson;

/// <summary>System.Text.Json with attributed classes, as our users write them.</summary>
internal sealed class SystemTextJsonPeer() : CompilingPeer(ClassScalars.All)
{
    /// <summary>The library keeps what it knows of a type in its options; they live as long as the types of one batch.</summary>
    private readonly ConditionalWeakTable<Assembly, JsonSerializerOptions> options = [];

    public override string Name => "System.Text.Json";

    public override string FormatKey => "json";

    public override bool UnderstandsAliases => true;

    protected override IEnumerable<string> Generate(IReadOnlyDictionary<SchemaSet, string> namespaces) =>
        namespaces.Select(version => new ClassText(version.Key).Write(version.Value));

    protected override CompiledVersion Open(SchemaSet schemas, Assembly assembly, string @namespace) =>
        new ClassVersion(schemas, assembly, @namespace);

    protected override byte[] Write(object message)
    {
        var type = message.GetType();
        return JsonSerializer.SerializeToUtf8Bytes(message, type, OptionsFor(type));
    }

    protected override object Read(byte[] bytes, Type type) => JsonSerializer.Deserialize(bytes, type, OptionsFor(type))!;

    protected override bool IsRefusal(Exception exception) => exception is JsonException;

    private JsonSerializerOptions OptionsFor(Type type) => options.GetValue(type.Assembly, _ => new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals,
    });
}
