using static SchemaEvolution.Analyzers.Tests.Dialects.DataContract.Contracts;

namespace SchemaEvolution.Analyzers.Tests.Dialects.DataContract;

public class CollectionTests
{
    private const string Named = "list<global::\"{urn:x}id\"<string>>";

    [Theory]
    [InlineData("list<string>", "List<string>")]
    [InlineData("list<string>", "IEnumerable<string>")]
    [InlineData("list<string>", "string[]")]
    [InlineData("list<string>", "{|EVO304:IReadOnlyList<string>|}")]
    [InlineData("list<string>", "{|EVO304:System.Collections.Immutable.ImmutableList<string>|}")]
    [InlineData("list<string>", "{|EVO304:System.Collections.ObjectModel.ReadOnlyCollection<string>|}")]
    [InlineData("list<string>", "{|EVO304:Queue<string>|}")]
    [InlineData("list<string>", "LinkedList<string>")]
    [InlineData("list<string>", "{|EVO301:Ids|}")]
    [InlineData(Named, "Ids")]
    [InlineData(Named, "Renamed")]
    [InlineData(Named, "{|EVO307:Others|}")]
    [InlineData(Named, "{|EVO301:List<string>|}")]
    public Task The_names_of_items_stay(string shipped, string type) => CodeAsync(
        Block($"\"A\" A {shipped} v1.."),
        $$"""
        [DataContract] public class Order { [DataMember] public {{type}} A { get; set; } = null!; }
        [CollectionDataContract(Namespace = "urn:x", ItemName = "id")] public class Ids : List<string>;
        [CollectionDataContract(Namespace = "urn:x", ItemName = "id")] public class Renamed : System.Collections.ObjectModel.Collection<string>;
        [CollectionDataContract(Namespace = "urn:y", ItemName = "id")] public class Others : List<string>;
        """);

    [Theory]
    [InlineData("list<System.Object>", "System.Collections.ArrayList")]
    [InlineData("list<System.Object>", "{|EVO301:List<string>|}")]
    [InlineData("list<System.Object>", "List<IDisposable>")]
    [InlineData("map<System.Object,System.Object>", "System.Collections.Hashtable")]
    [InlineData("System.Object", "IDisposable")]
    [InlineData("System.Object", "{|EVO301:string|}")]
    [InlineData("System.Object", "{|EVO304:List<string>|}")]
    [InlineData("System.Object", "{|EVO307:Pen|}")]
    [InlineData("Acme.Pen", "{|EVO307:object|}")]
    public Task What_may_be_anything_says_what_it_is(string shipped, string type) => CodeAsync(
        Block($"\"A\" A {shipped} v1..") + "\nmessage Acme.Pen datacontract; \"B\" B int32 v1..",
        $$"""
        [DataContract] public class Order { [DataMember] public {{type}} A { get; set; } = default!; }
        [DataContract] public class Pen { [DataMember] public int B { get; set; } }
        """);

    [Theory]
    [InlineData(
        "System.Object", "Version",
        "EVO301: 'Order.A' (key \"A\") shipped as System.Object in v1 and is version now. DataContract, forward: a new version without its type "
        + "is refused by old readers. Two releases: first write both the old field and a new one, then retire the old one.")]
    [InlineData(
        "System.Tuple<int32>", "Tuple<long>",
        "EVO307: 'Order.A' (key \"A\") shipped as System.Tuple<int32> in v1 and is System.Tuple<int64> now. DataContract, forward: a new "
        + "4294967296 is refused by old readers. Deploy readers first.")]
    public Task Who_cannot_read_what_is_told(string shipped, string type, string message) =>
        MessageAsync($"\"A\" A {shipped} v1..", $"[DataMember] public {type} A {{ get; set; }} = null!;", message);

    [Theory]
    [InlineData("list<enum Acme.Level>", "[DataContract]", "Level[]")]
    [InlineData("list<enum Acme.Height>", "[DataContract(Name = \"Height\")]", "Level[]")]
    [InlineData("list<enum Acme.Level>", "[DataContract(Namespace = \"urn:x\")]", "{|EVO301:Level[]|}")]
    [InlineData("list<global::\"{urn:x}Level\"<enum Acme.Level>>", "[DataContract(Namespace = \"urn:x\")]", "Level[]")]
    [InlineData("list<global::\"{urn:x}Height\"<enum Acme.Level>>", "[DataContract(Name = \"Height\", Namespace = \"urn:x\")]", "Level[]")]
    [InlineData("list<global::\"{urn:x}Height\"<enum Acme.Level>>", "[DataContract(Namespace = \"urn:x\")]", "{|EVO307:Level[]|}")]
    public Task The_contract_of_an_enum_names_items(string shipped, string attribute, string type) => CodeAsync(
        Block($"\"A\" A {shipped} v1..") + $"\nenum Acme.{(attribute.Contains("Height\")]") ? "Height" : "Level")}; 0 Low v1..",
        $$"""
        [DataContract] public class Order { [DataMember] public {{type}} A { get; set; } = null!; }
        {{attribute}} public enum Level { [EnumMember] Low }
        """);

    [Fact]
    public Task A_list_that_only_a_constructor_could_make_is_not_read() => CodeAsync(
        Block("\"A\" A list<int32> v1.."),
        "[DataContract] public class {|EVO308:Order|} { [DataMember] public List<int> A { get; } = []; }");

    [Fact]
    public Task A_member_does_not_bear_the_name_of_its_class() => CodeAsync(
        Block("\"A\" A Acme.Pen v1..")
        + "\nmessage Acme.Pen datacontract; \"$contract\" \"{urn:x}Pen\" string v1..; \"B\" B int32 v1..",
        """
        [DataContract] public class Order { [DataMember] public Brush {|EVO002:A|} { get; set; } = null!; }
        [DataContract(Namespace = "urn:x")] public class Pen { [DataMember] public int B { get; set; } }
        [DataContract(Namespace = "urn:x")] public class {|EVO001:Brush|} { [DataMember] public int B { get; set; } }
        """);

    /// <summary>A reader passes over the elements that it does not know, and refuses what stands alone or says that it is of another type.</summary>
    [Theory]
    [InlineData("\"P\" P list<Acme.Pen> v1..", "List<Brush>", "", "skipped")]
    [InlineData("\"P\" P Acme.Page<Acme.Pen> v1..", "Page<Brush>", "", "skipped")]
    [InlineData("\"P\" P Acme.Pen v1..", "Brush", "", "refused")]
    [InlineData("\"P\" P list<Acme.Pen> v1..", "List<Brush>", "[DataContract, KnownType(typeof(Brush))] public class Box { [DataMember] public object? A { get; set; } }", "refused")]
    public Task The_name_of_a_class_is_that_of_elements(string facts, string type, string other, string effect) => Verify.MessageAsync(
        Rules.Text.Baseline(
            1,
            Block(facts),
            "message Acme.Page<T> datacontract; \"Items\" Items list<T> v1..",
            "message Acme.Pen datacontract; \"B\" B int32 v1..; \"C\" C int32 v1..; \"D\" D int32 v1.."),
        "using System.Runtime.Serialization;\n" + Rules.Text.Source($$"""
            {{other}} [DataContract] public class Order { [DataMember] public {{type}} P { get; set; } = null!; }
            [DataContract] public class Page<T> { [DataMember] public List<T> Items { get; set; } = null!; }
            [DataContract] public class Brush { [DataMember] public int B { get; set; } [DataMember] public int C { get; set; } [DataMember] public int D { get; set; } }
            """),
        $"EVO402: 'Brush' looks like 'Acme.Pen', which shipped in v1 and has gone. DataContract, backward: a stored 'Pen' is {effect}."
        + " Keep the shipped name with [DataContract(Name = ..., Namespace = ...)]; to record the rename saves its history, not the data.",
        ignore: ["EVO001", "EVO002", "EVO602", "EVO704"]);
}
