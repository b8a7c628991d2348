using System.Text.RegularExpressions;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Tests.Formats.Libraries;
using SchemaEvolution.Core.Tests.Formats.Matrix;

namespace SchemaEvolution.Repository.Tests.Dialects;

/// <summary>What each change does in each layout of a library.</summary>
internal static partial class LibraryChanges
{
    /// <summary>The change changes nothing there.</summary>
    private const string Nothing = "–";

    /// <summary>The changes that every library may meet: words, the facts before, and those after.</summary>
    private static readonly (string Words, string Old, string New)[] Everywhere =
    [
        ("add a member behind all others", "1 A int32", "1 A int32; 2 B int32"),
        ("add a member between others", "1 A int32; 3 C string", "1 A int32; 2 B int32; 3 C string"),
        ("remove the last member", "1 A int32; 2 B int32", "1 A int32"),
        ("remove a member between others", "1 A int32; 2 B int32; 3 C string", "1 A int32; 3 C string"),
        ("rename a member", "1 A int32", "1 B int32"),

        ("`int` → `long`", "int32", "int64"),
        ("`long` → `int`", "int64", "int32"),
        ("`int` → `uint`", "int32", "uint32"),
        ("`bool` → `int`", "bool", "int32"),
        ("`float` → `double`", "float", "double"),
        ("`int` → `double`", "int32", "double"),
        ("`decimal` → `double`", "decimal", "double"),
        ("`int` → `string`", "int32", "string"),
        ("`string` → `byte[]`", "string", "bytes"),
        ("`Guid` → `string`", "guid", "string"),
        ("`DateTime` → `DateTimeOffset`", "timestamp", "timestamptz"),
        ("`DateTime` → `long`", "timestamp", "int64"),
        ("`int` → `int?`", "1 V int32", "1 V int32 optional"),
        ("`int?` → `int`", "1 V int32 optional", "1 V int32"),
        ("`int` → `List<int>`", "int32", "list<int32>"),
        ("`List<int>` → `List<long>`", "list<int32>", "list<int64>"),
        ("`List<int>` → `HashSet<int>`", "list<int32>", "set<int32>"),
        ("rename a class that a member has", "Shop.Line", "Shop.Row"),
        ("move it to another namespace", "Shop.Line", "Archive.Line"),

        ("an enum → `int`", "enum Shop.Status", "int32"),
        ("an enum that is an `int` → one that is a `byte`", "enum Shop.Status", "enum Shop.Status[uint8]"),
        ("add an enum value", "enum 0 Unknown; 1 Paid", "enum 0 Unknown; 1 Paid; 2 Refunded"),
        ("remove an enum value", "enum 0 Unknown; 1 Paid", "enum 0 Unknown"),
        ("rename an enum value", "enum 0 Unknown; 1 Paid", "enum 0 Unknown; 1 Settled"),
        ("renumber an enum value", "enum 0 Unknown; 1 Paid", "enum 0 Unknown; 2 Paid"),
    ];

    private static readonly (string Words, string Old, string New)[] OfNumbers =
    [
        ("take another number for a member", "1 A int32; 2 B int32", "1 A int32; 5 B int32"),
        ("swap two members", "1 A int32; 2 B int32", "2 A int32; 1 B int32"),
        ("give the place of a member to another", "1 A int32; 2 B int32", "1 A int32; 2 C string"),
    ];

    private static readonly (string Words, string Old, string New)[] WhereRequired =
    [
        ("add a required member", "1 A int32", "1 A int32; 2 B int32 required"),
        ("remove a required member", "1 A int32; 2 B int32 required", "1 A int32"),
        ("make a member required", "1 V int32", "1 V int32 required"),
        ("make it required no more", "1 V int32 required", "1 V int32"),
    ];

    private static readonly (string Words, string Old, string New)[] WhereSubtypesAreFields =
    [
        ("add the first subtype", "1 A int32", "1 A int32; 10 Line Shop.Line oneof case"),
        ("add another subtype", "10 Line Shop.Line oneof case", "10 Line Shop.Line oneof case; 11 Entry Shop.Entry oneof case"),
        ("remove a subtype", "1 A int32; 10 Line Shop.Line oneof case", "1 A int32"),
    ];

    private static readonly (string Words, string Old, string New)[] WhereUnions =
    [
        ("add a union case", "union 0 Shop.Line", "union 0 Shop.Line; 1 Shop.Entry"),
        ("remove a union case", "union 0 Shop.Line; 1 Shop.Entry", "union 0 Shop.Line"),
        ("swap the numbers of two union cases", "union 0 Shop.Line; 1 Shop.Entry", "union 1 Shop.Line; 0 Shop.Entry"),
    ];

    /// <summary>What only one library has.</summary>
    private static readonly Dictionary<string, (string Words, string Old, string New)[]> Own = new()
    {
        [DialectNames.ProtobufNet] =
        [
            .. WhereSubtypesAreFields,
            ("swap the numbers of two subtypes", "1 L Shop.Line oneof case; 2 R Shop.Entry oneof case", "2 L Shop.Line oneof case; 1 R Shop.Entry oneof case"),
            ("let a base class include the message", "1 A int32", "\"$base\" Line Shop.Line; 1 A int32"),
            ("`int` → `int` with `DataFormat.ZigZag`", "int32", "sint32"),
            ("`int` → `int` with `DataFormat.FixedSize`", "int32", "sfixed32"),
            ("change `[DefaultValue]`", "1 V int32 default 3", "1 V int32 default 4"),
            ("`CompatibilityLevel` 200 → 300: a `Guid`", "guid", "guid[text]"),
            ("`CompatibilityLevel` 200 → 300: a `decimal`", "decimal", "decimal[text]"),
            ("`CompatibilityLevel` 200 → 300: a `DateTime`", "timestamp", "timestamp[binary]"),
        ],
        [DialectNames.MessagePack] = [.. WhereUnions, ("key by names instead of numbers", "1 A int32", "\"A\" A int32")],
        [DialectNames.MemoryPack] =
        [
            .. WhereUnions,
            ("`Object` → `VersionTolerant`", "1 A int32", "\"$layout\" VersionTolerant string; 1 A int32"),
            ("`VersionTolerant` → `Object`", "\"$layout\" VersionTolerant string; 1 A int32", "1 A int32"),
        ],
        [DialectNames.Orleans] =
        [
            ("add a base class", "1 A int32", "\"$base\" Line Shop.Line; 1 A int32"),
            ("remove the base class", "\"$base\" Line Shop.Line; 1 A int32", "1 A int32"),
        ],
        [DialectNames.DataContract] =
        [
            .. WhereRequired,
            .. WhereSubtypesAreFields,
            ("give a member an `Order`", "1 A int32; 2 B int32", "1 A int32 @ order 1; 2 B int32"),
            ("move a member to the base class", "1 A int32 @ level 1; 2 B int32 @ level 1", "1 A int32 @ level 1; 2 B int32"),
            ("another contract name", "\"$contract\" \"{urn:shop}Line\" string; 1 A int32", "\"$contract\" \"{urn:shop}Row\" string; 1 A int32"),
        ],
        [DialectNames.SystemTextJson] =
        [
            .. WhereRequired,
            .. WhereSubtypesAreFields,
            ("a member that may be left out, with another initializer", "1 V int32 default 3", "1 V int32 default 4"),
            ("an enum → the same as text", "enum Shop.Status", "enum Shop.Status[text]"),
        ],
    };

    /// <summary>A row for each change that changes something in some layout.</summary>
    public static string Of(DialectPage page)
    {
        var rows =
            from change in OfNumbers.Concat(Everywhere).Concat(Own[page.Rules.Dialect!])
            let cells = page.Variants
                .Select(variant => variant.Rules.IsKeyedByName && OfNumbers.Contains(change) ? Nothing : Judge(change.Old, change.New, variant.Rules))
                .ToList()
            where cells.Exists(cell => cell != Nothing)
            select $"| {change.Words} | {string.Join(" | ", cells)} |\n";
        var head = string.Join(" | ", page.Variants.Select(variant => variant.Name));
        return $"| change | {head} |\n|---|{string.Concat(page.Variants.Select(_ => "---|"))}\n{string.Concat(rows)}";
    }

    private static string Judge(string old, string @new, FormatRules rules)
    {
        var (before, after) = (ToFacts(old, rules), ToFacts(@new, rules));
        if (before == after)
            return Nothing;
        var versions = new TwoVersions(
            LibraryVersion.Read(before, rules.IsKeyedByName), LibraryVersion.Read(after, rules.IsKeyedByName));
        return versions.Judge(rules).Split('/') is [var backward, var forward] && backward == forward ? backward : versions.Judge(rules);
    }

    /// <summary>Fields by their names or by their places where these are the keys.</summary>
    private static string ToFacts(string facts, FormatRules rules)
    {
        if (!Field().IsMatch(facts))
            return facts;
        if (rules.IsKeyedByName)
            return string.Join("; ", facts.Split("; ").Select(fact => Field().Replace(fact, "\"${name}\" ${name}")).Order(StringComparer.Ordinal));
        if (!rules.IsPositional)
            return facts;
        var traits = facts.Split("; ").Where(fact => fact[0] == '"');
        var fields = facts.Split("; ").Where(fact => fact[0] != '"').Order(StringComparer.Ordinal);
        return string.Join("; ", traits.Concat(fields.Select((fact, position) => Field().Replace(fact, $"{position} ${{name}}"))));
    }

    [GeneratedRegex(@"^\d+ (?<name>[A-Z]\w*)(?= )|(?<=; )\d+ (?<name>[A-Z]\w*)(?= )")]
    private static partial Regex Field();
}
