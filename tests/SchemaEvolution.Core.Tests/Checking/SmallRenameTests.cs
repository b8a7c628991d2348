using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Checking;

/// <summary>Messages with few members are many; where names are seldom on the wire, the only one that is the same is the same.</summary>
public class SmallRenameTests
{
    [Fact]
    public void The_only_message_that_is_the_same_is_a_rename() => Assert.Equal(
        [KeyValuePair.Create("Old", "New")], RenameRecognition.Match([Message("Old", 2)], [Message("New", 2)]));

    [Fact]
    public void Of_two_that_are_the_same_none_is_meant() =>
        Assert.Empty(RenameRecognition.Match([Message("Old", 2)], [Message("New", 2), Message("Other", 2)]));

    [Fact]
    public void One_that_is_only_alike_is_another() => Assert.Empty(RenameRecognition.Match([Message("Old", 2)], [Message("New", 1)]));

    [Fact]
    public void In_our_vocabulary_it_takes_more() =>
        Assert.Empty(RenameRecognition.Match([Message("Old", 2) with { Dialect = null }], [Message("New", 2) with { Dialect = null }]));

    [Fact]
    public void Of_two_pairs_that_are_the_same_each_finds_the_name_that_is_like_its_own() => Assert.Equal(
        new Dictionary<string, string> { ["GetRequest"] = "GetQuery", ["PutRequest"] = "PutQuery" },
        RenameRecognition.Match([Message("GetRequest", 3), Message("PutRequest", 3)], [Message("PutQuery", 3), Message("GetQuery", 3)]));

    [Theory]
    [InlineData("New.Order", "id Note COUNT", true)]
    [InlineData("New.Order", "X Y Z", false)]
    [InlineData("New.PurchaseOrder", "Id Comment Count", true)]
    [InlineData("New.Purchase", "Id Comment Count", false)]
    [InlineData("New.Purchase", "Id Note Count", true)]
    public void Where_names_are_not_on_the_wire_a_member_may_be_renamed_too(string name, string fields, bool isRename) => Assert.Equal(
        isRename, RenameRecognition.Match([Named("Old.Order", "Id Note Count")], [Named(name, fields)]).Count == 1);

    private static MessageSchema Named(string name, string fields) => new(
        name,
        fields.Split(' ').Select((field, tag) => new FieldSchema(tag, field, new ScalarType(ScalarKind.Int32))).ToEquatableArray(),
        Dialect: DialectNames.MessagePack);

    private static MessageSchema Message(string name, int fields) => new(
        name,
        Enumerable.Range(0, fields).Select(tag => new FieldSchema(tag, $"Field{tag}", new ScalarType(ScalarKind.Int32))).ToEquatableArray(),
        Dialect: DialectNames.MessagePack);
}
