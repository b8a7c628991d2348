using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Compatibility;

public class FieldPairingTests
{
    [Theory]
    [InlineData("1 A, 2 B", "1 A, 2 B", "1-1, 2-2")]
    [InlineData("1 A, 2 B", "2 A, 1 B", "2-1, 1-2")]
    [InlineData("1 A, 2 B", "1 X, 2 B", "1-1, 2-2")]
    [InlineData("1 A, 2 B", "1 B", "1-2")]
    [InlineData("1 A", "5 A, 1 New", "5-1, 1-1")]
    [InlineData("1 A", "1 A, 5 A", "1-1, 5-")]
    [InlineData("1 A, 5 A", "1 A, 5 A", "1-1, 5-5")]
    [InlineData("1 A", "reserved 1, 5 A", "5-")]
    public void A_field_continues_the_one_of_its_name_that_moved_or_else_the_one_at_its_tag(string before, string after, string expected)
    {
        var (old, @new) = (Parse(before), Parse(after));

        var pairing = FieldPairings.Between(old, @new);

        Assert.Equal(expected, string.Join(", ", @new.Fields.Select(field => $"{field.Tag}-{pairing.PartnerOf(field, old)?.Tag}")));
    }

    private static MessageSchema Parse(string members)
    {
        var words = members.Split(", ").Select(member => member.Split(' ')).ToLookup(words => words[0] == "reserved");
        return new(
            "Order",
            words[false].Select(field => new FieldSchema(int.Parse(field[0]), field[1], new ScalarType(ScalarKind.Int32))).ToEquatableArray(),
            words[true].Select(reserved => Reservation.OfTag(int.Parse(reserved[1]))).ToEquatableArray());
    }
}
