using System.Text.RegularExpressions;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats.Libraries;

/// <summary>One version of a declaration, from facts of the baseline.</summary>
internal static partial class LibraryVersion
{
    /// <summary>What the facts may refer to.</summary>
    private const string Surroundings = """
        enum Shop.Status
          0 Unknown v1..
          1 Paid v1..

        message Shop.Line
          1 Count int32 v1..

        message Shop.Row
          1 Count int32 v1..

        message Archive.Line
          1 Count int32 v1..

        message Shop.Entry
          1 key string v1..
          2 value int32 v1..

        """;

    /// <param name="facts">
    /// The facts of a message, an enum or a union, with semicolons between them, and what follows their lifetime after an @; or the type of
    /// the only member of a message.
    /// </param>
    /// <param name="isKeyedByName">Whether that member is.</param>
    public static SchemaSet Read(string facts, bool isKeyedByName)
    {
        var keyword = Declaration().Match(facts).Value.TrimEnd();
        var body = keyword.Length > 0 ? facts[keyword.Length..]
            : Fact().IsMatch(facts) ? facts
            : $"{(isKeyedByName ? "\"V\"" : "1")} V {facts}";
        var lines = body.Split(';', StringSplitOptions.TrimEntries).Select(fact => fact.Split('@', StringSplitOptions.TrimEntries) switch
        {
            [var fields, var extras] => $"  {fields} v1.. {extras}\n",
            _ => $"  {fact} v1..\n",
        });
        var head = keyword.Length > 0 ? keyword : "message";
        var result = BaselineReader.Read($"schema-baseline 1\nshipped v1\n\n{Surroundings}\n{head} Shop.Subject\n{string.Concat(lines)}");
        Assert.Empty(result.Errors);
        return new BaselineHistory(result.File!).At(1);
    }

    [GeneratedRegex(@"^(enum|union) (?=\d)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(\d|""|reserved)")]
    private static partial Regex Fact();
}
