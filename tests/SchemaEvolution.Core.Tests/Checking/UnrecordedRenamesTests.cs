using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Core.Tests.Baseline;

namespace SchemaEvolution.Core.Tests.Checking;

/// <summary>What looks renamed, and when the whole code is read to find it.</summary>
public class UnrecordedRenamesTests
{
    private const string Shipped = """
        message Acme.Line
          1 Id int64 v1..
          2 Text string v1..
          3 Count int32 v1..

        message Acme.Order
          1 First Acme.Line v1..
        """;

    private static readonly MessageSchema Line = Message("Acme.Line");
    private static readonly MessageSchema Order = OrderOf("Acme.Line");

    [Fact]
    public void A_declaration_whose_names_have_all_shipped_is_judged_without_reading_the_rest()
    {
        var checker = Checker([Line, Order], new(() => throw new InvalidOperationException("All of the code was read.")));
        Assert.Empty(Check(checker, Order));
    }

    [Fact]
    public void A_type_that_was_renamed_is_the_same_type()
    {
        var (row, order) = (Message("Acme.Row"), OrderOf("Acme.Row"));
        var checker = Checker([row, order], new(() => [row, order]));
        Assert.Empty(Check(checker, order));
        Assert.Equal(["EVO402"], Check(checker, row));
        Assert.Null(checker.Shipped.At(1).Find("Acme.Line"));
        Assert.Equal("Acme.Row", checker.Shipped.At(1).Find("Acme.Row")?.Name);
    }

    [Fact]
    public void A_type_that_nothing_replaces_is_no_rename()
    {
        var checker = Checker([Order], new(() => [Order]));
        Assert.Empty(checker.Renames);
        Assert.Equal(Line, checker.Shipped.At(1).Find("Acme.Line"));
    }

    private static ProjectChecker Checker(IEnumerable<Declaration> code, Lazy<IReadOnlyCollection<Declaration>> own) =>
        new(new BaselineHistory(Example.Read(Example.File(1, Shipped))), new CodeSchema(own, new SchemaSet(code)));

    private static IEnumerable<string> Check(ProjectChecker checker, Declaration declaration) => checker
        .Check(declaration, new(CompatibilityPolicy.Full, SchemaRole.Stored, [ProtobufFormat.Rules]))
        .Select(violation => violation.Rule.Id);

    private static MessageSchema Message(string name) => new(name, EquatableArray.Of(
        new FieldSchema(1, "Id", new ScalarType(ScalarKind.Int64)),
        new FieldSchema(2, "Text", new ScalarType(ScalarKind.String)),
        new FieldSchema(3, "Count", new ScalarType(ScalarKind.Int32))));

    private static MessageSchema OrderOf(string line) =>
        new("Acme.Order", EquatableArray.Of(new FieldSchema(1, "First", new MessageType(line))));
}
