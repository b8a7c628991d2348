using System.Reflection;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled.Proto;

/// <summary>Google.Protobuf with the classes that protoc generates.</summary>
internal abstract class GooglePeer(IReadOnlyDictionary<ScalarType, CompiledScalar> scalars) : CompilingPeer(scalars)
{
    protected sealed override IEnumerable<string> Generate(IReadOnlyDictionary<SchemaSet, string> namespaces) =>
        Protoc.Compile(namespaces.ToDictionary(
            version => version.Value,
            version => new ProtoText(version.Key, Scalars).Write(version.Value)));

    protected sealed override CompiledVersion Open(SchemaSet schemas, Assembly assembly, string @namespace) =>
        new GoogleVersion(schemas, assembly, @namespace);

    protected sealed override byte[] Write(object message) => Write((IMessage)message);

    /// <summary>The library leaves it to its users to ask whether all that is required is there.</summary>
    protected sealed override object Read(byte[] bytes, Type type)
    {
        var message = Parse(bytes, ((IMessage)Activator.CreateInstance(type)!).Descriptor);
        return message.IsInitialized() ? message : throw new InvalidDataException("A required field is missing.");
    }

    protected sealed override bool IsRefusal(Exception exception) => exception is IOException or InvalidDataException;

    protected abstract byte[] Write(IMessage message);

    protected abstract IMessage Parse(byte[] bytes, MessageDescriptor type);
}
