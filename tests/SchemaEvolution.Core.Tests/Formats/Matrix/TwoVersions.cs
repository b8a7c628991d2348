using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>Two versions of one declaration, and what all differences between them do in a format.</summary>
internal sealed class TwoVersions(SchemaSet oldSchemas, SchemaSet newSchemas)
{
    /// <summary>What the facts may refer to.</summary>
    private const string Surroundings = """
        enum Shop.Status
          0 Unknown v1..
          1 Paid v1..

        enum Shop.Grade
          1 Good v1..
          2 Bad v1..

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

    /// <param name="old">
    /// The facts of a message, an enum or a union, with semicolons between them: <c>1 Count int32; 2 Note string</c>,
    /// <c>enum 0 Unknown; 1 Paid</c>, <c>union 1 Shop.Circle</c>.
    /// </param>
    /// <param name="new">The same of the new version.</param>
    public TwoVersions(string old, string @new)
        : this(Read(old), Read(@new))
    {
    }

    /// <summary>The worst verdicts of all differences, backward before forward: <c>safe/lossy</c>.</summary>
    public string Judge(FormatRules format)
    {
        var (before, after) = (oldSchemas.Find("Shop.Subject")!, newSchemas.Find("Shop.Subject")!);
        var pairing = before is not MessageSchema message ? null
            : format.IsKeyedByName ? FieldPairing.ByName(message, (MessageSchema)after)
            : FieldPairing.Between(message, (MessageSchema)after);
        var judge = new ChangeJudge(format, oldSchemas, newSchemas);
        var worst = SchemaDiff.Compare(before, after, pairing)
            .Select(change => judge.Judge(change, before, after))
            .Aggregate(Judgement.Safe, (sum, judgement) => sum.Worse(judgement));
        return $"{worst.Backward.Verdict}/{worst.Forward.Verdict}".ToLowerInvariant();
    }

    private static SchemaSet Read(string subject)
    {
        var keyword = subject.Split(' ')[0] is "enum" or "union" ? subject.Split(' ')[0] : "message";
        var facts = subject.StartsWith(keyword, StringComparison.Ordinal) ? subject[keyword.Length..] : subject;
        var lines = facts.Split(';').Select(fact => $"  {fact.Trim()} v1..\n");
        var text = $"schema-baseline 1\nshipped v1\n\n{Surroundings}\n{keyword} Shop.Subject\n{string.Concat(lines)}";
        return new BaselineHistory(BaselineReader.Read(text).File!).At(1);
    }
}
