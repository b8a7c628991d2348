using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats;

/// <summary>Messages as the old and the new content of one field, where the paths through their fields are too many to walk.</summary>
public class MessageComparisonTests
{
    private const int Members = 40;

    [Fact]
    public void Messages_that_all_contain_each_other_are_compared_once() => Assert.Equal(
        (Verdict.Safe, Verdict.Safe), Compare(Family("Old", ScalarKind.Int64), Family("New", ScalarKind.Int64)));

    [Fact]
    public void A_loss_at_the_end_of_every_path_is_found() => Assert.Equal(
        (Verdict.Lossy, Verdict.Safe), Compare(Family("Old", ScalarKind.Int64), Family("New", ScalarKind.Int32)));

    [Fact]
    public void A_message_that_contains_itself_in_two_ever_larger_forms_has_an_end() => Assert.Equal(
        (Verdict.Safe, Verdict.Safe), Compare(new SchemaSet([Growing("Old")]), new SchemaSet([Growing("New")])));

    private static (Verdict Backward, Verdict Forward) Compare(SchemaSet old, SchemaSet @new)
    {
        var (before, after) = (Holder("Old"), Holder("New"));
        var change = new FieldTypeChanged(before.Fields[0], after.Fields[0]);

        var judgement = new ChangeJudge(ProtobufFormat.Rules, old, @new).Judge(change, before, after);

        return (judgement.Backward.Verdict, judgement.Forward.Verdict);
    }

    private static MessageSchema Holder(string family) => Message("Holder", new MessageType($"{family}0`1", Of(ScalarKind.Int32)));

    /// <summary>Each message has a field of every one; the type of the number in the last one is given.</summary>
    private static SchemaSet Family(string name, ScalarKind number) => new(Enumerable.Range(0, Members).Select(member => Message(
        $"{name}{member}`1",
        [
            .. Enumerable.Range(0, Members).Select(other => new MessageType($"{name}{other}`1", Of(ScalarKind.Int32))),
            new ScalarType(member == Members - 1 ? number : ScalarKind.Int64),
        ])));

    private static MessageSchema Growing(string name) => Message(
        $"{name}0`1",
        new MessageType($"{name}0`1", EquatableArray.Of<FieldType>(new ListType(new TypeParameter("T")))),
        new MessageType($"{name}0`1", EquatableArray.Of<FieldType>(new SetType(new TypeParameter("T")))));

    private static MessageSchema Message(string name, params IReadOnlyList<FieldType> types) => new(
        name,
        types.Select((type, index) => new FieldSchema(index + 1, $"F{index + 1}", type)).ToEquatableArray(),
        TypeParameters: EquatableArray.Of("T"));

    private static EquatableArray<FieldType> Of(ScalarKind kind) => EquatableArray.Of<FieldType>(new ScalarType(kind));
}
