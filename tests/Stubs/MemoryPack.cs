// Follows Cysharp/MemoryPack 1.21 (src/MemoryPack.Core): the public attribute vocabulary only; the static abstract members of the generated interfaces are left out.
#nullable enable
[assembly: System.Reflection.AssemblyInformationalVersion("1.21.4")]

namespace MemoryPack
{
    using System;
    using System.Buffers;
    using System.Collections.Generic;
    using System.IO.Compression;
    using MemoryPack.Compression;
    using MemoryPack.Formatters;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = false, Inherited = false)]
    public sealed class MemoryPackableAttribute : Attribute
    {
        public MemoryPackableAttribute(GenerateType generateType = GenerateType.Object) => GenerateType = generateType;
        public MemoryPackableAttribute(SerializeLayout serializeLayout) => SerializeLayout = serializeLayout;
        public MemoryPackableAttribute(GenerateType generateType, SerializeLayout serializeLayout)
        {
            GenerateType = generateType;
            SerializeLayout = serializeLayout;
        }
        public GenerateType GenerateType { get; }
        public SerializeLayout SerializeLayout { get; }
    }

    public enum GenerateType
    {
        Object = 0,
        VersionTolerant = 1,
        CircularReference = 2,
        Collection = 3,
        NoGenerate = 4,
    }

    public enum SerializeLayout
    {
        Sequential = 0,
        Explicit = 1,
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
    public sealed class MemoryPackUnionAttribute : Attribute
    {
        public MemoryPackUnionAttribute(ushort tag, Type type)
        {
            Tag = tag;
            Type = type;
        }
        public ushort Tag { get; }
        public Type Type { get; }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
    public sealed class MemoryPackUnionFormatterAttribute : Attribute
    {
        public MemoryPackUnionFormatterAttribute(Type type) => Type = type;
        public Type Type { get; }
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
    public sealed class MemoryPackAllowSerializeAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
    public sealed class MemoryPackOrderAttribute : Attribute
    {
        public MemoryPackOrderAttribute(int order) => Order = order;
        public int Order { get; }
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
    public abstract class MemoryPackCustomFormatterAttribute<T> : Attribute
    {
        public abstract IMemoryPackFormatter<T> GetFormatter();
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
    public abstract class MemoryPackCustomFormatterAttribute<TFormatter, T> : Attribute
        where TFormatter : IMemoryPackFormatter<T>
    {
        public abstract TFormatter GetFormatter();
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
    public sealed class MemoryPackIgnoreAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
    public sealed class MemoryPackIncludeAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Constructor, AllowMultiple = false, Inherited = false)]
    public sealed class MemoryPackConstructorAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public sealed class MemoryPackOnSerializingAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public sealed class MemoryPackOnSerializedAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public sealed class MemoryPackOnDeserializingAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public sealed class MemoryPackOnDeserializedAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = false, Inherited = false)]
    public sealed class GenerateTypeScriptAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
    public sealed class SuppressDefaultInitializationAttribute : Attribute
    {
    }

    public interface IFixedSizeMemoryPackable
    {
    }

    public interface IMemoryPackFormatterRegister
    {
    }

    public interface IMemoryPackable<T> : IMemoryPackFormatterRegister
    {
    }

    public interface IMemoryPackFormatter
    {
        void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref object? value)
            where TBufferWriter : IBufferWriter<byte>;
        void Deserialize(ref MemoryPackReader reader, scoped ref object? value);
    }

    public interface IMemoryPackFormatter<T>
    {
        void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref T? value)
            where TBufferWriter : IBufferWriter<byte>;
        void Deserialize(ref MemoryPackReader reader, scoped ref T? value);
    }

    public abstract class MemoryPackFormatter<T> : IMemoryPackFormatter<T>, IMemoryPackFormatter
    {
        public abstract void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref T? value)
            where TBufferWriter : IBufferWriter<byte>;
        public abstract void Deserialize(ref MemoryPackReader reader, scoped ref T? value);
        void IMemoryPackFormatter.Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref object? value)
        {
        }
        void IMemoryPackFormatter.Deserialize(ref MemoryPackReader reader, scoped ref object? value)
        {
        }
    }

    public static class MemoryPackFormatterProvider
    {
        public static bool IsRegistered<T>() => false;
        public static void Register<T>(MemoryPackFormatter<T> formatter)
        {
        }
    }

    public ref partial struct MemoryPackWriter<TBufferWriter>
        where TBufferWriter : IBufferWriter<byte>
    {
        public void WriteNullObjectHeader()
        {
        }
        public void WriteObjectHeader(byte memberCount)
        {
        }
        public void WriteNullCollectionHeader()
        {
        }
        public void WriteCollectionHeader(int length)
        {
        }
        public void WriteString(string? value)
        {
        }
        public void WriteUnmanaged<T1>(scoped in T1 value1)
            where T1 : unmanaged
        {
        }
        public void WriteValue<T>(scoped in T? value)
        {
        }
        public void WritePackable<T>(scoped in T? value)
            where T : IMemoryPackable<T>
        {
        }
    }

    public ref partial struct MemoryPackReader
    {
        public bool TryReadObjectHeader(out byte memberCount)
        {
            memberCount = 0;
            return false;
        }
        public bool TryReadCollectionHeader(out int length)
        {
            length = 0;
            return false;
        }
        public string? ReadString() => null;
        public void ReadUnmanaged<T1>(out T1 value1)
            where T1 : unmanaged
        {
            value1 = default;
        }
        public T ReadUnmanaged<T>()
            where T : unmanaged => default;
        public T? ReadValue<T>() => default;
        public T? ReadPackable<T>()
            where T : IMemoryPackable<T> => default;
    }

    public sealed class Utf8StringFormatterAttribute : MemoryPackCustomFormatterAttribute<Utf8StringFormatter, string>
    {
        public override Utf8StringFormatter GetFormatter() => null!;
    }

    public sealed class Utf16StringFormatterAttribute : MemoryPackCustomFormatterAttribute<Utf16StringFormatter, string>
    {
        public override Utf16StringFormatter GetFormatter() => null!;
    }

    public sealed class InternStringFormatterAttribute : MemoryPackCustomFormatterAttribute<InternStringFormatter, string>
    {
        public override InternStringFormatter GetFormatter() => null!;
    }

    public sealed class OrdinalIgnoreCaseStringDictionaryFormatter<TValue> : MemoryPackCustomFormatterAttribute<DictionaryFormatter<string, TValue?>, Dictionary<string, TValue?>>
    {
        public override DictionaryFormatter<string, TValue?> GetFormatter() => null!;
    }

    public sealed class BitPackFormatterAttribute : MemoryPackCustomFormatterAttribute<BitPackFormatter, bool[]>
    {
        public override BitPackFormatter GetFormatter() => null!;
    }

    public sealed class BrotliFormatterAttribute : MemoryPackCustomFormatterAttribute<BrotliFormatter, byte[]>
    {
        public BrotliFormatterAttribute(CompressionLevel compressionLevel = CompressionLevel.Fastest, int window = 22, int decompressionSizeLimit = 134217728)
        {
            CompressionLevel = compressionLevel;
            Window = window;
            DecompressionSizeLimit = decompressionSizeLimit;
        }
        public CompressionLevel CompressionLevel { get; }
        public int Window { get; }
        public int DecompressionSizeLimit { get; }
        public override BrotliFormatter GetFormatter() => null!;
    }

    public sealed class BrotliFormatterAttribute<T> : MemoryPackCustomFormatterAttribute<BrotliFormatter<T>, T>
    {
        public BrotliFormatterAttribute(CompressionLevel compressionLevel = CompressionLevel.Fastest, int window = 22)
        {
            CompressionLevel = compressionLevel;
            Window = window;
        }
        public CompressionLevel CompressionLevel { get; }
        public int Window { get; }
        public override BrotliFormatter<T> GetFormatter() => null!;
    }

    public sealed class BrotliStringFormatterAttribute : MemoryPackCustomFormatterAttribute<BrotliStringFormatter, string>
    {
        public BrotliStringFormatterAttribute(CompressionLevel compressionLevel = CompressionLevel.Fastest, int window = 22, int decompressionSizeLimit = 134217728)
        {
            CompressionLevel = compressionLevel;
            Window = window;
            DecompressionSizeLimit = decompressionSizeLimit;
        }
        public CompressionLevel CompressionLevel { get; }
        public int Window { get; }
        public int DecompressionSizeLimit { get; }
        public override BrotliStringFormatter GetFormatter() => null!;
    }

    public sealed class MemoryPoolFormatterAttribute<T> : MemoryPackCustomFormatterAttribute<MemoryPoolFormatter<T>, Memory<T?>>
    {
        public override MemoryPoolFormatter<T> GetFormatter() => null!;
    }

    public sealed class ReadOnlyMemoryPoolFormatterAttribute<T> : MemoryPackCustomFormatterAttribute<ReadOnlyMemoryPoolFormatter<T>, ReadOnlyMemory<T?>>
    {
        public override ReadOnlyMemoryPoolFormatter<T> GetFormatter() => null!;
    }
}

namespace MemoryPack.Compression
{
    public sealed class BitPackFormatter : MemoryPackFormatter<bool[]>
    {
        public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref bool[]? value)
        {
        }
        public override void Deserialize(ref MemoryPackReader reader, scoped ref bool[]? value)
        {
        }
    }

    public sealed class BrotliFormatter : MemoryPackFormatter<byte[]>
    {
        public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref byte[]? value)
        {
        }
        public override void Deserialize(ref MemoryPackReader reader, scoped ref byte[]? value)
        {
        }
    }

    public sealed class BrotliFormatter<T> : MemoryPackFormatter<T>
    {
        public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref T? value)
        {
        }
        public override void Deserialize(ref MemoryPackReader reader, scoped ref T? value)
        {
        }
    }

    public sealed class BrotliStringFormatter : MemoryPackFormatter<string>
    {
        public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref string? value)
        {
        }
        public override void Deserialize(ref MemoryPackReader reader, scoped ref string? value)
        {
        }
    }
}

namespace MemoryPack.Formatters
{
    using System;
    using System.Collections.Generic;

    public sealed class Utf8StringFormatter : MemoryPackFormatter<string>
    {
        public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref string? value)
        {
        }
        public override void Deserialize(ref MemoryPackReader reader, scoped ref string? value)
        {
        }
    }

    public sealed class Utf16StringFormatter : MemoryPackFormatter<string>
    {
        public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref string? value)
        {
        }
        public override void Deserialize(ref MemoryPackReader reader, scoped ref string? value)
        {
        }
    }

    public sealed class InternStringFormatter : MemoryPackFormatter<string>
    {
        public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref string? value)
        {
        }
        public override void Deserialize(ref MemoryPackReader reader, scoped ref string? value)
        {
        }
    }

    public sealed class DictionaryFormatter<TKey, TValue> : MemoryPackFormatter<Dictionary<TKey, TValue?>>
        where TKey : notnull
    {
        public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref Dictionary<TKey, TValue?>? value)
        {
        }
        public override void Deserialize(ref MemoryPackReader reader, scoped ref Dictionary<TKey, TValue?>? value)
        {
        }
    }

    public sealed class MemoryPoolFormatter<T> : MemoryPackFormatter<Memory<T?>>
    {
        public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref Memory<T?> value)
        {
        }
        public override void Deserialize(ref MemoryPackReader reader, scoped ref Memory<T?> value)
        {
        }
    }

    public sealed class ReadOnlyMemoryPoolFormatter<T> : MemoryPackFormatter<ReadOnlyMemory<T?>>
    {
        public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref ReadOnlyMemory<T?> value)
        {
        }
        public override void Deserialize(ref MemoryPackReader reader, scoped ref ReadOnlyMemory<T?> value)
        {
        }
    }
}
