using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>Two versions of one declaration, what all differences between them do in a format, and what is reported of them.</summary>
internal sealed class TwoVersions(SchemaSet oldSchemas, SchemaSet newSchemas)
{
    /// <summary>The declaration that changes.</summary>
    private const string Subject = "Shop.Subject";

    /// <summary>What the facts may refer to.</summary>
    private const string Surroundings = """
        enum Shop.Status
          0 Unknown v1..
          1 Paid v1..

        enum Shop.State
          0 Unknown v1..
          2 Paid v1..

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
        var (before, after) = (oldSchemas.Find(Subject)!, newSchemas.Find(Subject)!);
        var judge = new ChangeJudge(format, oldSchemas, newSchemas);
        var worst = SchemaDiff.Compare(before, after, format.Pair(before, after))
            .Select(change => judge.Judge(change, before, after))
            .Aggregate(Judgement.Safe, (sum, judgement) => sum.Worse(judgement));
        return $"{worst.Backward.Verdict}/{worst.Forward.Verdict}".ToLowerInvariant();
    }

    /// <summary>Whether a rule says under the policy <c>full</c> that the change is not safe, once the old version has shipped.</summary>
    public bool IsReported(FormatRules format)
    {
        var shipped = new BaselineHistory(BaselineRecorder.Ship(BaselineRecorder.Record(BaselineFile.Empty, oldSchemas)));
        var project = new ProjectChecker(shipped, new(new(() => [.. newSchemas.Declarations]), newSchemas));
        return project.Check(newSchemas.Find(Subject)!, new(CompatibilityPolicy.Full, SchemaRole.Stored, [format]))
            .Any(violation => violation is { Rule: ChangeRule, Outcome.IsSafe: false });
    }

    private static SchemaSet Read(string subject)
    {
        var keyword = subject.Split(' ')[0] is "enum" or "union" ? subject.Split(' ')[0] : "message";
        var facts = subject.StartsWith(keyword, StringComparison.Ordinal) ? subject[keyword.Length..] : subject;
        var lines = facts.Split(';').Select(fact => $"  {fact.Trim()} v1..\n");
        var text = $"schema-baseline 1\nshipped v1\n\n{Surroundings}\n{keyword} {Subject}\n{string.Concat(lines)}";
        return new BaselineHistory(BaselineReader.Read(text).File!).At(1);
    }
}
