using static SchemaEvolution.Analyzers.Tests.Rules.RoundTripText;

namespace SchemaEvolution.Analyzers.Tests.Rules;

/// <summary>What is a copy, and where copies come from and go to.</summary>
public class EVO601Tests
{
    private const string Copy = "{|EVO601:new Order { Id = old.Id, Customer = old.Customer, Note = \"paid\" }|}";

    [Theory]
    [InlineData("{|EVO601:new Order { Id = old.Id, Customer = old.Customer, Note = \"paid\" }|}")]
    [InlineData("{|EVO601:new Order { Id = old.Id, Customer = old.Customer, Note = old.Note, Lines = old.Lines }|}")]
    [InlineData("{|EVO601:new Order { Id = old.Id, Customer = old.Customer.Trim() }|}")]
    [InlineData("{|EVO601:new Order { Id = old!.Id, Note = old?.Note ?? \"none\" }|}")]
    [InlineData("{|EVO601:new Order { Id = old.Id, Lines = old.Lines.ToList() }|}")]
    [InlineData("{|EVO601:new Order { Id = old.Id, Lines = new List<Line>(old.Lines) }|}")]
    [InlineData("{|EVO601:new Order { Id = old.Id, Note = isNew ? \"new\" : null, Customer = old.Customer }|}")]
    public Task Object_initializer_that_copies(string copy) => Verify.DiagnosticsAsync(null, Body($$"""
        var old = ProtobufSerializer.Deserialize<Order>(bytes);
        ProtobufSerializer.Serialize({{copy}});
        """), ["EVO005"]);

    [Fact]
    public Task Target_typed_creation() => Verify.DiagnosticsAsync(null, Body($$"""
        var old = ProtobufSerializer.Deserialize<Order>(bytes);
        Order copy = {|EVO601:new() { Id = old.Id, Customer = old.Customer }|};
        ProtobufSerializer.Serialize(copy);
        """), ["EVO005"]);

    [Fact]
    public Task Constructor_arguments() => Verify.DiagnosticsAsync(null, Body($$"""
        var old = ProtobufSerializer.Deserialize<Point>(bytes);
        ProtobufSerializer.Serialize({|EVO601:new Point(old.X, old.Y, 0)|});
        """), ["EVO005"]);

    [Fact]
    public Task Assignments_one_by_one() => Verify.DiagnosticsAsync(null, Body($$"""
        var old = ProtobufSerializer.Deserialize<Line>(bytes);
        var copy = {|EVO601:new Line()|};
        copy.Product = old.Product;
        copy.Count = old.Count + 1;
        if (isNew)
            copy.Price = old.Price;
        copy.Price = old.Price;
        ProtobufSerializer.Serialize(copy);
        """), ["EVO005"]);

    [Fact]
    public Task Assignments_to_a_variable_that_was_declared_before() => Verify.DiagnosticsAsync(null, Body($$"""
        var old = ProtobufSerializer.Deserialize<Line>(bytes);
        Line copy;
        copy = {|EVO601:new Line { Product = old.Product }|};
        copy.Count = old.Count;
        ProtobufSerializer.Serialize(copy);
        """), ["EVO005"]);

    [Fact]
    public Task Copies_of_the_elements_of_a_decoded_message() => Verify.DiagnosticsAsync(null, Body($$"""
        var old = ProtobufSerializer.Deserialize<Order>(bytes);
        var lines = old.Lines.Select(l => {|EVO601:new Line { Product = l.Product, Count = l.Count, Price = 0 }|}).ToList();
        ProtobufSerializer.Serialize(old with { Lines = lines });
        var other = new Order();
        foreach (var line in old.Lines)
            other.Lines.Add({|EVO601:new Line { Product = line.Product, Count = line.Count, Price = 0 }|});
        store.Save(other);
        """), ["EVO005"]);

    [Fact]
    public Task Message_inside_a_decoded_one() => Verify.DiagnosticsAsync(
        null,
        Body("""
            var old = ProtobufSerializer.Deserialize<Page>(bytes);
            var page = old with { Next = {|EVO601:new Page { Number = old.Next.Number, Text = old.Next.Text }|} };
            ProtobufSerializer.Serialize(page);
            """).Also("namespace Acme; [Message] public partial record Page { [Tag(1)] public int Number; [Tag(2)] public string Text = \"\"; [Tag(3)] public Page Next = null!; }"),
        ["EVO005"]);

    [Theory]
    [InlineData("Root", "Branch")]
    [InlineData("Branch", "Root")]
    public Task Base_or_derived_message(string decoded, string created) => Verify.DiagnosticsAsync(
        null,
        Body($$"""
            var old = ProtobufSerializer.Deserialize<{{decoded}}>(bytes);
            ProtobufSerializer.Serialize({|EVO601:new {{created}} { A = old.A, B = old.B }|});
            """).Also("""
            namespace Acme;
            [Message] public partial class Root { [Tag(1)] public int A { get; set; } [Tag(2)] public int B { get; set; } }
            [Message] public partial class Branch : Root { [Tag(3)] public int C { get; set; } }
            """),
        ["EVO005"]);

    [Fact]
    public Task Assignments_at_the_top_level() => Verify.DiagnosticsAsync(
        null,
        Files("""
            using Acme;
            var old = ProtobufSerializer.Deserialize<Line>([]);
            var copy = {|EVO601:new Line()|};
            copy.Product = old.Product;
            copy.Count = old.Count;
            ProtobufSerializer.Serialize(copy);
            """),
        ["EVO005"],
        new() { AllowCompilerErrors = true });

    [Theory]
    [InlineData("var old = ProtobufSerializer.Deserialize<Order>(bytes);")]
    [InlineData("var old = ProtobufSerializer.Merge(bytes, new Order());")]
    [InlineData("var old = new Order(); ProtobufSerializer.Merge(bytes, old);")]
    [InlineData("var old = await ProtobufSerializer.DeserializeAsync<Order>(stream);")]
    [InlineData("var old = await ProtobufSerializer.DeserializeAsync<Order>(stream).ConfigureAwait(false);")]
    [InlineData("foreach (var old in ProtobufSerializer.DeserializeDelimited<Order>(stream))")]
    [InlineData("await foreach (var old in ProtobufSerializer.DeserializeDelimitedAsync<Order>(stream))")]
    [InlineData("var old = ProtobufSerializer.DeserializeDelimited<Order>(stream).Where(o => o.Id > 0).ToArray()[0];")]
    [InlineData("var old = store.Load(1);")]
    [InlineData("var old = (await store.FindAsync(1))!;")]
    [InlineData("var old = await store.FindAsync(1) ?? throw new InvalidOperationException();")]
    [InlineData("if (await store.FindAsync(1) is not { } old) return;")]
    [InlineData("if (await store.FindAsync(1) is Order old)")]
    [InlineData("if (!store.TryLoad(1, out var old)) return;")]
    [InlineData("var first = store.Load(1); var old = first;")]
    [InlineData("var old = isNew ? new Order() : store.Load(1);")]
    [InlineData("Order old; if (isNew) old = new(); else old = store.Load(1);")]
    [InlineData("Order old = new(); try { old = store.Load(1); } catch (Exception) { }")]
    public Task Decoded(string decode) => Verify.DiagnosticsAsync(null, Body($$"""
        {{decode}}
        { ProtobufSerializer.Serialize({{Copy}}); }
        """), ["EVO005"]);

    [Theory]
    [InlineData("ProtobufSerializer.Serialize(copy);")]
    [InlineData("await ProtobufSerializer.SerializeAsync(stream, copy);")]
    [InlineData("ProtobufSerializer.SerializeDelimited(stream, new[] { copy });")]
    [InlineData("ProtobufSerializer.SerializeDelimited(stream, new List<Order> { copy }.Where(o => o.Id > 0));")]
    [InlineData("var all = new List<Order>(); all.Add(copy); ProtobufSerializer.SerializeDelimited(stream, all);")]
    [InlineData("var all = new Order[1]; all[0] = copy; ProtobufSerializer.SerializeDelimited(stream, all);")]
    [InlineData("store.Save(copy);")]
    [InlineData("await store.SaveAsync(1, copy);")]
    [InlineData("var other = copy; store.Save(other);")]
    [InlineData("store.Save(copy with { Note = null });")]
    [InlineData("if (isNew) store.Save(copy);")]
    [InlineData("while (isNew) { if (copy.Id > 0) store.Save(copy); copy = new(); }")]
    [InlineData("try { Console.WriteLine(); } finally { store.Save(copy); }")]
    [InlineData("await Task.Run(() => store.Save(copy));")]
    [InlineData("Action save = () => store.Save(copy); save();")]
    public Task Encoded_or_stored(string encode) => Verify.DiagnosticsAsync(null, Body($$"""
        var old = ProtobufSerializer.Deserialize<Order>(bytes);
        var copy = {{Copy}};
        {{encode}}
        """), ["EVO005"]);

    [Fact]
    public async Task Related_places_are_where_it_is_decoded_and_encoded()
    {
        var files = Body($$"""
            var old = ProtobufSerializer.Deserialize<Order>(bytes);
            store.Save({{Copy}});
            """);
        var solution = TestSolution.Create(MarkedFiles.Parse(null, files).Files, new());
        var found = Assert.Single(await Analysis.RunAsync(solution, new()), diagnostic => diagnostic.Id == "EVO601");
        Assert.Equal(
            ["ProtobufSerializer.Deserialize<Order>(bytes)", "store.Save(new Order { Id = old.Id, Customer = old.Customer, Note = \"paid\" })"],
            found.AdditionalLocations.Select(place => place.SourceTree!.ToString().Substring(place.SourceSpan.Start, place.SourceSpan.Length)));
    }

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        null,
        Body("var old = store.Load(1);\nProtobufSerializer.Serialize(new Order { Id = old.Id, Customer = old.Customer });"),
        "EVO601: 'Order', decoded into 'old', is copied member by member: the fields of newer versions are lost when 'ProtobufSerializer.Serialize' encodes the copy",
        ignore: ["EVO005"]);
}
