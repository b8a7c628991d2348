using System.Globalization;
using System.Numerics;

namespace SchemaEvolution.Text;

/// <summary>This part: single values.</summary>
internal partial struct TextFieldWriter
{
    private const int MaxBytes = 64;

    /// <summary>Spelling a number takes time that grows with the square of its length.</summary>
    private const int MaxNumberBytes = 256;

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

    private void Number<T>(int tag, T value)
        where T : IFormattable => Formatted(tag, value, null);

    private void Formatted<T>(int tag, T value, string? format)
        where T : IFormattable => Plain(tag, value.ToString(format, CultureInfo.InvariantCulture));

    private void Plain(int tag, string value)
    {
        Name(tag);
        text.Append(value);
    }

    private void Quoted(int tag, ReadOnlySpan<char> value, char quote)
    {
        Name(tag);
        text.AppendQuoted(value, quote);
    }
}
