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
    [InlineData("list<string>", "{|EVO301:System.Collections.Immutable.ImmutableList<string>|}")]
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
}
