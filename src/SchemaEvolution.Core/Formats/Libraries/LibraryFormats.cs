namespace SchemaEvolution.Core.Formats.Libraries;

/// <summary>The formats of libraries whose attributes are read, as each library reads its own.</summary>
public static class LibraryFormats
{
    /// <summary>For each library what it does unless the code asks for something else.</summary>
    public static IReadOnlyList<FormatRules> All { get; } =
    [
        ProtobufNetFormat.Rules,
        MessagePackFormat.IntKeys,
        MemoryPackFormat.Object,
        OrleansFormat.Rules,
        DataContractFormat.Rules,
        SystemTextJsonFormat.Rules,
    ];

    /// <summary>The format of a vocabulary; null if it is not that of a library.</summary>
    public static FormatRules? Of(string? dialect) => All.FirstOrDefault(format => format.Dialect == dialect);
}
