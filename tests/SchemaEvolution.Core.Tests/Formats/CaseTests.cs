using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats;

/// <summary>A case that the wire knows by a name of its own.</summary>
public class CaseTests
{
    /// <summary>History knows the type by its present name.</summary>
    [Fact]
    public void A_witness_has_the_name_that_was_written()
    {
        var (before, after) = (Case("CreditNote", "Refund"), Case("Refund", "Refund"));
        var (old, @new) = (Message(before), Message(after));

        var judgement = new ChangeJudge(DataContractFormat.Rules, new SchemaSet([old]), new SchemaSet([@new]))
            .Judge(new FieldRenamed(before, after), old, @new);

        Assert.Equal("'CreditNote'", judgement.Backward.Witness?.Written);
        Assert.Equal("'Refund'", judgement.Forward.Witness?.Written);
    }

    private static FieldSchema Case(string name, string type) => new(
        0, name, new MessageType($"Acme.{type}"), OneOf: FieldSchema.CaseGroup, Key: $"Acme.{name}");

    private static MessageSchema Message(FieldSchema @case) => new("Acme.Order", EquatableArray.Of(@case), Dialect: DialectNames.DataContract);
}
