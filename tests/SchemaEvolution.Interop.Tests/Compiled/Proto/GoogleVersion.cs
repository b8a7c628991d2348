using System.Reflection;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled.Proto;

/// <summary>Messages of Google.Protobuf, reached through their descriptors.</summary>
internal sealed class GoogleVersion(SchemaSet schemas, Assembly assembly, string @namespace)
    : CompiledVersion(schemas, assembly, @namespace)
{
    public override Type EnumType(string name) => TypeNamed($"{CompiledName.Of(name)}+Types+{ProtoText.EnumName}");

    public override object? Get(object message, FieldSchema field)
    {
        var descriptor = Describe(message, field);
        var isAbsent = descriptor.HasPresence && !descriptor.Accessor.HasValue((IMessage)message);
        return isAbsent && !descriptor.ToProto().HasDefaultValue ? null : descriptor.Accessor.GetValue((IMessage)message);
    }

    public override void Set(object message, FieldSchema field, object value) =>
        Describe(message, field).Accessor.SetValue((IMessage)message, value);

    public override object Open(object message, FieldSchema field) => Describe(message, field).Accessor.GetValue((IMessage)message);

    private static FieldDescriptor Describe(object message, FieldSchema field) =>
        ((IMessage)message).Descriptor.FindFieldByNumber(field.Tag);
}
