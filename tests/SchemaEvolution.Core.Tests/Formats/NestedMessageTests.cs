using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats;

/// <summary>Messages of two vocabularies as the old and the new content of one field: the one that reads them chooses how.</summary>
public class NestedMessageTests
{
    [Theory]
    [InlineData("a", "a", Verdict.Safe)]
    [InlineData("a", "b", Verdict.Breaks)]
    public void Their_keys_are_those_in_the_vocabulary_of_the_reader(string before, string after, Verdict expected) =>
        Assert.Equal(expected, Compare(Shared("Old", before), Shared("New", after)));

    private static Verdict Compare(MessageSchema before, MessageSchema after)
    {
        var (old, @new) = (Holder(before), Holder(after));
        var change = new FieldTypeChanged(old.Fields[0], @new.Fields[0]);

        return new ChangeJudge(MessagePackFormat.IntKeys, new SchemaSet([old, before]), new SchemaSet([@new, after]))
            .Judge(change, old, @new).Backward.Verdict;
    }

    private static MessageSchema Holder(MessageSchema held) => new(
        "Holder", EquatableArray.Of(new FieldSchema(0, "A", new MessageType(held.Name))), Dialect: DialectNames.MessagePack);

    /// <summary>Recorded with a number, and known to MessagePack by a name.</summary>
    private static MessageSchema Shared(string name, string key) => new(
        name,
        EquatableArray.Of(new FieldSchema(1, "A", new ScalarType(ScalarKind.String))
        {
            Views = EquatableArray.Of(new FieldView(DialectNames.MessagePack, 0, key, Presence.Implicit, null)),
        }),
        Dialect: DialectNames.ProtobufNet);
}
