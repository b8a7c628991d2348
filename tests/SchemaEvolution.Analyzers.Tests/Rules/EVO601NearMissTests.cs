using static SchemaEvolution.Analyzers.Tests.Rules.RoundTripText;

namespace SchemaEvolution.Analyzers.Tests.Rules;

/// <summary>What looks like a lossy round trip and is none.</summary>
public class EVO601NearMissTests
{
    private const string Copy = "new Order { Id = old.Id, Customer = old.Customer, Note = \"paid\" }";

    [Theory]
    [InlineData("old with { Note = \"paid\" }")]
    [InlineData("old")]
    [InlineData("new Order(old)")]
    [InlineData("new Order(old) { Id = old.Id, Customer = old.Customer }")]
    [InlineData("new Order { Id = old.Id, Customer = old.Customer }.WithUnknownFieldsOf(old)")]
    [InlineData("MessageExtensions.WithUnknownFieldsOf(new Order { Id = old.Id, Customer = old.Customer }, old)")]
    [InlineData("new Order { Id = old.Id, Note = \"a\" }")]
    [InlineData("new Order { Id = old.Id }")]
    [InlineData("new Order { Customer = old.Note ?? \"\", Note = old.Customer }")]
    [InlineData("new Order { Id = old.Id + 1, Customer = \"Mr. \" + old.Customer, Note = $\"{old.Note}\" }")]
    [InlineData("new Order { Id = old.Id, Customer = other.Customer, Note = other.Note + old.Note }")]
    public Task Encoded_value_that_is_no_copy(string value) => Verify.DiagnosticsAsync(
        null,
        WithCloneConstructor($$"""
            var old = store.Load(1);
            var other = store.Load(2);
            store.Save({{value}});
            """),
        ["EVO005"]);

    [Theory]
    [InlineData("")]
    [InlineData("Console.WriteLine(copy);")]
    [InlineData("ProtobufSerializer.GetSize(copy);")]
    [InlineData("if (!Equals(copy, old)) throw new InvalidOperationException();")]
    [InlineData("store.Save(old);")]
    [InlineData("store.Save(old with { Note = copy.Note });")]
    [InlineData("copy = new Order { Id = 3 }; store.Save(copy);")]
    [InlineData("copy = old; store.Save(copy);")]
    [InlineData("(copy, _) = (old, 1); store.Save(copy);")]
    [InlineData("store.TryLoad(1, out copy); store.Save(copy);")]
    [InlineData("store.Save(copy.WithUnknownFieldsOf(old));")]
    [InlineData("copy.WithUnknownFieldsOf(old); store.Save(copy);")]
    [InlineData("await store.SaveAsync(copy.Id, old);")]
    [InlineData("await store.SaveAsync(copy.ToString().Length, old);")]
    [InlineData("Log(copy.ToString()); [Encoder] static void Log(string text) { }")]
    [InlineData("Log(new[] { copy }.Select(o => o.Id)); [Encoder] static void Log(IEnumerable<long> ids) { }")]
    [InlineData("var serializer = new OtherSerializer(); serializer.Serialize(copy);")]
    public Task Copy_that_is_not_encoded(string use) => Verify.DiagnosticsAsync(
        null,
        Body($$"""
            var old = ProtobufSerializer.Deserialize<Order>(bytes);
            var copy = {{Copy}};
            {{use}}
            """).Also("namespace Acme; public class OtherSerializer { public byte[] Serialize(Order order) => []; }"),
        ["EVO005"]);

    [Theory]
    [InlineData("var old = new Order();")]
    [InlineData("var old = Current;")]
    [InlineData("var old = store.Load(1); old = new Order();")]
    [InlineData("var old = store.Load(1); old = Current;")]
    [InlineData("var (old, _) = (Current, store.Load(1));")]
    [InlineData("var first = store.Load(1); var old = Change(first);")]
    [InlineData("foreach (var old in new List<Order>())")]
    public Task Copied_value_that_was_not_decoded(string get) => Verify.DiagnosticsAsync(
        null,
        Shop($$"""
            public Order Current { get; set; } = new();
            public Order Change(Order order) => order;
            public void Run() { {{get}} { store.Save({{Copy}}); } }
            """),
        ["EVO005"]);

    [Fact]
    public Task Message_that_drops_unknown_fields_anyway() => Verify.DiagnosticsAsync(null, Body("""
        var old = ProtobufSerializer.Deserialize<Session>(bytes);
        ProtobufSerializer.Serialize(new Session { Id = old.Id, User = old.User });
        """), ["EVO005"]);

    [Fact]
    public Task Case_of_a_union_that_drops_unknown_fields() => Verify.DiagnosticsAsync(
        null,
        Body("""
            var old = ProtobufSerializer.Deserialize<Circle>(bytes);
            ProtobufSerializer.Serialize(new Circle { X = old.X, Y = old.Y });
            """).Also("""
            namespace Acme;
            [Message(UnknownFields = UnknownFields.Drop), Case(1, typeof(Circle))] public abstract partial record Shape;
            public partial record Circle : Shape { [Tag(1)] public int X { get; init; } [Tag(2)] public int Y { get; init; } }
            """),
        ["EVO005"]);

    [Fact]
    public Task Translation_to_another_message() => Verify.DiagnosticsAsync(
        null,
        Body("""
            var old = ProtobufSerializer.Deserialize<Order>(bytes);
            ProtobufSerializer.Serialize(new Invoice { Id = old.Id, Customer = old.Customer });
            """).Also("namespace Acme; [Message] public partial record Invoice { [Tag(1)] public long Id { get; init; } [Tag(2)] public string Customer { get; init; } = \"\"; }"),
        ["EVO005"]);

    [Fact]
    public Task Type_that_is_no_message() => Verify.DiagnosticsAsync(
        null,
        Body("""
            var old = ProtobufSerializer.Deserialize<View>(bytes);
            ProtobufSerializer.Serialize(new View { Id = old.Id, Name = old.Name });
            """).Also("namespace Acme; public class View { public long Id { get; set; } public string Name { get; set; } = \"\"; }"),
        ["EVO005"]);

    [Fact]
    public Task Few_fields_of_a_message_that_has_many() => Verify.DiagnosticsAsync(
        null,
        Body("""
            var old = ProtobufSerializer.Deserialize<Person>(bytes);
            ProtobufSerializer.Serialize(new Person { A = old.A, B = old.B });
            """).Also("""
            namespace Acme;
            [Message]
            public partial record Person
            {
                [Tag(1)] public int A { get; init; }
                [Tag(2)] public int B { get; init; }
                [Tag(3)] public int C { get; init; }
                [Tag(4)] public int D { get; init; }
                [Tag(5)] public int E { get; init; }
            }
            """),
        ["EVO005"]);

    [Fact]
    public Task Struct_whose_result_is_thrown_away_is_still_lossy() => Verify.DiagnosticsAsync(null, Body("""
        var old = ProtobufSerializer.Deserialize<Point>(bytes);
        var copy = {|EVO601:new Point(old.X, old.Y, 3)|};
        copy.WithUnknownFieldsOf(old);
        ProtobufSerializer.Serialize(copy);
        """), ["EVO005"]);

    [Fact]
    public Task Project_that_has_switched_the_rules_off() => Verify.DiagnosticsAsync(
        null,
        Body($"var old = store.Load(1);\nstore.Save({Copy});"),
        setup: new() { GlobalConfig = "build_property.SchemaEvolution = off" });

    private static TestFiles WithCloneConstructor(string body) =>
        Body(body).Also("namespace Acme; public partial record Order { public Order() { } public Order(Order other) { } }");
}
