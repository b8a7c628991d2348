using System.Runtime.Serialization;
using System.Text.Json;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>A serializer that is at hand.</summary>
internal abstract class Library
{
    public static Library Json { get; } = new SystemTextJson();

    public static Library Xml { get; } = new DataContract();

    /// <summary>What stands before the class of the messages that are sent.</summary>
    public virtual string Root => Class;

    /// <summary>What stands before any other.</summary>
    public virtual string Class => "";

    /// <summary>What stands before its members.</summary>
    public virtual string Member => "";

    /// <summary>What stands before a subtype of this name.</summary>
    public virtual string Subtype(string name) => Class;

    /// <summary>The attribute that makes a type a subtype of this name.</summary>
    public abstract string Case(string type, string name);

    /// <exception cref="Exception">The library cannot write the value; it never could.</exception>
    public abstract byte[] Write(object value);

    /// <exception cref="Exception">The reader refuses the message, in one of many ways.</exception>
    public abstract object? Read(byte[] bytes, Type type);

    private sealed class SystemTextJson : Library
    {
        public override string Case(string type, string name) => $"JsonDerivedType(typeof({type}), \"{name}\")";

        public override byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes(value, value.GetType());

        public override object? Read(byte[] bytes, Type type) => JsonSerializer.Deserialize(bytes, type);
    }

    private sealed class DataContract : Library
    {
        public override string Root => "[DataContract(Name = \"Order\", Namespace = \"urn:acme\")] ";

        public override string Class => "[DataContract] ";

        public override string Member => "[DataMember] ";

        public override string Subtype(string name) => $"[DataContract(Name = \"{name}\")] ";

        public override string Case(string type, string name) => $"KnownType(typeof({type}))";

        public override byte[] Write(object value)
        {
            using var stream = new MemoryStream();
            new DataContractSerializer(value.GetType()).WriteObject(stream, value);
            return stream.ToArray();
        }

        public override object? Read(byte[] bytes, Type type)
        {
            using var stream = new MemoryStream(bytes);
            return new DataContractSerializer(type).ReadObject(stream);
        }
    }
}
