using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Repository.Tests.Formats;

/// <summary>Type against type as a table of verdicts has it, types that behave alike as one. In a cell: backward/forward.</summary>
/// <param name="table">What a reader with one type makes of another.</param>
/// <param name="documented">The types that the page tells of.</param>
internal sealed class TypeMatrix(TypeTable table, IReadOnlyList<DocumentedType> documented)
{
    private const string Broken = "b/b";

    /// <summary>Of the encodings of integers those that are types of their own.</summary>
    private readonly List<FieldType> types =
    [
        .. documented
            .Select(type => type.Type)
            .Where(type => type is not ScalarType { Kind: <= ScalarKind.Char, Encoding: FieldEncoding.ZigZag or FieldEncoding.Fixed })
            .Distinct(),
    ];

    /// <summary>All numbers as rows and columns: from the row to the column.</summary>
    public string Numbers()
    {
        var groups = GroupsOf([.. types.Where(IsNumber)]);
        return string.Concat(
        [
            $"| | {string.Join(" | ", groups.Select(NameOf))} |\n|---|{string.Concat(groups.Select(_ => "---|"))}\n",
            .. groups.Select(row =>
                $"| **{NameOf(row)}** | {string.Join(" | ", groups.Select(column => row == column ? "" : Dot(Cell(row[0], column[0]))))} |\n"),
        ]);
    }

    /// <summary>Each pair with a type that is no number, once, unless it breaks both ways.</summary>
    public string Others()
    {
        var groups = GroupsOf([.. types.OrderBy(type => IsNumber(type) ? 1 : 0)]);
        var rows =
            from row in groups.Select((types, index) => (types, index))
            where !IsNumber(row.types[0])
            let changes = groups.Skip(row.index + 1)
                .Select(types => (types, cell: Cell(row.types[0], types[0])))
                .Where(change => change.cell != Broken)
                .GroupBy(change => change.cell, change => NameOf(change.types))
                .Select(alike => $"{alike.Key} {string.Join(", ", alike)}")
            where changes.Any()
            select $"| {NameOf(row.types)} | {string.Join("; ", changes)} |\n";
        return "| from | to |\n|---|---|\n" + string.Concat(rows);
    }

    private static bool IsNumber(FieldType type) =>
        type is EnumType or ScalarType { Kind: <= ScalarKind.Char, Encoding: FieldEncoding.Default };

    private static string NameOf(IEnumerable<FieldType> group) => string.Join(", ", group.Select(DocumentedTypes.NameOf));

    private static string Dot(string cell) => cell == Broken ? "·" : cell;

    private string Cell(FieldType old, FieldType @new) => $"{Letter(old, @new)}/{Letter(@new, old)}";

    private char Letter(FieldType writer, FieldType reader) => Read(writer, reader).ToString().ToLowerInvariant()[0];

    private Verdict Read(FieldType writer, FieldType reader) =>
        table.Read(writer, DocumentedTypes.Schemas, reader, DocumentedTypes.Schemas).Verdict;

    /// <summary>Types that read each other, and are to every other type what the first of them is.</summary>
    private List<List<FieldType>> GroupsOf(IReadOnlyList<FieldType> types)
    {
        var groups = new List<List<FieldType>>();
        foreach (var type in types)
            if (groups.Find(group => AreAlike(group[0], type, types)) is { } known)
                known.Add(type);
            else
                groups.Add([type]);
        return groups;
    }

    private bool AreAlike(FieldType one, FieldType other, IReadOnlyList<FieldType> types) =>
        Cell(one, other) == "s/s" && types.All(type => type == one || type == other || Cell(one, type) == Cell(other, type));
}
