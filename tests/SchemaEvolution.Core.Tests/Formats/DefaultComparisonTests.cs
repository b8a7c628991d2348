using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats;

public class DefaultComparisonTests
{
    [Theory]
    [InlineData(ScalarKind.UInt32, "5", ScalarKind.Bool, null, Verdict.Wrong)]
    [InlineData(ScalarKind.Bool, "true", ScalarKind.Int32, null, Verdict.Wrong)]
    [InlineData(ScalarKind.UInt32, "1", ScalarKind.Bool, "true", Verdict.Safe)]
    [InlineData(ScalarKind.Int32, "5", ScalarKind.Int64, "5", Verdict.Safe)]
    [InlineData(ScalarKind.Int32, "5", ScalarKind.Double, "5.0", Verdict.Safe)]
    [InlineData(ScalarKind.String, "\"5\"", ScalarKind.Int32, "5", Verdict.Safe)]
    public void Defaults_are_compared_where_two_types_have_values_in_common(
        ScalarKind oldKind, string? old, ScalarKind newKind, string? @new, Verdict verdict)
    {
        var (before, after) = (Field(oldKind, old), Field(newKind, @new));
        var judgement = new ChangeJudge(ProtobufFormat.Rules, SchemaSet.Empty, SchemaSet.Empty)
            .Judge(new FieldDefaultChanged(before, after), Message(before), Message(after));
        Assert.Equal((verdict, verdict), (judgement.Backward.Verdict, judgement.Forward.Verdict));
    }

    private static FieldSchema Field(ScalarKind kind, string? literal) =>
        new(1, "A", new ScalarType(kind), Default: literal is null ? null : new(literal));

    private static MessageSchema Message(FieldSchema field) => new("Acme.Order", EquatableArray.Of(field));
}
