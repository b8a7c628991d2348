using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace SchemaEvolution.Interop.Tests.Compiled.Proto;

/// <summary>The binary format of Google.Protobuf.</summary>
internal sealed class GoogleBinaryPeer() : GooglePeer(ProtoScalars.Binary)
{
    public override string Name => "Google.Protobuf";

    public override string FormatKey => "protobuf";

    /// <summary>Fields are found by their tags, so that none is lost by a new name.</summary>
    public override bool UnderstandsAliases => true;

    protected override byte[] Write(IMessage message) => message.ToByteArray();

    protected override IMessage Parse(byte[] bytes, MessageDescriptor type) => type.Parser.ParseFrom(bytes);
}
