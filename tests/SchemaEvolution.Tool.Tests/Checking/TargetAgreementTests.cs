using SchemaEvolution.Core.Model;
using SchemaEvolution.Tool.Checking;

namespace SchemaEvolution.Tool.Tests.Checking;

public sealed class TargetAgreementTests
{
    private static readonly FieldSchema Id = new(1, "Id", new ScalarType(ScalarKind.Int64));
    private static readonly FieldSchema Note = new(2, "Note", new ScalarType(ScalarKind.String));

    [Fact]
    public void A_declaration_that_one_target_lacks_is_named() =>
        Assert.Equal("only net9.0 has Acme.Order", TargetAgreement.Difference("net10.0", SchemaSet.Empty, "net9.0", Of(Id)));

    [Fact]
    public void A_field_that_one_target_lacks_is_named() => Assert.Equal(
        "in Acme.Order, Note is 'Note' (string) in net10.0 and nothing in net9.0",
        TargetAgreement.Difference("net10.0", Of(Id, Note), "net9.0", Of(Id)));

    [Fact]
    public void Another_order_is_told() =>
        Assert.Equal("the members stand in another order", TargetAgreement.Difference("net10.0", Of(Id, Note), "net9.0", Of(Note, Id)));

    private static SchemaSet Of(params FieldSchema[] fields) => new([new MessageSchema("Acme.Order", fields.ToEquatableArray())]);
}
