using Microsoft.CodeAnalysis.CodeFixes;
using static SchemaEvolution.Analyzers.Tests.Rules.RoundTripText;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO601: the original is changed, or the copy carries the unknown fields.</summary>
public class RoundTripTests
{
    private const string Change = "ChangeOriginal";
    private const string Carry = "CarryUnknownFields";

    [Theory]
    [InlineData("new Order { Id = old.Id, Customer = old.Customer, Note = \"paid\" }", "old with { Note = \"paid\" }")]
    [InlineData("new Order { Note = \"paid\", Id = old.Id, Customer = old.Customer }", "old with { Note = \"paid\" }")]
    [InlineData("new Order { Id = old.Id, Note = \"a\", Customer = old.Customer, Lines = old.Lines.ToList(), }", "old with { Note = \"a\", Lines = old.Lines.ToList(), }")]
    [InlineData("new Order { Id = old.Id, Customer = old.Customer }", "old with { }")]
    [InlineData("new() { Id = old.Id, Customer = old.Customer, Note = \"paid\" }", "old with { Note = \"paid\" }")]
    [InlineData("new Order() { Id = old.Id, Customer = old.Customer, Note = \"paid\" }", "old with { Note = \"paid\" }")]
    public Task Record_is_changed_by_with(string copy, string changed) => FixAsync(
        "var old = store.Load(1);\nOrder next = {0};\nstore.Save(next);", copy, changed, Change);

    [Fact]
    public Task Lines_and_comments_of_what_is_changed_stay() => FixAsync(
        "var old = store.Load(1);\nstore.Save({0} /* paid */);",
        "new Order\n{\n    Id = old.Id,\n    // It is paid.\n    Note = \"paid\",\n    Customer = old.Customer,\n}",
        "old with\n{\n    // It is paid.\n    Note = \"paid\",\n}",
        Change);

    [Theory]
    [InlineData("new Point(old.X, old.Y, 3)", "old with { Z = 3 }")]
    [InlineData("new Point(Z: 3, X: old.X, Y: old.Y)", "old with { Z = 3 }")]
    [InlineData("new Point(old.X, old.Y, old.Z)", "old with { }")]
    [InlineData("new Point(old.X, 0, old.Z) { Z = 2 }", "old with { Y = 0, Z = 2 }")]
    public Task Positional_record_is_changed_by_with(string copy, string changed) => FixAsync(
        "var old = ProtobufSerializer.Deserialize<Point>(bytes);\nProtobufSerializer.Serialize({0});", copy, changed, Change);

    [Fact]
    public Task Element_in_a_lambda() => FixAsync(
        "var points = ProtobufSerializer.DeserializeDelimited<Point>(stream);\nProtobufSerializer.SerializeDelimited(stream, points.Select(p => {0}));",
        "new Point(p.X, p.Y, 0)",
        "p with { Z = 0 }",
        Change);

    [Fact]
    public Task Object_is_changed_in_its_place() => Verify.FixAsync(
        null,
        Body("""
            var old = ProtobufSerializer.Deserialize<Line>(bytes);
            var copy = {|EVO601:new Line { Product = old.Product, Count = old.Count + 1, Price = old.Price }|};
            Console.WriteLine(copy);
            ProtobufSerializer.Serialize(copy);
            """),
        Fixed("""
            var old = ProtobufSerializer.Deserialize<Line>(bytes);
            old.Count = old.Count + 1;
            Console.WriteLine(old);
            ProtobufSerializer.Serialize(old);
            """),
        Change);

    [Fact]
    public Task Object_that_is_filled_by_assignments_is_changed_in_its_place() => Verify.FixAsync(
        null,
        Body("""
            var old = ProtobufSerializer.Deserialize<Line>(bytes);
            var copy = {|EVO601:new Line()|};
            copy.Product = old.Product;
            copy.Count = old.Count + 1;
            copy.Price = old.Price;
            ProtobufSerializer.Serialize(copy);
            """),
        Fixed("""
            var old = ProtobufSerializer.Deserialize<Line>(bytes);
            old.Count = old.Count + 1;
            ProtobufSerializer.Serialize(old);
            """),
        Change);

    [Fact]
    public Task Object_that_is_created_where_it_is_encoded() => Verify.FixAsync(
        null,
        Body("""
            foreach (var old in ProtobufSerializer.DeserializeDelimited<Line>(stream))
            {
                await ProtobufSerializer.SerializeAsync(stream, {|EVO601:new Line { Product = old.Product, Count = 1, Price = old.Price }|});
            }
            """),
        Fixed("""
            foreach (var old in ProtobufSerializer.DeserializeDelimited<Line>(stream))
            {
                old.Count = 1;
                await ProtobufSerializer.SerializeAsync(stream, old);
            }
            """),
        Change);

    [Theory]
    [InlineData("var copy = {0};\nProtobufSerializer.Serialize(copy);\nConsole.WriteLine(old.Count);")]
    [InlineData("Line? copy = null;\nwhile (isNew) { copy = {0}; }\nProtobufSerializer.Serialize(copy);")]
    [InlineData("for (var i = 0; i < 3; i++) { ProtobufSerializer.Serialize({0}); }")]
    [InlineData("if (isNew && ProtobufSerializer.Serialize({0}).Length > 0) return;")]
    [InlineData("Func<byte[]> later = () => ProtobufSerializer.Serialize({0});")]
    [InlineData("var copy = {0};\nif (isNew) copy = new Line();\nProtobufSerializer.Serialize(copy);")]
    public Task Object_that_is_still_needed_as_it_was_is_not_changed(string use) => OfferedAsync(
        $"var old = ProtobufSerializer.Deserialize<Line>(bytes);\n{use}",
        "new Line { Product = old.Product, Count = 1, Price = old.Price }",
        "Carry the unknown fields");

    [Fact]
    public Task Values_that_depend_on_one_another_are_not_assigned_one_by_one() => OfferedAsync(
        "var old = ProtobufSerializer.Deserialize<Line>(bytes);\nProtobufSerializer.Serialize({0});",
        "new Line { Product = old.Product.Trim(), Count = old.Product.Length, Price = old.Price }",
        "Carry the unknown fields");

    [Theory]
    [InlineData("new Order { Id = old.Id, Customer = old.Customer }", "new Order { Id = old.Id, Customer = old.Customer }.WithUnknownFieldsOf(old)")]
    [InlineData("new() { Id = old.Id, Customer = old.Customer }", "new Order() { Id = old.Id, Customer = old.Customer }.WithUnknownFieldsOf(old)")]
    [InlineData("new Order\n{\n    Id = old.Id,\n    Customer = old.Customer,\n}", "new Order\n{\n    Id = old.Id,\n    Customer = old.Customer,\n}.WithUnknownFieldsOf(old)")]
    public Task Copy_carries_the_unknown_fields(string copy, string changed) => FixAsync(
        "var old = store.Load(1);\nOrder next = {0};\nstore.Save(next);", copy, changed, Carry);

    [Fact]
    public Task Copy_that_is_filled_by_assignments_carries_them() => FixAsync(
        "var old = ProtobufSerializer.Deserialize<Line>(bytes);\nvar copy = {0};\ncopy.Product = old.Product;\ncopy.Count = old.Count;\nProtobufSerializer.Serialize(copy);",
        "new Line()",
        "new Line().WithUnknownFieldsOf(old)",
        Carry);

    [Fact]
    public Task Helper_is_repaired_where_it_copies() => Verify.FixAsync(
        null,
        Shop("public void Run() => store.Save(Pay(store.Load(1)));\n    private static Order Pay(Order old) => {|EVO601:new() { Id = old.Id, Customer = old.Customer, Note = \"\" }|};"),
        [Shop("public void Run() => store.Save(Pay(store.Load(1)));\n    private static Order Pay(Order old) => old with { Note = \"\" };")[0]]);

    [Fact]
    public Task Namespace_of_the_runtime_is_imported_where_it_is_not() => Verify.FixAsync(
        null,
        Pay("using System;\nnamespace Acme;", "{|EVO601:new Order { Id = old.Id, Customer = old.Customer }|}"),
        [Pay("using System;\nusing SchemaEvolution;\nnamespace Acme;", "new Order { Id = old.Id, Customer = old.Customer }.WithUnknownFieldsOf(old)")[0]],
        Carry);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Fix_all_changes_each_original(FixAllScope scope) => Verify.FixAllAsync(
        null,
        Body("""
            var old = store.Load(1);
            store.Save({|EVO601:new Order { Id = old.Id, Customer = old.Customer, Note = "1" }|});
            store.Save(new Order { Id = old.Id, Customer = old.Customer, Note = "2" });
            store.Save(new Order { Id = old.Id, Customer = old.Customer, Lines = [.. old.Lines.Select(l => new Line { Product = l.Product, Count = l.Count })] });
            """),
        Fixed("""
            var old = store.Load(1);
            store.Save(old with { Note = "1" });
            store.Save(old with { Note = "2" });
            store.Save(old with { Lines = [.. old.Lines.Select(l => new Line { Product = l.Product, Count = l.Count })] });
            """),
        scope,
        Change);

    [Fact]
    public Task Fix_all_carries_in_each_copy() => Verify.FixAllAsync(
        null,
        Pay("namespace Acme;", "{|EVO601:new Order { Id = old.Id, Customer = old.Customer }|}", "new Order { Id = old.Id, Customer = old.Customer }"),
        [Pay("using SchemaEvolution;\n\nnamespace Acme;", "new Order { Id = old.Id, Customer = old.Customer }.WithUnknownFieldsOf(old)", "new Order { Id = old.Id, Customer = old.Customer }.WithUnknownFieldsOf(old)")[0]],
        FixAllScope.Solution,
        Carry);

    [Fact]
    public Task Fix_all_in_a_file_of_two_targets() => Verify.FixAllAsync(
        null,
        Body("""
            var old = store.Load(1);
            store.Save({|EVO601:new Order { Id = old.Id, Customer = old.Customer, Note = "1" }|});
            store.Save(new Order { Id = old.Id, Customer = old.Customer, Note = "2" });
            """),
        Fixed("""
            var old = store.Load(1);
            store.Save(old with { Note = "1" });
            store.Save(old with { Note = "2" });
            """),
        FixAllScope.Solution,
        Change,
        setup: new() { Targets = [["A"], ["B"]] });

    [Fact]
    public Task Fix_all_leaves_what_is_suppressed() => Verify.FixAllAsync(
        null,
        Body("""
            var old = store.Load(1);
            store.Save({|EVO601:new Order { Id = old.Id, Customer = old.Customer, Note = "1" }|});
            #pragma warning disable EVO601
            store.Save(new Order { Id = old.Id, Customer = old.Customer, Note = "2" });
            """),
        Fixed("""
            var old = store.Load(1);
            store.Save(old with { Note = "1" });
            #pragma warning disable EVO601
            store.Save(new Order { Id = old.Id, Customer = old.Customer, Note = "2" });
            """),
        FixAllScope.Solution,
        Change);

    [Fact]
    public Task Change_of_the_original_comes_first() => OfferedAsync(
        "var old = store.Load(1);\nstore.Save({0});",
        "new Order { Id = old.Id, Customer = old.Customer }",
        "Change the original", "Carry the unknown fields");

    private static Task FixAsync(string body, string copy, string changed, string fix) => Verify.FixAsync(
        null, Body(body.Replace("{0}", $"{{|EVO601:{copy}|}}", StringComparison.Ordinal)), Fixed(body.Replace("{0}", changed, StringComparison.Ordinal)), fix);

    private static async Task OfferedAsync(string body, string copy, params string[] titles) => Assert.Equal(
        titles, await Verify.OfferedFixesAsync(null, Body(body.Replace("{0}", $"{{|EVO601:{copy}|}}", StringComparison.Ordinal))));

    /// <summary>The only file that a fix changes.</summary>
    private static TestFiles Fixed(string body) => [Body(body)[0]];

    /// <summary>A file that names nothing of the runtime, in a project without the usual usings.</summary>
    private static TestFiles Pay(string head, params string[] copies) =>
    [
        new("Test.cs", $"{head}\n\npublic class Shop(IStore store)\n{{\n{string.Concat(copies.Select((copy, index) =>
            $"    public void Run{index}() {{ var old = store.Load(1); store.Save({copy}); }}\n"))}}}\n"),
        .. Files("").Skip(1).SkipLast(1).Select(file => file with
        {
            Text = $"using System;\nusing System.Collections.Generic;\nusing System.Threading.Tasks;\nusing SchemaEvolution;\n{file.Text}",
        }),
    ];
}
