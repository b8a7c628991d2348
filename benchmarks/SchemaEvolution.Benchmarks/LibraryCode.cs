using System.Text;

namespace SchemaEvolution.Benchmarks;

/// <summary>The source of classes of 10 members in one vocabulary, a file each.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Stub">The file that stands for the library; null where the framework has it.</param>
/// <param name="Using">The namespace of the attributes; null for classes that are no messages.</param>
/// <param name="OnType">What stands before a class.</param>
/// <param name="OnMember">What stands before a member; <c>{0}</c> is its number, from 1, and <c>{1}</c> its name.</param>
internal sealed record LibraryCode(string Name, string? Stub, string? Using, string OnType, string OnMember)
{
    private const int Classes = 1_000;

    private static readonly string[] Types =
        ["long", "string?", "int", "State{0}", "Item{1}?", "List<string>?", "double?", "bool", "Dictionary<string, Item{1}>?", "byte[]?"];

    /// <summary>The same classes in each vocabulary, and without any.</summary>
    public static IReadOnlyList<LibraryCode> All { get; } =
    [
        new("no messages", null, null, "", ""),
        new("protobuf-net", "ProtobufNet", "ProtoBuf", "[ProtoContract] ", "[ProtoMember({0})] "),
        new("MessagePack", "MessagePack", "MessagePack", "[MessagePackObject] ", "[Key({0})] "),
        new("MemoryPack", "MemoryPack", "MemoryPack", "[MemoryPackable(GenerateType.VersionTolerant)] ", "[MemoryPackOrder({0})] "),
        new("Orleans", "Orleans", "Orleans", "[GenerateSerializer] ", "[Id({0})] "),
        new("DataContract", null, "System.Runtime.Serialization", "[DataContract] ", "[DataMember(Order = {0})] "),
        new("System.Text.Json", null, "System.Text.Json.Serialization", "", "[JsonPropertyName(\"{1}\")] "),
    ];

    public IReadOnlyList<SourceFile> Files { get; } =
    [
        .. Enumerable.Range(0, Classes).Select(number => new SourceFile($"Item{number}.cs", Class(number, Using, OnType, OnMember))),
        .. Enumerable.Range(0, Classes / 10).Select(number => new SourceFile(
            $"State{number}.cs", $"namespace Generated;\n\npublic enum State{number}\n{{\n    None,\n    Open,\n    Closed,\n}}\n")),
    ];

    private static string Class(int number, string? @using, string onType, string onMember)
    {
        var text = new StringBuilder("using System.Collections.Generic;\n");
        if (@using is not null)
            text.Append($"using {@using};\n");
        text.Append($"\nnamespace Generated;\n\n{onType}public sealed partial class Item{number}\n{{\n");
        for (var i = 0; i < Types.Length; i++)
        {
            var attribute = string.Format(onMember, i + 1, $"member{i}");
            text.Append($"    {attribute}public {string.Format(Types[i], number / 10, number / 2)} Member{i} {{ get; set; }}\n");
        }

        return text.Append("}\n").ToString();
    }
}
