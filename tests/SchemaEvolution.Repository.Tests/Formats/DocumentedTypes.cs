using SchemaEvolution.Core.Model;
using SchemaEvolution.Repository.Tests.Pages;

namespace SchemaEvolution.Repository.Tests.Formats;

/// <param name="Code">The type in C#, and the encoding if one is asked for, as a page shows it.</param>
/// <param name="Type">What the baseline records.</param>
internal sealed record DocumentedType(string Code, FieldType Type);

/// <summary>The types of single values that the page about attributes lists, in its order; an enum and a message for all others.</summary>
internal static class DocumentedTypes
{
    private static readonly EnumSchema DayOfWeek = new(
        "System.DayOfWeek", Enum.GetValues<DayOfWeek>().Select(day => new EnumValue((int)day, day.ToString())).ToEquatableArray());

    /// <summary>Where the values of the enum are found.</summary>
    public static SchemaSet Schemas { get; } = new([DayOfWeek]);

    public static IReadOnlyList<DocumentedType> All { get; } =
        [.. Scalars(), new("an enum", new EnumType(DayOfWeek.Name)), new("a message", new MessageType("Order"))];

    /// <summary>A type by its spelling in the baseline.</summary>
    public static FieldType Find(string spelling) => Spellings[spelling];

    /// <summary>What the pages call a type.</summary>
    public static string NameOf(FieldType type) => type switch
    {
        EnumType => "enum",
        MessageType => "message",
        _ => type.ToString(),
    };

    private static IEnumerable<DocumentedType> Scalars() =>
        from cells in new Page("docs/attributes.md").RowsBelow("Types")
        let encoding = cells is [var first, _, _] ? $" as {Page.CodeIn(first)[0]}" : ""
        from pair in Page.CodeIn(cells[^2]).Zip(Page.CodeIn(cells[^1]))
        where Spellings.ContainsKey(pair.Second)
        let code = pair.First.Replace("System.Numerics.", "", StringComparison.Ordinal)
        select new DocumentedType($"`{code}`{encoding}", Spellings[pair.Second]);

    private static Dictionary<string, ScalarType> Spellings => Enum.GetValues<ScalarKind>()
        .SelectMany(_ => Enum.GetValues<FieldEncoding>(), (kind, encoding) => new ScalarType(kind, encoding))
        .ToDictionary(type => type.ToString());
}
