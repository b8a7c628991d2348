// Follows protobuf-net/protobuf-net 3.4.14 (src/protobuf-net.Core): the public attribute vocabulary only.
#nullable enable
[assembly: System.Reflection.AssemblyInformationalVersion("3.4.14")]

namespace ProtoBuf
{
    using System;
    using System.Collections.Generic;
    using System.ComponentModel;
    using System.IO;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface, AllowMultiple = false, Inherited = false)]
    public sealed class ProtoContractAttribute : Attribute
    {
        public string? Name { get; set; }
        public string? Origin { get; set; }
        public int ImplicitFirstTag { get; set; }
        public bool UseProtoMembersOnly { get; set; }
        public bool IgnoreListHandling { get; set; }
        public ImplicitFields ImplicitFields { get; set; }
        public bool InferTagFromName { get; set; }
        public int DataMemberOffset { get; set; }
        public bool SkipConstructor { get; set; }
        public bool AsReferenceDefault { get => false; [Obsolete("Reference-tracking and dynamic-type are not currently implemented in this build", true)] set { } }
        public bool IsGroup { get; set; }
        public bool IgnoreUnknownSubTypes { get; set; }
        [Obsolete("Enum value maps have been deprecated and are no longer supported", true)]
        public bool EnumPassthru { get; set; }
        public Type? Surrogate { get; set; }
        public Type? Serializer { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
    public class ProtoMemberAttribute : Attribute, IComparable, IComparable<ProtoMemberAttribute>
    {
        public ProtoMemberAttribute(int tag) => Tag = tag;
        public string? Name { get; set; }
        public DataFormat DataFormat { get; set; }
        public int Tag { get; }
        public bool IsRequired { get; set; }
        public bool IsPacked { get; set; }
        public bool OverwriteList { get; set; }
        [Obsolete("Reference-tracking and dynamic-type are not currently implemented in this build", true)]
        public bool AsReference { get; set; }
        [Obsolete("Reference-tracking and dynamic-type are not currently implemented in this build", true)]
        public bool DynamicType { get; set; }
        public MemberSerializationOptions Options { get; set; }
        public int CompareTo(object? other) => 0;
        public int CompareTo(ProtoMemberAttribute? other) => 0;
    }

    [Flags]
    public enum MemberSerializationOptions
    {
        None = 0,
        Packed = 1,
        Required = 2,
        [Obsolete("Reference-tracking and dynamic-type are not currently implemented in this build", false)]
        AsReference = 4,
        [Obsolete("Reference-tracking and dynamic-type are not currently implemented in this build", false)]
        DynamicType = 8,
        OverwriteList = 16,
        [Obsolete("Reference-tracking and dynamic-type are not currently implemented in this build", false)]
        AsReferenceHasValue = 32,
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
    public sealed class ProtoPartialMemberAttribute : ProtoMemberAttribute
    {
        public ProtoPartialMemberAttribute(int tag, string memberName) : base(tag) => MemberName = memberName;
        public string MemberName { get; private set; }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
    public class ProtoIgnoreAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
    public sealed class ProtoPartialIgnoreAttribute : ProtoIgnoreAttribute
    {
        public ProtoPartialIgnoreAttribute(string memberName) => MemberName = memberName;
        public string MemberName { get; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
    public sealed class ProtoIncludeAttribute : Attribute
    {
        public ProtoIncludeAttribute(int tag, Type knownType) => Tag = tag;
        public ProtoIncludeAttribute(int tag, string knownTypeName) => Tag = tag;
        public int Tag { get; }
        public string KnownTypeName => "";
        public Type? KnownType => null;
        [DefaultValue(DataFormat.Default)]
        public DataFormat DataFormat { get; set; }
    }

    [AttributeUsage(AttributeTargets.Field, AllowMultiple = false)]
    public sealed class ProtoEnumAttribute : Attribute
    {
        public int Value
        {
            [Obsolete("Enum value maps have been deprecated and are no longer supported", false)]
            get => 0;
            [Obsolete("Enum value maps have been deprecated and are no longer supported", true)]
            set { }
        }
        [Obsolete("Enum value maps have been deprecated and are no longer supported", false)]
        public bool HasValue() => false;
        public string? Name { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, AllowMultiple = true, Inherited = false)]
    public sealed class ProtoReservedAttribute : Attribute
    {
        public ProtoReservedAttribute(int field, string? comment = null) => Comment = comment;
        public ProtoReservedAttribute(int from, int to, string? comment = null) => Comment = comment;
        public ProtoReservedAttribute(string field, string? comment = null) => Comment = comment;
        public int From => 0;
        public int To => 0;
        public string? Name => null;
        public string? Comment { get; }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
    public class ProtoMapAttribute : Attribute
    {
        public DataFormat KeyFormat { get; set; }
        public DataFormat ValueFormat { get; set; }
        public bool DisableMap { get; set; }
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false)]
    public sealed class NullWrappedValueAttribute : Attribute
    {
        public bool AsGroup { get; set; }
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false)]
    public sealed class NullWrappedCollectionAttribute : Attribute
    {
        public bool AsGroup { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = true)]
    public class ProtoConverterAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
    public sealed class ProtoUnionAttribute : Attribute
    {
        public ProtoUnionAttribute(Type type, string unionName, int fieldNumber, string memberName)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
    public sealed class ProtoUnionAttribute<T> : Attribute
    {
        public ProtoUnionAttribute(string unionName, int fieldNumber, string memberName)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = true)]
    public sealed class ProtoDataFormatAttribute : Attribute
    {
        public ProtoDataFormatAttribute(Type type, DataFormat dataFormat)
        {
            Type = type;
            DataFormat = dataFormat;
        }
        public Type Type { get; }
        public DataFormat DataFormat { get; }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
    public sealed class ProtoModelAttribute : Attribute
    {
        public bool AllowParseableTypes { get; set; }
        public bool ClassicEmit { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
    public sealed class ProtoSerializableAttribute : Attribute
    {
        public ProtoSerializableAttribute(Type type) => Type = type;
        public Type Type { get; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
    public sealed class ProtoSerializerAttribute : Attribute
    {
        public ProtoSerializerAttribute(Type type, Type serializer)
        {
            Type = type;
            Serializer = serializer;
        }
        public Type Type { get; }
        public Type Serializer { get; }
        public bool IsScalar { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
    public sealed class ProtoSurrogateAttribute : Attribute
    {
        public ProtoSurrogateAttribute(Type type, Type surrogate)
        {
            Type = type;
            Surrogate = surrogate;
        }
        public Type Type { get; }
        public Type Surrogate { get; }
        public Type? Converter { get; set; }
        public string? ToSurrogate { get; set; }
        public string? ToType { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly | AttributeTargets.Module, AllowMultiple = true, Inherited = false)]
    public sealed class ProtoSubTypeAttribute : Attribute
    {
        public ProtoSubTypeAttribute(Type baseType, Type subType, int fieldNumber)
        {
            BaseType = baseType;
            SubType = subType;
            FieldNumber = fieldNumber;
        }
        public ProtoSubTypeAttribute(Type baseType, Type subType, int fieldNumber, bool group) : this(baseType, subType, fieldNumber) => IsGroup = group;
        public Type BaseType { get; }
        public Type SubType { get; }
        public int FieldNumber { get; }
        public bool? IsGroup { get; }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public sealed class ProtoBeforeSerializationAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public sealed class ProtoAfterSerializationAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public sealed class ProtoBeforeDeserializationAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public sealed class ProtoAfterDeserializationAttribute : Attribute
    {
    }

    public enum CompatibilityLevel
    {
        NotSpecified = 0,
        Level200 = 200,
        Level240 = 240,
        Level300 = 300,
    }

    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = true)]
    public sealed class CompatibilityLevelAttribute : Attribute
    {
        public CompatibilityLevelAttribute(CompatibilityLevel level) => Level = level;
        public CompatibilityLevel Level { get; }
    }

    public enum DataFormat
    {
        Default = 0,
        ZigZag = 1,
        TwosComplement = 2,
        FixedSize = 3,
        Group = 4,
        [Obsolete("This option is replaced with CompatibilityLevel, and is only used for Level200, where it changes this field to Level240", false)]
        WellKnown = 5,
    }

    public enum ImplicitFields
    {
        None = 0,
        AllPublic = 1,
        AllFields = 2,
    }

    public enum WireType
    {
        None = -1,
        Varint = 0,
        Fixed64 = 1,
        String = 2,
        StartGroup = 3,
        EndGroup = 4,
        Fixed32 = 5,
        SignedVarint = 8,
    }

    public interface IExtension
    {
        Stream BeginAppend();
        void EndAppend(Stream stream, bool commit);
        Stream BeginQuery();
        void EndQuery(Stream stream);
        int GetLength();
    }

    public interface IExtensionResettable : IExtension
    {
        void Reset();
    }

    public interface IExtensible
    {
        IExtension? GetExtensionObject(bool createIfMissing);
    }

    public interface ITypedExtensible
    {
        IExtension? GetExtensionObject(Type type, bool createIfMissing);
    }

    public abstract class Extensible : ITypedExtensible, IExtensible
    {
        IExtension? IExtensible.GetExtensionObject(bool createIfMissing) => null;
        IExtension? ITypedExtensible.GetExtensionObject(Type type, bool createIfMissing) => null;
        protected virtual IExtension? GetExtensionObject(bool createIfMissing) => null;
        protected virtual IExtension? GetExtensionObject(Type type, bool createIfMissing) => null;
        public static IExtension? GetExtensionObject(ref IExtension? extensionObject, bool createIfMissing) => null;
        public static IExtension? GetExtensionObject(ref IExtension? extensionObject, Type type, bool createIfMissing) => null;
        public static void AppendValue<TValue>(IExtensible instance, int tag, TValue value)
        {
        }
        public static void AppendValue<TValue>(IExtensible instance, int tag, DataFormat format, TValue value)
        {
        }
        public static TValue GetValue<TValue>(IExtensible instance, int tag) => default!;
        public static TValue GetValue<TValue>(IExtensible instance, int tag, DataFormat format) => default!;
        public static bool TryGetValue<TValue>(IExtensible instance, int tag, out TValue value)
        {
            value = default!;
            return false;
        }
        public static IEnumerable<TValue> GetValues<TValue>(IExtensible instance, int tag) => Array.Empty<TValue>();
        public static IEnumerable<TValue> GetValues<TValue>(IExtensible instance, int tag, DataFormat format) => Array.Empty<TValue>();
    }

    public interface ISerializationContext
    {
        Meta.TypeModel? Model { get; }
        object? UserState { get; }
    }

    public sealed class SerializationContext
    {
        public object? Context { get; set; }
    }

    public abstract class ProtoReader
    {
        public ref struct State
        {
            public int FieldNumber => 0;
            public WireType WireType => WireType.None;
            public int ReadFieldHeader() => 0;
            public void SkipField()
            {
            }
            public bool ReadBoolean() => false;
            public int ReadInt32() => 0;
            public uint ReadUInt32() => 0;
            public long ReadInt64() => 0;
            public ulong ReadUInt64() => 0;
            public float ReadSingle() => 0;
            public double ReadDouble() => 0;
            public string ReadString() => "";
            public byte[] AppendBytes(byte[]? value) => Array.Empty<byte>();
        }
    }

    public abstract class ProtoWriter
    {
        public ref struct State
        {
            public void WriteFieldHeader(int fieldNumber, WireType wireType)
            {
            }
            public void WriteBoolean(bool value)
            {
            }
            public void WriteInt32(int value)
            {
            }
            public void WriteUInt32(uint value)
            {
            }
            public void WriteInt64(long value)
            {
            }
            public void WriteUInt64(ulong value)
            {
            }
            public void WriteSingle(float value)
            {
            }
            public void WriteDouble(double value)
            {
            }
            public void WriteString(string value)
            {
            }
            public void WriteBytes(byte[] data)
            {
            }
        }
    }

    public readonly partial struct DiscriminatedUnionObject
    {
        public DiscriminatedUnionObject(int discriminator, object? value)
        {
            Discriminator = discriminator;
            Object = value;
        }
        public readonly object? Object;
        public int Discriminator { get; }
        public bool Is(int discriminator) => Discriminator == discriminator;
        public static void Reset(ref DiscriminatedUnionObject value, int discriminator)
        {
        }
    }

    public readonly partial struct DiscriminatedUnion32
    {
        public DiscriminatedUnion32(int discriminator, int value) : this()
        {
            Discriminator = discriminator;
            Int32 = value;
        }
        public DiscriminatedUnion32(int discriminator, uint value) : this()
        {
            Discriminator = discriminator;
            UInt32 = value;
        }
        public DiscriminatedUnion32(int discriminator, bool value) : this()
        {
            Discriminator = discriminator;
            Boolean = value;
        }
        public DiscriminatedUnion32(int discriminator, float value) : this()
        {
            Discriminator = discriminator;
            Single = value;
        }
        public readonly int Int32;
        public readonly uint UInt32;
        public readonly bool Boolean;
        public readonly float Single;
        public int Discriminator { get; }
        public bool Is(int discriminator) => Discriminator == discriminator;
        public static void Reset(ref DiscriminatedUnion32 value, int discriminator)
        {
        }
    }

    public readonly partial struct DiscriminatedUnion32Object
    {
        public DiscriminatedUnion32Object(int discriminator, int value) : this()
        {
            Discriminator = discriminator;
            Int32 = value;
        }
        public DiscriminatedUnion32Object(int discriminator, uint value) : this()
        {
            Discriminator = discriminator;
            UInt32 = value;
        }
        public DiscriminatedUnion32Object(int discriminator, bool value) : this()
        {
            Discriminator = discriminator;
            Boolean = value;
        }
        public DiscriminatedUnion32Object(int discriminator, float value) : this()
        {
            Discriminator = discriminator;
            Single = value;
        }
        public DiscriminatedUnion32Object(int discriminator, object? value) : this()
        {
            Discriminator = discriminator;
            Object = value;
        }
        public readonly int Int32;
        public readonly uint UInt32;
        public readonly bool Boolean;
        public readonly float Single;
        public readonly object? Object;
        public int Discriminator { get; }
        public bool Is(int discriminator) => Discriminator == discriminator;
        public static void Reset(ref DiscriminatedUnion32Object value, int discriminator)
        {
        }
    }

    public readonly partial struct DiscriminatedUnion64
    {
        public DiscriminatedUnion64(int discriminator, long value) : this()
        {
            Discriminator = discriminator;
            Int64 = value;
        }
        public DiscriminatedUnion64(int discriminator, ulong value) : this()
        {
            Discriminator = discriminator;
            UInt64 = value;
        }
        public DiscriminatedUnion64(int discriminator, int value) : this()
        {
            Discriminator = discriminator;
            Int32 = value;
        }
        public DiscriminatedUnion64(int discriminator, uint value) : this()
        {
            Discriminator = discriminator;
            UInt32 = value;
        }
        public DiscriminatedUnion64(int discriminator, bool value) : this()
        {
            Discriminator = discriminator;
            Boolean = value;
        }
        public DiscriminatedUnion64(int discriminator, float value) : this()
        {
            Discriminator = discriminator;
            Single = value;
        }
        public DiscriminatedUnion64(int discriminator, double value) : this()
        {
            Discriminator = discriminator;
            Double = value;
        }
        public DiscriminatedUnion64(int discriminator, DateTime? value) : this()
        {
            Discriminator = discriminator;
            DateTime = value.GetValueOrDefault();
        }
        public DiscriminatedUnion64(int discriminator, TimeSpan? value) : this()
        {
            Discriminator = discriminator;
            TimeSpan = value.GetValueOrDefault();
        }
        public readonly long Int64;
        public readonly ulong UInt64;
        public readonly int Int32;
        public readonly uint UInt32;
        public readonly bool Boolean;
        public readonly float Single;
        public readonly double Double;
        public readonly DateTime DateTime;
        public readonly TimeSpan TimeSpan;
        public int Discriminator { get; }
        public bool Is(int discriminator) => Discriminator == discriminator;
        public static void Reset(ref DiscriminatedUnion64 value, int discriminator)
        {
        }
    }

    public readonly partial struct DiscriminatedUnion64Object
    {
        public DiscriminatedUnion64Object(int discriminator, long value) : this()
        {
            Discriminator = discriminator;
            Int64 = value;
        }
        public DiscriminatedUnion64Object(int discriminator, ulong value) : this()
        {
            Discriminator = discriminator;
            UInt64 = value;
        }
        public DiscriminatedUnion64Object(int discriminator, int value) : this()
        {
            Discriminator = discriminator;
            Int32 = value;
        }
        public DiscriminatedUnion64Object(int discriminator, uint value) : this()
        {
            Discriminator = discriminator;
            UInt32 = value;
        }
        public DiscriminatedUnion64Object(int discriminator, bool value) : this()
        {
            Discriminator = discriminator;
            Boolean = value;
        }
        public DiscriminatedUnion64Object(int discriminator, float value) : this()
        {
            Discriminator = discriminator;
            Single = value;
        }
        public DiscriminatedUnion64Object(int discriminator, double value) : this()
        {
            Discriminator = discriminator;
            Double = value;
        }
        public DiscriminatedUnion64Object(int discriminator, DateTime? value) : this()
        {
            Discriminator = discriminator;
            DateTime = value.GetValueOrDefault();
        }
        public DiscriminatedUnion64Object(int discriminator, TimeSpan? value) : this()
        {
            Discriminator = discriminator;
            TimeSpan = value.GetValueOrDefault();
        }
        public DiscriminatedUnion64Object(int discriminator, object? value) : this()
        {
            Discriminator = discriminator;
            Object = value;
        }
        public readonly long Int64;
        public readonly ulong UInt64;
        public readonly int Int32;
        public readonly uint UInt32;
        public readonly bool Boolean;
        public readonly float Single;
        public readonly double Double;
        public readonly DateTime DateTime;
        public readonly TimeSpan TimeSpan;
        public readonly object? Object;
        public int Discriminator { get; }
        public bool Is(int discriminator) => Discriminator == discriminator;
        public static void Reset(ref DiscriminatedUnion64Object value, int discriminator)
        {
        }
    }

    public readonly partial struct DiscriminatedUnion128
    {
        public DiscriminatedUnion128(int discriminator, long value) : this()
        {
            Discriminator = discriminator;
            Int64 = value;
        }
        public DiscriminatedUnion128(int discriminator, ulong value) : this()
        {
            Discriminator = discriminator;
            UInt64 = value;
        }
        public DiscriminatedUnion128(int discriminator, int value) : this()
        {
            Discriminator = discriminator;
            Int32 = value;
        }
        public DiscriminatedUnion128(int discriminator, uint value) : this()
        {
            Discriminator = discriminator;
            UInt32 = value;
        }
        public DiscriminatedUnion128(int discriminator, bool value) : this()
        {
            Discriminator = discriminator;
            Boolean = value;
        }
        public DiscriminatedUnion128(int discriminator, float value) : this()
        {
            Discriminator = discriminator;
            Single = value;
        }
        public DiscriminatedUnion128(int discriminator, double value) : this()
        {
            Discriminator = discriminator;
            Double = value;
        }
        public DiscriminatedUnion128(int discriminator, DateTime? value) : this()
        {
            Discriminator = discriminator;
            DateTime = value.GetValueOrDefault();
        }
        public DiscriminatedUnion128(int discriminator, TimeSpan? value) : this()
        {
            Discriminator = discriminator;
            TimeSpan = value.GetValueOrDefault();
        }
        public DiscriminatedUnion128(int discriminator, Guid? value) : this()
        {
            Discriminator = discriminator;
            Guid = value.GetValueOrDefault();
        }
        public readonly long Int64;
        public readonly ulong UInt64;
        public readonly int Int32;
        public readonly uint UInt32;
        public readonly bool Boolean;
        public readonly float Single;
        public readonly double Double;
        public readonly DateTime DateTime;
        public readonly TimeSpan TimeSpan;
        public readonly Guid Guid;
        public int Discriminator { get; }
        public bool Is(int discriminator) => Discriminator == discriminator;
        public static void Reset(ref DiscriminatedUnion128 value, int discriminator)
        {
        }
    }

    public readonly partial struct DiscriminatedUnion128Object
    {
        public DiscriminatedUnion128Object(int discriminator, long value) : this()
        {
            Discriminator = discriminator;
            Int64 = value;
        }
        public DiscriminatedUnion128Object(int discriminator, ulong value) : this()
        {
            Discriminator = discriminator;
            UInt64 = value;
        }
        public DiscriminatedUnion128Object(int discriminator, int value) : this()
        {
            Discriminator = discriminator;
            Int32 = value;
        }
        public DiscriminatedUnion128Object(int discriminator, uint value) : this()
        {
            Discriminator = discriminator;
            UInt32 = value;
        }
        public DiscriminatedUnion128Object(int discriminator, bool value) : this()
        {
            Discriminator = discriminator;
            Boolean = value;
        }
        public DiscriminatedUnion128Object(int discriminator, float value) : this()
        {
            Discriminator = discriminator;
            Single = value;
        }
        public DiscriminatedUnion128Object(int discriminator, double value) : this()
        {
            Discriminator = discriminator;
            Double = value;
        }
        public DiscriminatedUnion128Object(int discriminator, DateTime? value) : this()
        {
            Discriminator = discriminator;
            DateTime = value.GetValueOrDefault();
        }
        public DiscriminatedUnion128Object(int discriminator, TimeSpan? value) : this()
        {
            Discriminator = discriminator;
            TimeSpan = value.GetValueOrDefault();
        }
        public DiscriminatedUnion128Object(int discriminator, Guid? value) : this()
        {
            Discriminator = discriminator;
            Guid = value.GetValueOrDefault();
        }
        public DiscriminatedUnion128Object(int discriminator, object? value) : this()
        {
            Discriminator = discriminator;
            Object = value;
        }
        public readonly long Int64;
        public readonly ulong UInt64;
        public readonly int Int32;
        public readonly uint UInt32;
        public readonly bool Boolean;
        public readonly float Single;
        public readonly double Double;
        public readonly DateTime DateTime;
        public readonly TimeSpan TimeSpan;
        public readonly Guid Guid;
        public readonly object? Object;
        public int Discriminator { get; }
        public bool Is(int discriminator) => Discriminator == discriminator;
        public static void Reset(ref DiscriminatedUnion128Object value, int discriminator)
        {
        }
    }
}

namespace ProtoBuf.Meta
{
    public abstract class TypeModel
    {
    }
}

namespace ProtoBuf.Serializers
{
    using System;

    [Flags]
    public enum SerializerFeatures
    {
        WireTypeVarint = 16,
        WireTypeFixed64 = 17,
        WireTypeString = 18,
        WireTypeStartGroup = 19,
        WireTypeFixed32 = 21,
        WireTypeSignedVarint = 24,
        WireTypeSpecified = 16,
        CategoryRepeated = 0,
        CategoryScalar = 32,
        CategoryMessage = 64,
        CategoryMessageWrappedAtRoot = 96,
        OptionPackedDisabled = 128,
        OptionClearCollection = 256,
        OptionFailOnDuplicateKey = 512,
        OptionSkipRecursionCheck = 1024,
        OptionWrappedValue = 2048,
        OptionWrappedValueGroup = 4096,
        OptionWrappedValueFieldPresence = 8192,
        OptionWrappedCollection = 16384,
        OptionWrappedCollectionGroup = 32768,
    }

    public interface ISerializer<T>
    {
        T Read(ref ProtoReader.State state, T value);
        void Write(ref ProtoWriter.State state, T value);
        SerializerFeatures Features { get; }
    }

    public interface ISerializerProxy<T>
    {
        ISerializer<T> Serializer { get; }
    }
}

namespace ProtoBuf.WellKnownTypes
{
    using System;

    [ProtoContract(Name = ".google.protobuf.Timestamp", Origin = "google/protobuf/timestamp.proto")]
    public readonly struct Timestamp
    {
        public Timestamp(long seconds, int nanoseconds)
        {
            Seconds = seconds;
            Nanoseconds = nanoseconds;
        }
        public Timestamp(DateTime value) : this(0, 0)
        {
        }
        [ProtoMember(1, Name = "seconds")]
        public long Seconds { get; }
        [ProtoMember(2, Name = "nanos")]
        public int Nanoseconds { get; }
        public DateTime AsDateTime() => default;
        public static implicit operator DateTime(Timestamp value) => value.AsDateTime();
        public static implicit operator Timestamp(DateTime value) => new Timestamp(value);
    }

    [ProtoContract(Name = ".google.protobuf.Duration", Origin = "google/protobuf/duration.proto")]
    public readonly struct Duration
    {
        public Duration(long seconds, int nanoseconds)
        {
            Seconds = seconds;
            Nanoseconds = nanoseconds;
        }
        public Duration(TimeSpan value) : this(0, 0)
        {
        }
        [ProtoMember(1, Name = "seconds")]
        public long Seconds { get; }
        [ProtoMember(2, Name = "nanos")]
        public int Nanoseconds { get; }
        public TimeSpan AsTimeSpan() => default;
        public static implicit operator TimeSpan(Duration value) => value.AsTimeSpan();
        public static implicit operator Duration(TimeSpan value) => new Duration(value);
    }

    [ProtoContract(Name = ".google.protobuf.Empty", Origin = "google/protobuf/empty.proto")]
    public readonly struct Empty
    {
    }
}
