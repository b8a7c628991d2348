using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO307Tests
{
    private const string Money = "message Acme.Money; 1 Units int64 v1..; 2 Currency string v1..";
    private const string MoneyCode = "[Message] public class Money { [Tag(1)] public long Units; [Tag(2)] public string Currency = \"\"; }";

    [Theory]
    [InlineData("1 Cents string v1..; 2 Currency string v1..", "[Tag(1)] public string Cents = \"\"; [Tag(2)] public string Currency = \"\";")]
    [InlineData("1 Units int64 v1..", "[Tag(1)] public long Units;")]
    [InlineData("1 Units int64 v1..; 2 Currency string v1..; 3 Bank string required v1..", "[Tag(1)] public long Units; [Tag(2)] public string Currency = \"\"; [Tag(3)] public required string Bank;")]
    public Task New_message_cannot_stand_for_the_old_one(string facts, string members) => Verify.DiagnosticsAsync(
        Baseline(1, $"message Acme.Cash; {facts}", Money, "message Acme.Order; 1 Total Acme.Money v1.."),
        Source($"{MoneyCode} [Message] public class Cash {{ {members} }} [Message] public class Order {{ [Tag(1)] public {{|EVO307:Cash?|}} Total; }}"));

    [Theory]
    [InlineData("1 Amount int64 v1..; 2 Currency string v1..", "[Message]", "[Tag(1)] public long Amount; [Tag(2)] public string Currency = \"\";")]
    [InlineData("1 Units int64 v1..; 2 Currency string v1..; 3 More int32 v1..", "[Message]", "[Tag(1)] public long Units; [Tag(2)] public string Currency = \"\"; [Tag(3)] public int More;")]
    [InlineData("1 Units int64 v1..; reserved 2 v1..", "[Message, Reserved(2)]", "[Tag(1)] public long Units;")]
    public Task Message_that_reads_all_that_counts_may_stand_for_it(string facts, string attributes, string members) => Verify.DiagnosticsAsync(
        Baseline(1, $"message Acme.Cash; {facts}", Money, "message Acme.Order; 1 Total Acme.Money v1.."),
        Source($"{MoneyCode} {attributes} public class Cash {{ {members} }} [Message] public class Order {{ [Tag(1)] public Cash? {{|EVO002:Total|}}; }}"));

    [Fact]
    public Task Elements_and_map_values() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Cash", Money, "message Acme.Order; 1 A list<Acme.Money> v1..; 2 B map<string,Acme.Money> v1.."),
        Source($"{MoneyCode} [Message] public class Cash; [Message] public class Order {{ [Tag(1)] public {{|EVO307:List<Cash>|}} A = []; [Tag(2)] public {{|EVO307:Dictionary<string, Cash>|}} B = []; }}"));

    [Fact]
    public Task Type_argument_is_a_part_of_the_type() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Page<T>; 1 Items list<T> v1..", "message Acme.Order; 1 A Acme.Page<int32> v1..; 2 B Acme.Page<Acme.Page<int32>> v1.."),
        Source("""
            [Message] public class Page<T> { [Tag(1)] public List<T> Items = []; }
            [Message] public class Order { [Tag(1)] public {|EVO307:Page<string>|} A = new(); [Tag(2)] public {|EVO307:Page<Page<string>>|} B = new(); }
            """));

    [Fact]
    public Task Messages_that_refer_to_themselves_are_compared_once() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Old; 1 Next Acme.Old v1..", "message Acme.New; 1 Next Acme.New v1..", "message Acme.Order; 1 A Acme.Old v1.."),
        Source("""
            [Message] public class Old { [Tag(1)] public Old? Next; }
            [Message] public class New { [Tag(1)] public New? Next; }
            [Message] public class Order { [Tag(1)] public New? {|EVO002:A|}; }
            """));

    [Fact]
    public Task Another_message_of_another_project_is_not_known_to_fit() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Total Money.Amount v1.."),
        Order("[Tag(1)] public {|EVO307:Money.Price?|} Total;"),
        setup: new() { Referenced = "using SchemaEvolution; namespace Money; [Message] public class Amount { } [Message] public class Price { }" });

    [Theory]
    [InlineData("1 A Acme.Order v1..", "Order? A")]
    [InlineData("1 A Acme.Order v1..", "{|EVO305:string|} A = \"\"")]
    [InlineData("1 A Acme.Order v1..", "{|EVO304:List<Order>|} A = []")]
    public Task Near_miss(string facts, string member) => Verify.DiagnosticsAsync(OrderBaseline(facts), Order($"[Tag(1)] public {member};"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, "message Acme.Cash; 1 Cents string v1..", Money, "message Acme.Order; 1 Total Acme.Money v1.."),
        Source($"{MoneyCode} [Message] public class Cash {{ [Tag(1)] public string Cents = \"\"; }} [Message] public class Order {{ [Tag(1)] public Cash? Total; }}"),
        "EVO307: 'Order.Total' (tag 1) shipped as Acme.Money in v1 and is Acme.Cash now. Protobuf, backward: a stored 5 in 'Units' is skipped."
        + " Two releases: first write both the old field and a new one, then retire the old one.");
}
