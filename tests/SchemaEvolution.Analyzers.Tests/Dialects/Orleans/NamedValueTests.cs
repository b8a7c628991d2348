using static SchemaEvolution.Analyzers.Tests.Dialects.Orleans.Grains;

namespace SchemaEvolution.Analyzers.Tests.Dialects.Orleans;

/// <summary>Types behind which each value bears the name of its own class.</summary>
public class NamedValueTests
{
    private const string Event = "message Acme.Event orleans; \"$kind\" \"abstract class\" string v1..; 0 At int32 v1..";
    private const string Created = "message Acme.Created orleans; \"$base\" Event Acme.Event v1..; 0 Name string v1..";
    private const string Other = "message Acme.Command orleans; \"$kind\" \"abstract class\" string v1..";

    private const string Code = """
        public interface IEvent;
        public interface ILogged;
        [GenerateSerializer] public abstract class Event : IEvent { [Id(0)] public int At; }
        [GenerateSerializer] public class Created : Event, ILogged { [Id(0)] public string Name = ""; }
        [GenerateSerializer] public abstract class Command;
        """;

    [Theory]
    [InlineData("Acme.Event", "IEvent {|EVO002:A|} = null!")]
    [InlineData("Acme.IEvent", "Event {|EVO002:A|} = null!")]
    [InlineData("Acme.IEvent", "object {|EVO002:A|} = null!")]
    [InlineData("Acme.ILogged", "IEvent {|EVO002:A|} = null!")]
    [InlineData("list<System.Object>", "List<IEvent> {|EVO002:A|} = []")]
    [InlineData("map<string,Acme.Event>", "Dictionary<string, ILogged> {|EVO002:A|} = []")]
    public Task Each_may_stand_for_the_other(string old, string member) => ChangeAsync(old, member);

    [Theory]
    [InlineData("Acme.Created", "{|EVO307:Event|} A = null!")]
    [InlineData("Acme.Event", "{|EVO307:Created|} A = null!")]
    [InlineData("Acme.Created", "{|EVO307:object|} A = null!")]
    [InlineData("Acme.Event", "{|EVO307:Command|} A = null!")]
    [InlineData("list<Acme.IEvent>", "{|EVO307:List<Created>|} A = []")]
    public Task A_class_bears_no_name_and_knows_no_other(string old, string member) => ChangeAsync(old, member);

    [Theory]
    [InlineData("System.Collections.Generic.IEnumerable<int32>", "{|EVO303:List<int>|} A = []")]
    [InlineData("System.Collections.Generic.IEnumerable<System.Nullable<int32>>", "{|EVO303:int?[]|} A = []")]
    [InlineData("System.Collections.Generic.IReadOnlyDictionary<string,int32>", "{|EVO303:Dictionary<string, int>|} A = []")]
    [InlineData("System.Collections.Generic.ISet<int32>", "{|EVO303:HashSet<int>|} A = []")]
    [InlineData("list<int32>", "{|EVO302:IReadOnlyList<int>|} A = []")]
    [InlineData("System.Collections.Generic.IEnumerable<int32>", "{|EVO301:HashSet<int>|} A = []")]
    [InlineData("System.Collections.Generic.IEnumerable<int32>", "{|EVO307:ISet<int>|} A = null!")]
    [InlineData("System.Collections.Generic.IEnumerable<int32>", "{|EVO307:IList<long>|} A = null!")]
    [InlineData("System.Collections.Generic.IEnumerable<int32>", "object {|EVO002:A|} = null!")]
    public Task A_collection_behind_an_interface(string old, string member) => ChangeAsync(old, member);

    [Fact]
    public Task What_old_readers_miss() => MessageAsync(
        Block("0 A System.Collections.Generic.IEnumerable<int32> v1.."),
        "[GenerateSerializer] public class Order { [Id(0)] public List<int> A = []; }",
        "EVO303: 'Order.A' (tag 0) shipped as System.Collections.Generic.IEnumerable<int32> in v1 and is list<int32> now."
        + " Orleans, forward: a new list<int32> without its name is refused by old readers. Deploy readers first.");

    [Fact]
    public Task What_a_class_does_not_know() => MessageAsync(
        $"{Block("0 A Acme.Event v1..")}\n{Event}\n{Created}\n{Other}",
        $"{Code}[GenerateSerializer] public class Order {{ [Id(0)] public Created A = null!; }}",
        "EVO307: 'Order.A' (tag 0) shipped as Acme.Event in v1 and is Acme.Created now. Orleans, backward: a stored Acme.Event of another class"
        + " is refused. Two releases: first write both the old field and a new one, then retire the old one.");

    [Fact]
    public Task What_the_name_of_a_class_contains() => MessageAsync(
        Block("0 A System.Collections.Generic.IEnumerable<int32> v1.."),
        "[GenerateSerializer] public class Order { [Id(0)] public IReadOnlyList<long> A = null!; }",
        "EVO307: 'Order.A' (tag 0) shipped as System.Collections.Generic.IEnumerable<int32> in v1 and is System.Collections.Generic.IEnumerable<int64>"
        + " now. Orleans, backward: a stored System.Collections.Generic.IEnumerable<int32> is refused."
        + " Two releases: first write both the old field and a new one, then retire the old one.");

    private static Task ChangeAsync(string old, string member) => VerifyAsync(
        $"{Block($"0 A {old} v1..")}\n{Event}\n{Created}\n{Other}",
        $"{Code}[GenerateSerializer] public class Order {{ [Id(0)] public {member}; }}");
}
