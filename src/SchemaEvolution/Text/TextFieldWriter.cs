using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;

namespace SchemaEvolution.Text;

/// <summary>Writes fields as people read them.</summary>
internal struct TextFieldWriter(BoundedText text) : IFieldWriter
{
    private const int MaxBytes = 64;

    /// <summary>Spelling a number takes time that grows with the square of its length.</summary>
    private const int MaxNumberBytes = 256;

    private readonly MessageOutline outline = new(text);

    public static bool WritesZeros => false;

    public bool IsDeterministic => false;

    public void Bool(int tag, bool value) => Plain(tag, value ? "true" : "false");

    public void Int8(int tag, sbyte value) => Number(tag, value);

    public void Int16(int tag, short value) => Number(tag, value);

    public void Int32(int tag, int value) => Number(tag, value);

    public void Int64(int tag, long value) => Number(tag, value);

    public void UInt8(int tag, byte value) => Number(tag, value);

    public void UInt16(int tag, ushort value) => Number(tag, value);

    public void UInt32(int tag, uint value) => Number(tag, value);

    public void UInt64(int tag, ulong value) => Number(tag, value);

    public void SInt32(int tag, int value) => Number(tag, value);

    public void SInt64(int tag, long value) => Number(tag, value);

    public void Fixed32(int tag, uint value) => Number(tag, value);

    public void Fixed64(int tag, ulong value) => Number(tag, value);

    public void SFixed32(int tag, int value) => Number(tag, value);

    public void SFixed64(int tag, long value) => Number(tag, value);

    public void Float(int tag, float value) => Number(tag, value);

    public void Double(int tag, double value) => Number(tag, value);

    public void Half(int tag, Half value) => Number(tag, value);

    public void Enum(int tag, long value) => Number(tag, value);

    public void Decimal(int tag, decimal value) => Number(tag, value);

    public void Int128(int tag, Int128 value) => Number(tag, value);

    public void UInt128(int tag, UInt128 value) => Number(tag, value);

    public void BigInt(int tag, BigInteger value)
    {
        if (value.GetByteCount() <= MaxNumberBytes)
            Number(tag, value);
        else
            Bytes(tag, value.ToByteArray(isBigEndian: true));
    }

    public void Char(int tag, char value) => Quoted(tag, [value], '\'');

    public void String(int tag, string value) => Quoted(tag, value, '"');

    public void Bytes(int tag, ReadOnlySpan<byte> value) => Plain(
        tag, value.Length > MaxBytes ? $"0x{Convert.ToHexString(value[..MaxBytes])}…" : $"0x{Convert.ToHexString(value)}");

    public void Guid(int tag, Guid value) => Formatted(tag, value, "D");

    public void Timestamp(int tag, DateTime value) => Formatted(tag, value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK");

    public void TimestampTz(int tag, DateTimeOffset value) => Formatted(tag, value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK");

    public void Duration(int tag, TimeSpan value) => Formatted(tag, value, "c");

    public void Date(int tag, DateOnly value) => Formatted(tag, value, "yyyy-MM-dd");

    public void Time(int tag, TimeOnly value) => Formatted(tag, value, "HH:mm:ss.FFFFFFF");

    public void Null(int tag)
    {
    }

    /// <summary>Writes a message without a name before it.</summary>
    public void Show<T, C>(T message)
        where C : ICodec<T>
    {
        if (text.IsFull)
            return;
        outline.Open(C.Descriptor);
        if (outline.IsDeepest || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            text.Append(" …");
        else
            C.Write(ref this, message);
        outline.Close();
    }

    public void Message<T, C>(int tag, T value)
        where C : struct, ICodec<T>
    {
        outline.Name(tag);
        Show<T, C>(value);
    }

    public void Repeated<T, C>(int tag, ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T>
    {
        if (values.IsEmpty)
            return;
        outline.Name(tag);
        var separator = "[";
        foreach (var value in values)
        {
            if (text.IsFull)
                return;
            text.Append(separator);
            C.Write(ref this, 0, value);
            separator = ", ";
        }
        text.Append("]");
    }

    public void Packed<T, C>(int tag, ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T> => Repeated<T, C>(tag, values);

    public void Map<K, V, KC, VC>(int tag, Dictionary<K, V>? entries)
        where K : notnull
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V>
    {
        if (entries is null or { Count: 0 })
            return;
        outline.Name(tag);
        var separator = "{ ";
        foreach (var (key, value) in entries)
        {
            if (text.IsFull)
                return;
            text.Append(separator);
            KC.Write(ref this, 0, key);
            text.Append(": ");
            VC.Write(ref this, 0, value);
            separator = ", ";
        }
        text.Append(" }");
    }

    public void Unknown(UnknownFieldSet fields)
    {
        if (fields.IsEmpty)
            return;
        outline.Name("unknown");
        text.Append($"{fields.ByteCount} bytes");
    }

    private void Number<T>(int tag, T value)
        where T : IFormattable => Formatted(tag, value, null);

    private void Formatted<T>(int tag, T value, string? format)
        where T : IFormattable => Plain(tag, value.ToString(format, CultureInfo.InvariantCulture));

    private void Plain(int tag, string value)
    {
        outline.Name(tag);
        text.Append(value);
    }

    private void Quoted(int tag, ReadOnlySpan<char> value, char quote)
    {
        outline.Name(tag);
        text.AppendQuoted(value, quote);
    }
}
