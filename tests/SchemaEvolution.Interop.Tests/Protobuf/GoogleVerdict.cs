using System.Globalization;
using Google.Protobuf;
using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Interop.Tests.Protobuf;

/// <summary>What Google.Protobuf makes of the values of one type when it reads them as another.</summary>
internal static class GoogleVerdict
{
    /// <summary>The worst that happens to any of the writer's values.</summary>
    public static Verdict Observe(GoogleScalar writer, GoogleScalar reader) => writer.Values.Max(value => Observe(writer, value, reader));

    private static Verdict Observe(GoogleScalar writer, object value, GoogleScalar reader)
    {
        if (reader.Read(writer.Write(value)) is not { } read)
            return Verdict.Breaks;
        if (AreSame(value, read))
            return Verdict.Safe;
        return TryConvert(value, reader.ClrType) is { } held && AreSame(value, held) ? Verdict.Wrong : Verdict.Lossy;
    }

    private static bool AreSame(object written, object read) => (written, read) switch
    {
        (string text, ByteString bytes) => ByteString.CopyFromUtf8(text).Equals(bytes),
        (ByteString bytes, string text) => ByteString.CopyFromUtf8(text).Equals(bytes),
        _ => written.Equals(TryConvert(read, written.GetType())) && read.Equals(TryConvert(written, read.GetType())),
    };

    /// <summary>The value as another CLR type, null if that cannot hold it.</summary>
    private static object? TryConvert(object value, Type type)
    {
        try
        {
            return value.GetType() == type ? value : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is OverflowException or InvalidCastException or FormatException)
        {
            return null;
        }
    }
}
