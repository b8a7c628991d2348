using System.Text.RegularExpressions;

namespace SchemaEvolution.Repository.Tests.Pages;

public sealed partial class LinkTests
{
    public static TheoryData<string> Paths => [.. RepositoryFiles.Find("docs", "*.md")];

    [Theory, MemberData(nameof(Paths))]
    public void Links_between_pages_lead_to_a_page_and_a_heading(string path) => Assert.Empty(
        from Match link in Link().Matches(new Page(path).Prose)
        let target = Path.Combine(Path.GetDirectoryName(path)!, link.Groups["path"].Value)
        let anchor = link.Groups["anchor"].Value
        where !File.Exists(RepositoryFiles.PathOf(target)) || (anchor.Length > 0 && !AnchorsOf(target).Contains(anchor))
        select link.Value);

    private static IEnumerable<string> AnchorsOf(string path) => new Page(path).Headings.Select(Anchor);

    /// <summary>How GitHub turns a heading into an anchor.</summary>
    private static string Anchor(string heading) => NotInAnchor().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<path>[^):#]+\.md)(?:#(?<anchor>[^)]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
