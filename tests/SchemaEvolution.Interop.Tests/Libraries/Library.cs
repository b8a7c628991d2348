using System.Runtime.Serialization;
using System.Text.Json;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>A serializer that is at hand.</summary>
internal abstract class Library
{
    public static Library Json { get; } = new SystemTextJson();

    public static Library Xml { get; } = new DataContract();

    /// <summary>What stands before a class that is a message, with the name by which the library may know it.</summary>
    public abstract string Head { get; }

    /// <summary>What stands before its members.</summary>
    public abstract string Member { get; }

    /// <exception cref="Exception">The library cannot write the value; it never could.</exception>
    public abstract byte[] Write(object value);

    /// <exception cref="Exception">The reader refuses the message, in one of many ways.</exception>
    public abstract object? Read(byte[] bytes, Type type);

    private sealed class SystemTextJson : Library
    {
        public override string Head => "";

        public override string Member => "";

        public override byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes(value, value.GetType());

        public override object? Read(byte[] bytes, Type type) => JsonSerializer.Deserialize(bytes, type);
    }

    private sealed class DataContract : Library
    {
        public override string Head => "[DataContract(Name = \"Order\", Namespace = \"urn:acme\")] ";

        public override string Member => "[DataMember] ";

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
