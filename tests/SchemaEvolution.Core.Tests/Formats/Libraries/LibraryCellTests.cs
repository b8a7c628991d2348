using SchemaEvolution.Core.Tests.Formats.Matrix;

namespace SchemaEvolution.Core.Tests.Formats.Libraries;

public class LibraryCellTests
{
    /// <summary>How many cells each section of the matrix has.</summary>
    private static readonly Dictionary<char, int> Sections =
        new() { ['A'] = 16, ['B'] = 16, ['C'] = 11, ['D'] = 8, ['E'] = 7, ['F'] = 9, ['G'] = 15 };

    public static TheoryData<string, string, string, string, string> Cells => LibraryCells.All;

    public static TheoryData<string> Libraries => [.. LibraryCells.Unreached.Keys];

    [Theory, MemberData(nameof(Cells))]
    public void A_library_judges_a_change_as_its_cell_says(string table, string cell, string old, string @new, string verdicts)
    {
        var format = LibraryCells.FormatOf(table);
        var versions = new TwoVersions(
            LibraryVersion.Read(old, format.IsKeyedByName), LibraryVersion.Read(@new, format.IsKeyedByName));
        Assert.Equal((table, cell, verdicts), (table, cell, versions.Judge(format)));
    }

    [Theory, MemberData(nameof(Libraries))]
    public void Every_cell_of_the_matrix_is_judged_or_has_a_reason_not_to_be(string library) => Assert.Equal(
        [],
        Sections.SelectMany(section => Enumerable.Range(1, section.Value), (section, number) => $"{section.Key}{number}")
            .Except(LibraryCells.CellsOf(library)));
}
