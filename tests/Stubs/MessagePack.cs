// Follows MessagePack-CSharp/MessagePack-CSharp 3.1 (src/MessagePack.Annotations, src/MessagePack): the public attribute vocabulary only.
#nullable enable
[assembly: System.Reflection.AssemblyInformationalVersion("3.1.8")]

namespace MessagePack
{
    using System;
    using System.Diagnostics;
    using System.Diagnostics.CodeAnalysis;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
    public class MessagePackObjectAttribute : Attribute
    {
        public MessagePackObjectAttribute(bool keyAsPropertyName = false) => KeyAsPropertyName = keyAsPropertyName;
        public bool KeyAsPropertyName { get; }
        public bool SuppressSourceGeneration { get; set; }
        public bool AllowPrivate { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
    public class KeyAttribute : Attribute
    {
        public KeyAttribute(int x) => IntKey = x;
        public KeyAttribute(string x) => StringKey = x;
        public int? IntKey { get; }
        public string? StringKey { get; }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
    public class IgnoreMemberAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
    public class UnionAttribute : Attribute
    {
        public UnionAttribute(int key, Type subType)
        {
            Key = key;
            SubType = subType;
        }
        [RequiresUnreferencedCode("The type named in 'subType' may be trimmed.")]
        public UnionAttribute(int key, string subType)
        {
            Key = key;
            SubType = typeof(object);
        }
        public int Key { get; }
        public Type SubType { get; }
    }

    [AttributeUsage(AttributeTargets.Constructor, AllowMultiple = false, Inherited = true)]
    public class SerializationConstructorAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = false, Inherited = true)]
    public class MessagePackFormatterAttribute : Attribute
    {
        public MessagePackFormatterAttribute(Type formatterType) => FormatterType = formatterType;
        public MessagePackFormatterAttribute(Type formatterType, params object?[]? arguments)
        {
            FormatterType = formatterType;
            Arguments = arguments;
        }
        public Type FormatterType { get; }
        public object?[]? Arguments { get; }
    }

    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module, AllowMultiple = true)]
    [Conditional("NEVERDEFINED")]
    public class MessagePackKnownFormatterAttribute : Attribute
    {
        public MessagePackKnownFormatterAttribute(Type formatterType) => FormatterType = formatterType;
        public Type FormatterType { get; }
    }

    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module, AllowMultiple = true)]
    [Conditional("NEVERDEFINED")]
    public class MessagePackAssumedFormattableAttribute : Attribute
    {
        public MessagePackAssumedFormattableAttribute(Type formattableType) => FormattableType = formattableType;
        public Type FormattableType { get; }
    }

    [AttributeUsage(AttributeTargets.Class)]
    [Conditional("NEVERDEFINED")]
    public class ExcludeFormatterFromSourceGeneratedResolverAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
    [Conditional("NEVERDEFINED")]
    public class GeneratedMessagePackResolverAttribute : Attribute
    {
        public bool UseMapMode { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
    [Conditional("NEVERDEFINED")]
    public sealed class CompositeResolverAttribute : Attribute
    {
        public CompositeResolverAttribute(params Type[] formattersAndResolvers)
        {
        }
        public bool IncludeLocalFormatters { get; set; }
    }

    public interface IMessagePackSerializationCallbackReceiver
    {
        void OnBeforeSerialize();
        void OnAfterDeserialize();
    }

    public interface IFormatterResolver
    {
        Formatters.IMessagePackFormatter<T>? GetFormatter<T>();
    }

    public class MessagePackSerializerOptions
    {
        public IFormatterResolver Resolver => null!;
        public MessagePackSecurity Security => null!;
    }

    public class MessagePackSecurity
    {
        public void DepthStep(ref MessagePackReader reader)
        {
        }
    }

    public class MessagePackSerializationException : Exception
    {
        public MessagePackSerializationException()
        {
        }
        public MessagePackSerializationException(string? message) : base(message)
        {
        }
        public MessagePackSerializationException(string? message, Exception? inner) : base(message, inner)
        {
        }
    }

    public struct Nil
    {
        public static readonly Nil Default = default;
    }

    public ref struct MessagePackWriter
    {
        public void WriteNil()
        {
        }
        public void WriteArrayHeader(int count)
        {
        }
        public void WriteMapHeader(int count)
        {
        }
        public void Write(bool value)
        {
        }
        public void Write(byte value)
        {
        }
        public void Write(sbyte value)
        {
        }
        public void Write(short value)
        {
        }
        public void Write(ushort value)
        {
        }
        public void Write(int value)
        {
        }
        public void Write(uint value)
        {
        }
        public void Write(long value)
        {
        }
        public void Write(ulong value)
        {
        }
        public void Write(float value)
        {
        }
        public void Write(double value)
        {
        }
        public void Write(char value)
        {
        }
        public void Write(DateTime dateTime)
        {
        }
        public void Write(string? value)
        {
        }
        public void Write(byte[]? src)
        {
        }
    }

    public ref struct MessagePackReader
    {
        public int Depth { get; set; }
        public bool IsNil => false;
        public bool End => false;
        public bool TryReadNil() => false;
        public void Skip()
        {
        }
        public int ReadArrayHeader() => 0;
        public int ReadMapHeader() => 0;
        public bool ReadBoolean() => false;
        public byte ReadByte() => 0;
        public sbyte ReadSByte() => 0;
        public short ReadInt16() => 0;
        public ushort ReadUInt16() => 0;
        public int ReadInt32() => 0;
        public uint ReadUInt32() => 0;
        public long ReadInt64() => 0;
        public ulong ReadUInt64() => 0;
        public float ReadSingle() => 0;
        public double ReadDouble() => 0;
        public char ReadChar() => default;
        public DateTime ReadDateTime() => default;
        public string? ReadString() => null;
    }
}

namespace MessagePack.Formatters
{
    using System;

    public interface IMessagePackFormatter
    {
    }

    public interface IMessagePackFormatter<T> : IMessagePackFormatter
    {
        void Serialize(ref MessagePackWriter writer, T value, MessagePackSerializerOptions options);
        T Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options);
    }

    public sealed class TypelessFormatter : IMessagePackFormatter<object?>
    {
        public void Serialize(ref MessagePackWriter writer, object? value, MessagePackSerializerOptions options)
        {
        }
        public object? Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class StringInterningFormatter : IMessagePackFormatter<string?>
    {
        public void Serialize(ref MessagePackWriter writer, string? value, MessagePackSerializerOptions options)
        {
        }
        public string? Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class NativeDateTimeFormatter : IMessagePackFormatter<DateTime>
    {
        public void Serialize(ref MessagePackWriter writer, DateTime value, MessagePackSerializerOptions options)
        {
        }
        public DateTime Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class NativeGuidFormatter : IMessagePackFormatter<Guid>
    {
        public void Serialize(ref MessagePackWriter writer, Guid value, MessagePackSerializerOptions options)
        {
        }
        public Guid Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class NativeDecimalFormatter : IMessagePackFormatter<decimal>
    {
        public void Serialize(ref MessagePackWriter writer, decimal value, MessagePackSerializerOptions options)
        {
        }
        public decimal Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class IgnoreFormatter<T> : IMessagePackFormatter<T?>
    {
        public void Serialize(ref MessagePackWriter writer, T? value, MessagePackSerializerOptions options)
        {
        }
        public T? Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class EnumAsStringFormatter<T> : IMessagePackFormatter<T> where T : struct, Enum
    {
        public EnumAsStringFormatter()
        {
        }
        public EnumAsStringFormatter(bool ignoreCase)
        {
        }
        public void Serialize(ref MessagePackWriter writer, T value, MessagePackSerializerOptions options)
        {
        }
        public T Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class ForceByteBlockFormatter : IMessagePackFormatter<byte>
    {
        public void Serialize(ref MessagePackWriter writer, byte value, MessagePackSerializerOptions options)
        {
        }
        public byte Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class ForceSByteBlockFormatter : IMessagePackFormatter<sbyte>
    {
        public void Serialize(ref MessagePackWriter writer, sbyte value, MessagePackSerializerOptions options)
        {
        }
        public sbyte Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class ForceInt16BlockFormatter : IMessagePackFormatter<short>
    {
        public void Serialize(ref MessagePackWriter writer, short value, MessagePackSerializerOptions options)
        {
        }
        public short Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class ForceUInt16BlockFormatter : IMessagePackFormatter<ushort>
    {
        public void Serialize(ref MessagePackWriter writer, ushort value, MessagePackSerializerOptions options)
        {
        }
        public ushort Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class ForceInt32BlockFormatter : IMessagePackFormatter<int>
    {
        public void Serialize(ref MessagePackWriter writer, int value, MessagePackSerializerOptions options)
        {
        }
        public int Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class ForceUInt32BlockFormatter : IMessagePackFormatter<uint>
    {
        public void Serialize(ref MessagePackWriter writer, uint value, MessagePackSerializerOptions options)
        {
        }
        public uint Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class ForceInt64BlockFormatter : IMessagePackFormatter<long>
    {
        public void Serialize(ref MessagePackWriter writer, long value, MessagePackSerializerOptions options)
        {
        }
        public long Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }

    public sealed class ForceUInt64BlockFormatter : IMessagePackFormatter<ulong>
    {
        public void Serialize(ref MessagePackWriter writer, ulong value, MessagePackSerializerOptions options)
        {
        }
        public ulong Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) => default!;
    }
}
