using System.Text;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace SchemaEvolution.Interop.Tests.Compiled.Proto;

/// <summary>ProtoJSON of Google.Protobuf. It writes 64-bit integers as text, where our own form has numbers; both read both.</summary>
internal sealed class GoogleJsonPeer() : GooglePeer(ProtoScalars.Json)
{
    private static readonly JsonParser Parser = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    public override string Name => "Google.Protobuf JSON";

    public override string FormatKey => "json";

    public override bool UnderstandsAliases => false;

    protected override byte[] Write(IMessage message) => Encoding.UTF8.GetBytes(JsonFormatter.Default.Format(message));

    protected override IMessage Parse(byte[] bytes, MessageDescriptor type) => Parser.Parse(Encoding.UTF8.GetString(bytes), type);
}
