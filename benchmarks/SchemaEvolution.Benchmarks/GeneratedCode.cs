using System.Text;

namespace SchemaEvolution.Benchmarks;

/// <summary>The source of 1,000 messages of 10 fields and of 100 enums, a file each, as any of the versions had it.</summary>
internal static class GeneratedCode
{
    public const int Messages = 1_000;
    public const int Enums = 100;
    public const int FieldsPerMessage = 10;
    public const int Versions = 20;

    private static readonly Func<int, string>[] Fields =
    [
        _ => "required long Id { get; set; }",
        _ => "string Name { get; set; } = \"\";",
        _ => "int Count { get; set; } = 1;",
        message => $"State{message % Enums} State {{ get; set; }}",
        message => $"Message{message / 2}? Parent {{ get; set; }}",
        _ => "List<string> Labels { get; set; } = [];",
        _ => "double? Weight { get; set; }",
        _ => "bool IsActive { get; set; }",
        message => $"Dictionary<string, Message{message / 3}> Children {{ get; set; }} = [];",
        _ => "byte[] Payload { get; set; } = [];",
    ];

    /// <summary>All files of the newest version, the messages first.</summary>
    public static IReadOnlyList<string> Files { get; } = FilesOf(Versions);

    /// <param name="version">1 to <see cref="Versions"/>: a message has begun with five fields, and got the others one by one.</param>
    public static IReadOnlyList<string> FilesOf(int version) =>
    [
        .. Enumerable.Range(0, Messages).Select(message => Message(message, version)),
        .. Enumerable.Range(0, Enums).Select(number => Enum(number, version)),
    ];

    private static string Message(int message, int version)
    {
        var text = new StringBuilder("using System.Collections.Generic;\nusing SchemaEvolution;\n\nnamespace Generated;\n\n[Message]\n");
        if (message % 4 == 0 && version > Versions / 2)
            text.Append("[Reserved(11, \"Retired\")]\n");
        text.Append($"public sealed partial class Message{message}\n{{\n");
        for (var i = 0; i < FieldsPerMessage; i++)
            if (version >= FirstVersionOf(message, i))
                text.Append($"    [Tag({i + 1})] public {Fields[i](message)}\n");
        if (message % 4 == 0 && version <= Versions / 2)
            text.Append("    [Tag(11)] public int Retired { get; set; }\n");
        return text.Append("}\n").ToString();
    }

    private static string Enum(int number, int version) =>
        $"namespace Generated;\n\npublic enum State{number}\n{{\n    None,\n    Open,\n    Closed,\n"
        + (version > number % Versions ? "    Archived,\n" : "") + "}\n";

    private static int FirstVersionOf(int message, int field) => field < 5 ? 1 : 1 + (((message * 7) + (field * 3)) % Versions);
}
