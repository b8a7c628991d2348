using System.Reflection;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled.TextJson;

/// <summary>Plain classes, reached through reflection.</summary>
internal sealed class ClassVersion(SchemaSet schemas, Assembly assembly, string @namespace)
    : CompiledVersion(schemas, assembly, @namespace)
{
    public override Type EnumType(string name) => TypeOf(name);

    public override object? Get(object message, FieldSchema field) => PropertyOf(message, field).GetValue(message);

    public override void Set(object message, FieldSchema field, object value) => PropertyOf(message, field).SetValue(message, value);

    public override object Open(object message, FieldSchema field)
    {
        var property = PropertyOf(message, field);
        var collection = Activator.CreateInstance(property.PropertyType)!;
        property.SetValue(message, collection);
        return collection;
    }

    private static PropertyInfo PropertyOf(object message, FieldSchema field) =>
        message.GetType().GetProperty(CompiledName.Of(field))!;
}
