using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>What the checker says of two versions of a class.</summary>
internal static class Checked
{
    public static (Verdict Backward, Verdict Forward) Of(CodeVersion old, DeclaredSchema before, CodeVersion @new, DeclaredSchema after)
    {
        var format = Assert.Single(after.FormatsInUse.Value.Libraries);
        var declaration = before.Schema with { Name = after.Schema.Name };
        var judge = new ChangeJudge(format, old, @new);
        var judgement = SchemaDiff.Compare(declaration, after.Schema, format.Pair(declaration, after.Schema))
            .Select(change => judge.Judge(change, declaration, after.Schema))
            .Aggregate(Judgement.Safe, (worst, next) => worst.Worse(next));
        return (judgement.Backward.Verdict, judgement.Forward.Verdict);
    }
}
