namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>The formatters of the library that read what the standard ones write, or write enums as text.</summary>
internal static class KnownFormatters
{
    private static readonly HashSet<string> Standard = new(StringComparer.Ordinal)
    {
        $"{MessagePackNames.Formatters}StringInterningFormatter",
        $"{MessagePackNames.Formatters}GenericEnumFormatter`1",
        $"{MessagePackNames.Formatters}ForceByteBlockFormatter",
        $"{MessagePackNames.Formatters}ForceSByteBlockFormatter",
        $"{MessagePackNames.Formatters}ForceInt16BlockFormatter",
        $"{MessagePackNames.Formatters}ForceUInt16BlockFormatter",
        $"{MessagePackNames.Formatters}ForceInt32BlockFormatter",
        $"{MessagePackNames.Formatters}ForceUInt32BlockFormatter",
        $"{MessagePackNames.Formatters}ForceInt64BlockFormatter",
        $"{MessagePackNames.Formatters}ForceUInt64BlockFormatter",
    };

    /// <summary>Integers of a fixed width are read as any integer is.</summary>
    public static bool ChangesNothing(string formatter) => Standard.Contains(formatter);

    public static bool WritesNames(string formatter) => formatter == $"{MessagePackNames.Formatters}EnumAsStringFormatter`1";
}
