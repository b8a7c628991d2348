namespace SchemaEvolution.Symbols.Tests.Dialects.DataContract;

public sealed class CollectionTests
{
    [Theory]
    [InlineData("IEnumerable<int>", "list<int32>")]
    [InlineData("IList<int>", "list<int32>")]
    [InlineData("IDictionary<int, string>", "map<int32,string>")]
    [InlineData("HashSet<int>", "set<int32>")]
    [InlineData("IReadOnlyList<int>", "System.Collections.Generic.IReadOnlyList<int32>")]
    [InlineData("IReadOnlyDictionary<int, string>", "System.Collections.Generic.IReadOnlyDictionary<int32,string>")]
    [InlineData("ISet<int>", "System.Collections.Generic.ISet<int32>")]
    [InlineData("System.Collections.Immutable.ImmutableList<int>", "list<System.Collections.Immutable.ImmutableList<int32>>")]
    [InlineData("List<ISet<int>>", "list<System.Collections.Generic.ISet<int32>>")]
    public void What_is_read_as_a_list_is_one(string type, string line) =>
        Assert.Equal([$"\"A\" A {line}"], Contract.Members($"[DataMember] public {type} A {{ get; set; }}"));

    [Theory]
    [InlineData("[CollectionDataContract(Namespace = \"urn:x\")] class Ids : List<int>;", "list<global::\"{urn:x}\"<int32>>")]
    [InlineData("[CollectionDataContract(Namespace = \"urn:x\", ItemName = \"id\")] class Ids : List<int>;", "list<global::\"{urn:x}id\"<int32>>")]
    [InlineData("[CollectionDataContract(Namespace = \"urn:x\", ItemName = \"id\", Name = \"N\")] class Ids : List<int>;", "list<global::\"{urn:x}id\"<int32>>")]
    [InlineData(
        "[CollectionDataContract(Namespace = \"urn:x\", ItemName = \"e\", KeyName = \"k\", ValueName = \"v\")] class Ids : Dictionary<int, string>;",
        "map<global::\"{urn:x}e/k\"<int32>,global::\"{urn:x}e/v\"<string>>")]
    [InlineData("class Ids : List<int>;", "list<int32>")]
    public void Items_have_the_names_that_the_contract_gives(string declaration, string line) => Assert.Equal(
        [$"\"A\" A {line}"],
        Contract.Read($"[DataContract] public class Order {{ [DataMember] internal Ids A {{ get; set; }} }} {declaration}").Lines());

    [Fact]
    public void What_only_a_constructor_could_set_is_not_read() => Assert.Equal(
        ["\"$unread members\" A string", "\"A\" A list<int32>", "\"B\" B list<int32>"],
        Contract.Members("[DataMember] public List<int> A { get; } = new(); [DataMember] public List<int> B => b ??= new(); private List<int>? b;"));
}
