using System.Text;

namespace SchemaEvolution.Benchmarks;

/// <summary>The source of messages of 10 fields, and of an enum for each ten of them, a file each, as any of the versions had it.</summary>
internal sealed class GeneratedCode(int messages)
{
    public const int FieldsPerMessage = 10;
    public const int Versions = 20;

    public int Messages => messages;

    public int Enums => Math.Max(1, messages / 10);

    private Func<int, string>[] Fields =>
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

    /// <summary>All files of one version, the messages first.</summary>
    /// <param name="version">1 to <see cref="Versions"/>: a message has begun with five fields, and got the others one by one.</param>
    public IReadOnlyList<SourceFile> FilesOf(int version) =>
    [
        .. Enumerable.Range(0, messages).Select(message => new SourceFile($"Message{message}.cs", Message(message, version))),
        .. Enumerable.Range(0, Enums).Select(number => new SourceFile($"State{number}.cs", Enum(number, version))),
    ];

    private string Message(int message, int version)
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
