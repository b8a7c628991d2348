using SchemaEvolution.Serialization;

namespace SchemaEvolution.Tests.Values;

/// <summary>One value at tag 1, and its bytes in Protobuf as hexadecimal digits with spaces between bytes.</summary>
internal static class Wire
{
    public static string Write<T, C>(T value)
        where C : struct, IValueCodec<T> => Hex(new Field<T, C>(value));

    public static string WriteImplicit<T, C>(T value)
        where C : struct, IValueCodec<T> => Hex(new Field<T, C>(value, IsImplicit: true));

    public static T Read<T, C>(string bytes)
        where C : struct, IValueCodec<T> =>
        ProtobufSerializer.Deserialize<Field<T, C>>(Convert.FromHexString(bytes.Replace(" ", ""))).Value;

    /// <summary>The value is written as these bytes, and they are read as the value.</summary>
    public static void Travels<T, C>(T value, string bytes)
        where C : struct, IValueCodec<T>
    {
        Assert.Equal(bytes, Write<T, C>(value));
        Assert.Equal(value, Read<T, C>(bytes));
    }

    /// <summary>The value goes without bytes, and no bytes are read as the value.</summary>
    public static void IsLeftOut<T, C>(T zero)
        where C : struct, IValueCodec<T>
    {
        Assert.Equal("", WriteImplicit<T, C>(zero));
        Assert.Equal(zero, Read<T, C>(""));
        Assert.NotEqual("", Write<T, C>(zero));
    }

    /// <summary>An implicit field with the value is written all the same.</summary>
    public static void IsNotLeftOut<T, C>(T value)
        where C : struct, IValueCodec<T> => Assert.Equal(Write<T, C>(value), WriteImplicit<T, C>(value));

    public static void Refuses<T, C>(string bytes, string reason)
        where C : struct, IValueCodec<T> => Assert.Equal(reason, Assert.Throws<SchemaException>(() => Read<T, C>(bytes)).Reason);

    private static string Hex<T, C>(Field<T, C> message)
        where C : struct, IValueCodec<T> => BitConverter.ToString(ProtobufSerializer.Serialize(message)).Replace('-', ' ');
}
