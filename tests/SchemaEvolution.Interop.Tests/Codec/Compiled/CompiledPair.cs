using Google.Protobuf;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Compiled;
using SchemaEvolution.Interop.Tests.Compiled.Proto;
using SchemaEvolution.Interop.Tests.Compiled.TextJson;
using SchemaEvolution.Interop.Tests.Evolution;
using GoogleMessage = Google.Protobuf.IMessage;

namespace SchemaEvolution.Interop.Tests.Codec.Compiled;

/// <summary>One message, compiled for our codec and for Google.Protobuf.</summary>
internal sealed class CompiledPair
{
    private readonly MessageType root;
    private readonly ValueConverter ours;
    private readonly ValueConverter theirs;
    private readonly MessageParser parser;

    public CompiledPair(SchemaSet schemas, string root, CompiledVersion ourVersion, CompiledVersion theirVersion)
    {
        Schemas = schemas;
        this.root = new(root);
        ours = new(ourVersion, CodecScalars.All);
        theirs = new(theirVersion, ProtoScalars.Binary);
        Shim = CodecShim.Of(ourVersion.TypeOf(root));
        parser = ((GoogleMessage)theirVersion.Create(root)).Descriptor.Parser;
    }

    public SchemaSet Schemas { get; }

    public CodecShim Shim { get; }

    /// <summary>Whether there are times: ours have no fractions of 100 nanoseconds, and no unknown fields.</summary>
    public bool HasTimes => Schemas.Messages().SelectMany(message => message.Fields).Any(member => IsTime(member.Type));

    public bool HasMapsOfMessages =>
        Schemas.Messages().SelectMany(message => message.Fields).Any(member => member.Type is MapType { Element: MessageType });

    public object Ours(MessageValue value) => ours.ToMessage(root, value);

    public GoogleMessage Theirs(MessageValue value) => (GoogleMessage)theirs.ToMessage(root, value);

    public MessageValue FromOurs(object message) => ours.ToValue(root, message);

    public MessageValue FromTheirs(GoogleMessage message) => theirs.ToValue(root, message);

    public GoogleMessage Parse(byte[] bytes) => parser.ParseFrom(bytes);

    /// <summary>Compiles messages for both; the types live as long as the test process.</summary>
    public static IReadOnlyList<CompiledPair> Compile(IReadOnlyList<(SchemaSet Schemas, string Root)> messages)
    {
        var schemas = messages.Select(message => message.Schemas.ReachableFrom(message.Root)).ToList();
        var sources = schemas.Select((schema, index) => new CodecText(schema).Write($"V{index}")).ToList();
        var ours = new GeneratedAssembly(EmittedCodecs.With(sources)).Assembly;
        var protos = schemas.Index().ToDictionary(
            version => $"V{version.Index}", version => new ProtoText(version.Item, ProtoScalars.Binary).Write($"V{version.Index}"));
        var theirs = new GeneratedAssembly(Protoc.Compile(protos)).Assembly;
        return
        [
            .. messages.Select((message, index) => new CompiledPair(
                schemas[index],
                message.Root,
                new ClassVersion(schemas[index], ours, $"V{index}"),
                new GoogleVersion(schemas[index], theirs, $"V{index}"))),
        ];
    }

    private static bool IsTime(FieldType type) => type is ScalarType { Kind: ScalarKind.Timestamp or ScalarKind.Duration }
        || (type is CollectionType collection && IsTime(collection.Element));
}
