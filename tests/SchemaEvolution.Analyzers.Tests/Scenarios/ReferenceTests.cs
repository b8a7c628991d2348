using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

/// <summary>Messages of another project, which has a baseline of its own.</summary>
public class ReferenceTests
{
    private static readonly TestSetup Money = new()
    {
        Referenced = """
            using SchemaEvolution;
            namespace Money;
            [Message] public class Amount { [Tag(1)] public long Cents; }
            public enum Currency { Euro = 1 }
            public class Root { [Tag(1)] public int Id = 3; }
            [Message] public class MessageRoot { [Tag(1)] public int Id; }
            """,
    };

    [Theory]
    [InlineData("1 A Money.Amount v1..", "[Tag(1)] public Money.Amount? A;")]
    [InlineData("1 A list<Money.Amount> v1..", "[Tag(1)] public List<Money.Amount> A = [];")]
    [InlineData("1 A Money.Amount v1..", "[Tag(1)] public {|EVO301:int|} A;")]
    [InlineData("1 A Money.Amount v1..", "[Tag(1)] public {|EVO307:Order?|} A;")]
    [InlineData("1 A enum Money.Currency v1..", "[Tag(1)] public {|EVO504:Money.Currency|} A;")]
    [InlineData("1 A enum Money.Currency default Euro v1..", "[Tag(1)] public {|EVO504:Money.Currency|} A = Money.Currency.Euro;")]
    public Task Field_of_a_foreign_type(string facts, string members) => Verify.DiagnosticsAsync(OrderBaseline(facts), Order(members), setup: Money);

    [Theory]
    [InlineData("1 Id int64 v1..", "Root", "EVO302")]
    [InlineData("1 Id int64 v1..", "MessageRoot", "EVO302")]
    [InlineData("1 Id string v1..", "MessageRoot", "EVO301")]
    [InlineData("1 Id int32 v1..", "Root", "EVO206")]
    public Task Inherited_from_abroad_it_stands_on_the_message(string facts, string root, string rule) => Verify.DiagnosticsAsync(
        OrderBaseline(facts), Source($"[Message] public class {{|{rule}:Order|}} : Money.{root};"), ignore: rule == "EVO302" ? ["EVO206"] : null, setup: Money);

    [Fact]
    public Task Duplicate_of_a_foreign_tag() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 v1.."), Source("[Message] public class Order : Money.MessageRoot { [Tag({|EVO104:1|})] public int Other; }"), setup: Money);

    [Fact]
    public Task Foreign_default_is_read() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 default 3 v1.."), Source("[Message] public class Order : Money.Root;"), setup: Money);
}
