// Follows dotnet/orleans 10.2.2 (src/api/Orleans.Serialization.Abstractions, src/Orleans.Serialization, src/Orleans.Core.Abstractions); [Id] on parameters is from dotnet/orleans#10495.
[assembly: System.Reflection.AssemblyInformationalVersion("10.2.2")]

namespace Orleans
{
    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct | System.AttributeTargets.Enum)]
    public sealed class GenerateSerializerAttribute : System.Attribute
    {
        public bool IncludePrimaryConstructorParameters { get; init; }

        public GenerateFieldIds GenerateFieldIds { get; init; } = GenerateFieldIds.None;
    }

    public enum GenerateFieldIds
    {
        None = 0,
        PublicProperties = 1,
    }

    [System.AttributeUsage(System.AttributeTargets.Interface, AllowMultiple = true)]
    public sealed class GenerateMethodSerializersAttribute : System.Attribute
    {
        public GenerateMethodSerializersAttribute(System.Type proxyBase, bool isExtension = false)
        {
            ProxyBase = proxyBase;
            IsExtension = isExtension;
        }

        public System.Type ProxyBase { get; }

        public bool IsExtension { get; }
    }

    [System.AttributeUsage(System.AttributeTargets.Class)]
    public sealed class InvokeMethodNameAttribute : System.Attribute
    {
        public InvokeMethodNameAttribute(string invokeMethodName) => InvokeMethodName = invokeMethodName;

        public string InvokeMethodName { get; }
    }

    [System.AttributeUsage(System.AttributeTargets.Class, AllowMultiple = true)]
    public sealed class DefaultInvokeMethodNameAttribute : System.Attribute
    {
        public DefaultInvokeMethodNameAttribute(System.Type returnType, string methodName)
        {
            ReturnType = returnType;
            MethodName = methodName;
        }

        public System.Type ReturnType { get; }

        public string MethodName { get; }
    }

    [System.AttributeUsage(System.AttributeTargets.Class, AllowMultiple = true)]
    public sealed class InvokableCustomInitializerAttribute : System.Attribute
    {
        public InvokableCustomInitializerAttribute(string methodName, object methodArgumentValue)
        {
            MethodName = methodName;
            MethodArgumentValue = methodArgumentValue;
            AttributeArgumentIndex = -1;
        }

        public InvokableCustomInitializerAttribute(string methodName) => MethodName = methodName;

        public string MethodName { get; }

        public int AttributeArgumentIndex { get; init; }

        public int AttributeArgumentName { get; init; }

        public object? MethodArgumentValue { get; }
    }

    [System.AttributeUsage(System.AttributeTargets.Class, AllowMultiple = true)]
    public sealed class DefaultInvokableBaseTypeAttribute : System.Attribute
    {
        public DefaultInvokableBaseTypeAttribute(System.Type returnType, System.Type invokableBaseType)
        {
            ReturnType = returnType;
            InvokableBaseType = invokableBaseType;
        }

        public System.Type ReturnType { get; }

        public System.Type InvokableBaseType { get; }

        public string? ProxyInvokeMethodName { get; init; }
    }

    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Interface, AllowMultiple = true)]
    public sealed class InvokableBaseTypeAttribute : System.Attribute
    {
        public InvokableBaseTypeAttribute(System.Type proxyBaseClass, System.Type returnType, System.Type invokableBaseType)
        {
            ProxyBaseClass = proxyBaseClass;
            ReturnType = returnType;
            InvokableBaseType = invokableBaseType;
        }

        public System.Type ProxyBaseClass { get; }

        public System.Type ReturnType { get; }

        public System.Type InvokableBaseType { get; }

        public string? ProxyInvokeMethodName { get; init; }
    }

    [System.AttributeUsage(System.AttributeTargets.Class)]
    public sealed class GetCompletionSourceMethodNameAttribute : System.Attribute
    {
        public GetCompletionSourceMethodNameAttribute(string methodName) => MethodName = methodName;

        public string MethodName { get; }
    }

    [System.AttributeUsage(
        System.AttributeTargets.Field
        | System.AttributeTargets.Property
        | System.AttributeTargets.Class
        | System.AttributeTargets.Struct
        | System.AttributeTargets.Enum
        | System.AttributeTargets.Method
        | System.AttributeTargets.Parameter)]
    public sealed class IdAttribute : System.Attribute
    {
        public IdAttribute(uint id) => Id = id;

        public uint Id { get; }
    }

    [System.AttributeUsage(System.AttributeTargets.Constructor)]
    [System.Obsolete("Use GeneratedActivatorConstructorAttribute instead. This attribute is not recognized by Orleans.")]
    public sealed class OrleansConstructorAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(
        System.AttributeTargets.Class
        | System.AttributeTargets.Interface
        | System.AttributeTargets.Struct
        | System.AttributeTargets.Enum
        | System.AttributeTargets.Method,
        AllowMultiple = true)]
    public sealed class AliasAttribute : System.Attribute
    {
        public AliasAttribute(string alias) => Alias = alias;

        public string Alias { get; }
    }

    [System.AttributeUsage(
        System.AttributeTargets.Class
        | System.AttributeTargets.Interface
        | System.AttributeTargets.Struct
        | System.AttributeTargets.Enum,
        AllowMultiple = true)]
    public sealed class CompoundTypeAliasAttribute : System.Attribute
    {
        public CompoundTypeAliasAttribute(params object[] components) => Components = components;

        public object[] Components { get; }
    }

    [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class RegisterProviderAttribute : System.Attribute
    {
        public RegisterProviderAttribute(string name, string kind, string target, System.Type type)
        {
            Name = name;
            Kind = kind;
            Target = target;
            Type = type;
        }

        public string Name { get; }

        public string Kind { get; }

        public string Target { get; }

        public System.Type Type { get; }
    }

    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct)]
    public sealed class RegisterSerializerAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct)]
    public sealed class RegisterActivatorAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct)]
    public sealed class RegisterCopierAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct)]
    public sealed class RegisterConverterAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct)]
    public sealed class UseActivatorAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(System.AttributeTargets.Class)]
    public sealed class SuppressReferenceTrackingAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct)]
    public sealed class OmitDefaultMemberValuesAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(
        System.AttributeTargets.Class
        | System.AttributeTargets.Struct
        | System.AttributeTargets.Field
        | System.AttributeTargets.Property
        | System.AttributeTargets.Parameter
        | System.AttributeTargets.ReturnValue,
        Inherited = false)]
    public sealed class ImmutableAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(System.AttributeTargets.Class, Inherited = false)]
    public sealed class SerializerTransparentAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class ApplicationPartAttribute : System.Attribute
    {
        public ApplicationPartAttribute(string assemblyName) => AssemblyName = assemblyName;

        public string AssemblyName { get; }
    }

    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct)]
    public sealed class SerializationCallbacksAttribute : System.Attribute
    {
        public SerializationCallbacksAttribute(System.Type hookType) => HookType = hookType;

        public System.Type HookType { get; }
    }

    [System.AttributeUsage(System.AttributeTargets.Constructor)]
    public sealed class GeneratedActivatorConstructorAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class GenerateCodeForDeclaringAssemblyAttribute : System.Attribute
    {
        public GenerateCodeForDeclaringAssemblyAttribute(System.Type type) => Type = type;

        public System.Type Type { get; }
    }

    [System.AttributeUsage(System.AttributeTargets.Method)]
    public sealed class ResponseTimeoutAttribute : System.Attribute
    {
        public ResponseTimeoutAttribute(string timeout) => Timeout = System.TimeSpan.Parse(timeout, System.Globalization.CultureInfo.InvariantCulture);

        public System.TimeSpan? Timeout { get; init; }
    }

    public interface IConverter<TValue, TSurrogate>
        where TSurrogate : struct
    {
        TValue ConvertFromSurrogate(in TSurrogate surrogate);

        TSurrogate ConvertToSurrogate(in TValue value);
    }

    public interface IPopulator<TValue, TSurrogate>
        where TSurrogate : struct
        where TValue : class
    {
        void Populate(in TSurrogate surrogate, TValue value);
    }

    public interface IGrain : Runtime.IAddressable
    {
    }

    public interface IGrainObserver : Runtime.IAddressable
    {
    }

    public interface IGrainWithGuidKey : IGrain
    {
    }

    public interface IGrainWithIntegerKey : IGrain
    {
    }

    public interface IGrainWithStringKey : IGrain
    {
    }

    public interface IGrainWithGuidCompoundKey : IGrain
    {
    }

    public interface IGrainWithIntegerCompoundKey : IGrain
    {
    }
}

namespace Orleans.Runtime
{
    public interface IAddressable
    {
    }
}

namespace Orleans.Concurrency
{
    [GenerateSerializer]
    [Immutable]
    public readonly struct Immutable<T> : System.IEquatable<Immutable<T>>
    {
        [Id(0)]
        public readonly T Value;

        public Immutable(T value) => Value = value;

        public bool Equals(Immutable<T> other) => System.Collections.Generic.EqualityComparer<T>.Default.Equals(Value, other.Value);

        public override bool Equals(object? obj) => obj is Immutable<T> other && Equals(other);

        public override int GetHashCode() => Value is null ? 0 : Value.GetHashCode();
    }
}

namespace Orleans.Invocation
{
    [System.AttributeUsage(System.AttributeTargets.Class)]
    public sealed class ReturnValueProxyAttribute : System.Attribute
    {
        public ReturnValueProxyAttribute(string initializerMethodName) => InitializerMethodName = initializerMethodName;

        public string InitializerMethodName { get; }
    }
}

namespace Orleans.Metadata
{
    [System.AttributeUsage(System.AttributeTargets.Assembly)]
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class FrameworkPartAttribute : System.Attribute
    {
    }
}

namespace Orleans.Serialization
{
    public interface IOnDeserialized
    {
        void OnDeserialized(DeserializationContext context);
    }

    public abstract class DeserializationContext
    {
        public abstract System.IServiceProvider ServiceProvider { get; }

        public abstract object RuntimeClient { get; }
    }
}

namespace Orleans.Serialization.Activators
{
    public interface IActivator<T>
    {
        T Create();
    }
}

namespace Orleans.Serialization.Buffers
{
    public ref struct Reader<TInput>
    {
    }

    public ref struct Writer<TBufferWriter>
        where TBufferWriter : System.Buffers.IBufferWriter<byte>
    {
    }
}

namespace Orleans.Serialization.WireProtocol
{
    public struct Field
    {
    }
}

namespace Orleans.Serialization.Codecs
{
    public interface IFieldCodec
    {
    }

    public interface IFieldCodec<T> : IFieldCodec
    {
        void WriteField<TBufferWriter>(ref Buffers.Writer<TBufferWriter> writer, uint fieldIdDelta, System.Type expectedType, T value)
            where TBufferWriter : System.Buffers.IBufferWriter<byte>;

        T ReadValue<TInput>(ref Buffers.Reader<TInput> reader, WireProtocol.Field field);
    }

    public interface IDerivedTypeCodec : IFieldCodec
    {
    }

    public interface ISerializationCallbacks<T>
    {
        void OnSerializing(T value);

        void OnSerialized(T value);

        void OnDeserializing(T value);

        void OnDeserialized(T value);

        void OnCopying(T original, T result);

        void OnCopied(T original, T result);
    }
}

namespace Orleans.Serialization.Serializers
{
    public interface IBaseCodec
    {
    }

    public interface IBaseCodec<T> : IBaseCodec
        where T : class
    {
        void Serialize<TBufferWriter>(ref Buffers.Writer<TBufferWriter> writer, T value)
            where TBufferWriter : System.Buffers.IBufferWriter<byte>;

        void Deserialize<TInput>(ref Buffers.Reader<TInput> reader, T value);
    }

    public interface IValueSerializer
    {
    }

    public interface IValueSerializer<T> : IValueSerializer
        where T : struct
    {
        void Serialize<TBufferWriter>(ref Buffers.Writer<TBufferWriter> writer, scoped ref T value)
            where TBufferWriter : System.Buffers.IBufferWriter<byte>;

        void Deserialize<TInput>(ref Buffers.Reader<TInput> reader, scoped ref T value);
    }

    public interface IGeneralizedCodec : Codecs.IFieldCodec<object>
    {
        bool IsSupportedType(System.Type type);
    }
}

namespace Orleans.Serialization.Cloning
{
    public interface IDeepCopier
    {
    }

    public interface IDeepCopier<T> : IDeepCopier
    {
        T DeepCopy(T input, CopyContext context);
    }

    public interface IBaseCopier
    {
    }

    public interface IBaseCopier<T> : IBaseCopier
        where T : class
    {
        void DeepCopy(T input, T output, CopyContext context);
    }

    public interface IDerivedTypeCopier
    {
    }

    public interface IGeneralizedCopier : IDeepCopier<object>
    {
        bool IsSupportedType(System.Type type);
    }

    public sealed class CopyContext
    {
    }
}
