using static SchemaEvolution.Analyzers.Tests.Rules.RoundTripText;

namespace SchemaEvolution.Analyzers.Tests.Rules;

/// <summary>Round trips that go through several methods of one class.</summary>
public class EVO601HelperTests
{
    private const string Copy = "{|EVO601:new Order { Id = old.Id, Customer = old.Customer, Note = \"paid\" }|}";
    private const string Unmarked = "new Order { Id = old.Id, Customer = old.Customer, Note = \"paid\" }";

    [Theory]
    [InlineData("public void Run(byte[] b) => store.Save(Pay(ProtobufSerializer.Deserialize<Order>(b)));", "Order Pay(Order old) => {0};")]
    [InlineData("public void Run() => store.Save(Pay(store.Load(1)));", "private static Order Pay(Order old) {{ return {0}; }}")]
    [InlineData("public void Run() {{ var old = Get(1); store.Save({0}); }}", "private Order Get(long id) => store.Load(id);")]
    [InlineData("public async Task Run() {{ var old = await Get(1); store.Save({0}); }}", "private async Task<Order> Get(long id) => (await store.FindAsync(id))!;")]
    [InlineData("public void Run() {{ var old = store.Load(1); Put({0}); }}", "private void Put(Order order) {{ order.ToString(); store.Save(order); }}")]
    [InlineData("public void Run() => Put(Pay(store.Load(1)));", "void Put(Order order) => store.Save(order); Order Pay(Order old) => {0};")]
    [InlineData("public void Run() => Put(store.Load(1));", "void Put(Order old) => store.Save(Pay(old)); Order Pay(Order old) => {0};")]
    [InlineData("public void Run() {{ foreach (var old in All()) store.Save({0}); }}", "IEnumerable<Order> All() {{ yield return store.Load(1); }}")]
    [InlineData("public void Run() {{ store.Save(Pay(store.Load(1))); static Order Pay(Order old) => {0}; }}", "")]
    [InlineData("public void Run() {{ void Put(Order order) => store.Save(order); var old = store.Load(1); Put({0}); }}", "")]
    [InlineData("public void Run(IEnumerable<long> ids) {{ ids.ToList().ForEach(Move); void Move(long id) {{ var old = store.Load(id); store.Save({0}); }} }}", "")]
    [InlineData("public Action Run => () => {{ var old = store.Load(1); store.Save({0}); }};", "")]
    [InlineData("public Order Last {{ set {{ var old = store.Load(1); store.Save({0}); }} }}", "")]
    [InlineData("public Action<IStore> Run = store => {{ var old = store.Load(1); store.Save({0}); }};", "")]
    [InlineData("public Shop(IStore store) : this(store, System.IO.Stream.Null) {{ var old = store.Load(1); store.Save({0}); }}", "")]
    public Task Helper_is_followed(string member, string helper) =>
        Verify.DiagnosticsAsync(null, Shop($"{string.Format(member, Copy)} {string.Format(helper, Copy)}"), ["EVO005"]);

    [Theory]
    [InlineData("public void Run() => store.Save(Pay(store.Load(1)));", "public Order Pay(Order old) => {0};")]
    [InlineData("public void Run() => Pay(store.Load(1));", "private Order Pay(Order old) => {0};")]
    [InlineData("public void Run(Order order) => store.Save(Pay(order));", "private Order Pay(Order old) => {0};")]
    [InlineData("public void Run(Order order) => store.Save(Pay(order)); public Order Get() => store.Load(1);", "private Order Pay(Order old) => {0};")]
    [InlineData("public void Run() => store.Save(Pay(store.Load(1), new()));", "private Order Pay(Order other, Order old) => {0};")]
    [InlineData("public void Run() => store.Save(Pay(store.Load(1)));", "private Order Pay(Order old) {{ {0}.ToString(); return old; }}")]
    [InlineData("public void Run() => store.Save(Pay(store.Load(1)));", "private Order Pay(Order old) => {0}.WithUnknownFieldsOf(old);")]
    [InlineData("public void Run() => Again(store.Load(1));", "private Order Again(Order old) => Again({0});")]
    public Task Helper_that_is_no_part_of_a_round_trip(string member, string helper) =>
        Verify.DiagnosticsAsync(null, Shop($"{string.Format(member, Unmarked)} {string.Format(helper, Unmarked)}"), ["EVO005"]);

    [Fact]
    public Task Helper_in_another_part_of_the_class() => Verify.DiagnosticsAsync(
        null,
        [
            .. Files("namespace Acme;\npublic partial class Shop(IStore store) { public void Run() => store.Save(Pay(store.Load(1))); }"),
            new("Shop.Pay.cs", $"namespace Acme;\npublic partial class Shop {{ private static Order Pay(Order old) => {Copy}; }}"),
        ],
        ["EVO005"]);

    [Fact]
    public Task Method_that_implements_a_marked_one() => Verify.DiagnosticsAsync(
        null,
        Files($$"""
            namespace Acme;
            public abstract class Reader { [Decoder] public abstract Order Read(); }
            public sealed class FileReader : Reader { public override Order Read() => new(); }
            public interface IWriter { [Encoder] void Write(Order order); }
            public sealed class FileWriter : IWriter { public void Write(Order order) { } public void Other(Order order) { } }
            public class Shop
            {
                public void Run(FileReader reader, FileWriter writer) { var old = reader.Read(); writer.Write({{Copy}}); }
                public void Try(FileReader reader, FileWriter writer) { var old = reader.Read(); writer.Other({{Unmarked}}); }
            }
            """),
        ["EVO005"]);

    [Fact]
    public Task Top_level_statements() => Verify.DiagnosticsAsync(
        null,
        Files($"using Acme;\nvar old = ProtobufSerializer.Deserialize<Order>([]);\nPut({Copy});\nvoid Put(Order order) => ProtobufSerializer.Serialize(order);\n"),
        ["EVO005"],
        new() { AllowCompilerErrors = true });
}
