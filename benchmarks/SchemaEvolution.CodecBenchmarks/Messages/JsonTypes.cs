using System.Text.Json.Serialization;

namespace SchemaEvolution.CodecBenchmarks.Messages;

/// <summary>The same classes, as System.Text.Json carries them without reflection.</summary>
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Numbers))]
[JsonSerializable(typeof(List<Event>))]
internal sealed partial class JsonTypes : JsonSerializerContext;
