using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Checking;

public class NextFreeTagTests
{
    private const int Last = 536_870_911;

    [Fact]
    public void First_tag_of_an_empty_message_is_1() => Assert.Equal(1, Next([], []));

    [Fact]
    public void Tag_follows_the_highest_member() => Assert.Equal(8, Next([1, 7, 3], []));

    [Theory]
    [InlineData("9 Old string v1")]
    [InlineData("9 Pending string v3..")]
    [InlineData("reserved 9 v1..")]
    [InlineData("reserved 4 to 9 v1..")]
    [InlineData("reserved 9 Old v1..2")]
    public void Tag_of_any_version_is_not_given_again(string fact) => Assert.Equal(10, Next([1, 2], [], Block(fact)));

    [Fact]
    public void Reservations_of_the_code_count() => Assert.Equal(21, Next([1], [Reservation.OfTag(5), Reservation.OfRange(10, 20), Reservation.OfName("Old")]));

    [Fact]
    public void All_declarations_that_share_the_numbers_count() => Assert.Equal(
        13, NextFreeTag.Find([Message([3], []), Message([12], [])], [Block("9 Old string v1"), Block("11 Old string v1")], [ProtobufFormat.Rules.Tags]));

    [Fact]
    public void Tags_that_the_format_keeps_for_itself_are_skipped() => Assert.Equal(20_000, Next([18_999], []));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(19_500)]
    [InlineData(Last + 1)]
    [InlineData(int.MaxValue)]
    public void Number_that_is_no_tag_does_not_push_the_next_one_up(int number) => Assert.Equal(3, Next([1, 2, number], []));

    [Fact]
    public void Lowest_that_was_never_used_is_taken_when_none_is_left_above() =>
        Assert.Equal(4, Next([1, 3, Last], [], Block("2 Old string v1")));

    [Fact]
    public void Reserved_end_of_the_range_leaves_the_lowest() => Assert.Equal(2, Next([1], [Reservation.OfRange(1000, int.MaxValue)]));

    [Fact]
    public void None_is_left_when_all_are_reserved() => Assert.Null(Next([1], [Reservation.OfRange(2, Last)]));

    [Fact]
    public void Every_format_must_allow_it() => Assert.Equal(
        2, NextFreeTag.Find([Message([1, 32_767], [])], [], [ProtobufFormat.Rules.Tags, new TagRange(1, 32_767)]));

    private static int? Next(int[] tags, Reservation[] reserved, params Block[] blocks) =>
        NextFreeTag.Find([Message(tags, reserved)], blocks, [ProtobufFormat.Rules.Tags]);

    private static MessageSchema Message(int[] tags, Reservation[] reserved) => new(
        "Acme.Order",
        tags.Select(tag => new FieldSchema(tag, $"F{tag}", new ScalarType(ScalarKind.String))).ToEquatableArray(),
        reserved.ToEquatableArray());

    private static Block Block(string fact) =>
        BaselineReader.Read($"schema-baseline 1\nshipped v2\n\nmessage Acme.Order\n  {fact}\n").File!.Blocks[0];
}
