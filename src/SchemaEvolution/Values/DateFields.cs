using SchemaEvolution.Serialization;
using static System.FormattableString;

namespace SchemaEvolution.Values;

/// <summary>A day as message <c>google.type.Date</c>. One without a year, a month or a day is refused.</summary>
/// <remarks>Source: https://github.com/googleapis/googleapis/blob/master/google/type/date.proto.</remarks>
public readonly struct DateFields : ICodec<DateOnly>
{
    public static MessageDescriptor Descriptor { get; } = new("google.type.Date", new(1, "year"), new(2, "month"), new(3, "day"));

    public static void Write<W>(scoped ref W writer, DateOnly message)
        where W : struct, IFieldWriter, allows ref struct
    {
        writer.Int32(1, message.Year);
        writer.Int32(2, message.Month);
        writer.Int32(3, message.Day);
    }

    public static DateOnly Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Read(ref reader, 0, 0, 0);

    public static DateOnly Merge<R>(scoped ref R reader, DateOnly existing)
        where R : struct, IFieldReader, allows ref struct => Read(ref reader, existing.Year, existing.Month, existing.Day);

    private static DateOnly Read<R>(scoped ref R reader, int year, int month, int day)
        where R : struct, IFieldReader, allows ref struct
    {
        while (reader.ReadKey(out var key))
            switch (key)
            {
                case 8: year = reader.Int32(); if (reader.Take(16)) goto case 16; break;
                case 16: month = reader.Int32(); if (reader.Take(24)) goto case 24; break;
                case 24: day = reader.Int32(); break;
                default: reader.Skip(key); break;
            }
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day)
            : throw new SchemaException(Invariant($"Year {year}, month {month}, day {day} is not a day of the years 1 to 9999."));
    }
}
