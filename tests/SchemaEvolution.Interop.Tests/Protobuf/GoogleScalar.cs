using Google.Protobuf;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Protobuf;

/// <summary>A scalar type as Google.Protobuf writes and reads it in field 1 of a message.</summary>
/// <param name="Values">Small values and those at the boundaries of the type, without zero, which is not written.</param>
public abstract record GoogleScalar(FieldType Type, Type ClrType, IReadOnlyList<object> Values)
{
    public abstract byte[] Write(object value);

    /// <summary>The value of the field, null if it went to the unknown fields.</summary>
    public abstract object? Read(byte[] message);

    public sealed override string ToString() => Type is EnumType ? "enum" : $"{Type}";
}

public sealed record GoogleScalar<T>(FieldType Type, uint Tag, Func<uint, FieldCodec<T>> CodecOf, params T[] Boundaries)
    : GoogleScalar(Type, typeof(T), [.. Boundaries.Cast<object>()])
{
    private readonly FieldCodec<T> codec = CodecOf(Tag);

    public override byte[] Write(object value)
    {
        using var stream = new MemoryStream();
        using (var output = new CodedOutputStream(stream))
            codec.WriteTagAndValue(output, (T)value);
        return stream.ToArray();
    }

    public override object? Read(byte[] message)
    {
        var input = new CodedInputStream(message);
        object? value = null;
        UnknownFieldSet? unknown = null;
        while (input.ReadTag() is not 0 and var tag)
        {
            if (tag == Tag)
                value = codec.Read(input);
            else
                unknown = UnknownFieldSet.MergeFieldFrom(unknown, input);
        }

        Assert.NotEqual(value is null, unknown is null);
        return value;
    }
}
