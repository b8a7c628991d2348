using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Repository.Tests.Formats;
using SchemaEvolution.Repository.Tests.Pages;

namespace SchemaEvolution.Repository.Tests.Dialects;

/// <summary>The page of one library. The baselines of its examples, what is said of edits, and its tables are generated.</summary>
/// <param name="Name">That of the file.</param>
/// <param name="Stub">What declares the attributes in the tests; null for those of the framework.</param>
/// <param name="Serializer">The library as a baseline records it, in the version that the verdicts were measured with.</param>
/// <param name="Variants">The layouts that the code may ask for, the usual one first.</param>
internal sealed record DialectPage(
    string Name, string? Stub, SerializerLine Serializer, IReadOnlyList<(string Name, FormatRules Rules)> Variants)
{
    private const string Folder = "docs/dialects";

    public static IReadOnlyList<DialectPage> All { get; } =
    [
        new("protobuf-net", "ProtobufNet", new(DialectNames.ProtobufNet, "3.4.14"), [("verdict", ProtobufNetFormat.Rules)])
        {
            Extra =
            [
                ("`int` with `DataFormat.ZigZag`", "sint32"), ("`long` with `DataFormat.ZigZag`", "sint64"),
                ("`uint` with `DataFormat.FixedSize`", "fixed32"), ("`ulong` with `DataFormat.FixedSize`", "fixed64"),
                ("`int` with `DataFormat.FixedSize`", "sfixed32"), ("`long` with `DataFormat.FixedSize`", "sfixed64"),
                ("`DateTime` with `DataFormat.FixedSize`", "timestamp[fixed]"), ("`DateTime` at level 240", "timestamp[binary]"),
                ("`TimeSpan` with `DataFormat.FixedSize`", "duration[fixed]"), ("`TimeSpan` at level 240", "duration[binary]"),
                ("`Guid` at level 300", "guid[text]"), ("`Guid` with `DataFormat.FixedSize` at level 300", "guid[binary]"),
                ("`decimal` at level 300", "decimal[text]"),
            ],
            Without = ["half", "timestamptz", "bigint", "int128", "uint128", "version"],
        },
        new(
            "messagepack",
            "MessagePack",
            new(DialectNames.MessagePack, "3.1.8"),
            [("integer keys", MessagePackFormat.IntKeys), ("string keys", MessagePackFormat.StringKeys)])
        {
            Without = ["int128", "uint128"],
        },
        new(
            "memorypack",
            "MemoryPack",
            new(DialectNames.MemoryPack, "1.21.4"),
            [("Object", MemoryPackFormat.Object), ("VersionTolerant, CircularReference", MemoryPackFormat.VersionTolerant)]),
        new("orleans", "Orleans", new(DialectNames.Orleans, "10.2.2"), [("verdict", OrleansFormat.Rules)]),
        new("datacontract", null, new(DialectNames.DataContract, "10.0.0"), [("verdict", DataContractFormat.Rules)])
        {
            Without = ["half", "version", "bigint", "int128", "uint128"],
        },
        new(
            "systemtextjson",
            null,
            new(DialectNames.SystemTextJson, "10.0.0"),
            [
                ("usual", SystemTextJsonFormat.Rules),
                ("unmapped members disallowed", SystemTextJsonFormat.With(new() { RefusesUnmappedMembers = true })),
                ("enums as text", SystemTextJsonFormat.WithEnumNames),
            ])
        {
            Without = ["bigint"],
        },
    ];

    /// <summary>Layouts that only this library has, as C# asks for them and as the baseline spells them.</summary>
    public IReadOnlyList<(string Code, string Spelling)> Extra { get; init; } = [];

    /// <summary>What the library cannot write.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    public string Path => $"{Folder}/{Name}.md";

    public Page Text => new(Path);

    public FormatRules Rules => Variants[0].Rules;

    /// <summary>The types that the page tells of.</summary>
    public IReadOnlyList<DocumentedType> Types =>
    [
        .. DocumentedTypes.All.Where(type => type is not { Type: ScalarType scalar } || IsPlain(scalar)),
        .. Extra.Select(extra => new DocumentedType(extra.Code, DocumentedTypes.Find(extra.Spelling))),
    ];

    public static DialectPage Find(string name) => All.Single(page => page.Name == name);

    public override string ToString() => Name;

    private bool IsPlain(ScalarType type) =>
        type is { Encoding: FieldEncoding.Default, Kind: not (>= ScalarKind.SInt32 and <= ScalarKind.SFixed64) } && !Without.Contains(type.ToString());
}
