using System.Reflection;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled;

/// <summary>One version of a schema and the types that were generated from it, in a namespace of its own.</summary>
internal abstract class CompiledVersion(SchemaSet schemas, Assembly assembly, string @namespace)
{
    public SchemaSet Schemas => schemas;

    public object Create(string message) => Activator.CreateInstance(TypeOf(message))!;

    public abstract Type EnumType(string name);

    /// <returns>The value of the member, or its collection; null if it is absent.</returns>
    public abstract object? Get(object message, FieldSchema field);

    public abstract void Set(object message, FieldSchema field, object value);

    /// <returns>The collection of the member, to be filled: a list or a dictionary.</returns>
    public abstract object Open(object message, FieldSchema field);

    public Type TypeOf(string declaration) => TypeNamed(CompiledName.Of(declaration));

    protected Type TypeNamed(string name) => assembly.GetType($"{@namespace}.{name}", throwOnError: true)!;
}
