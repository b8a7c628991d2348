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
    [InlineData("System.Collections.Immutable.ImmutableList<int>", "System.Collections.Immutable.ImmutableList<int32>")]
    [InlineData(
        "System.Collections.Immutable.ImmutableDictionary<int, string>", "System.Collections.Immutable.ImmutableDictionary<int32,string>")]
    [InlineData("List<ISet<int>>", "list<System.Collections.Generic.ISet<int32>>")]
    [InlineData("LinkedList<int>", "list<int32>")]
    [InlineData("System.Collections.Concurrent.ConcurrentBag<int>", "list<int32>")]
    [InlineData("SortedDictionary<int, string>", "map<int32,string>")]
    [InlineData("Queue<int>", "System.Collections.Generic.Queue<int32>")]
    [InlineData("System.Collections.ObjectModel.ReadOnlyCollection<int>", "System.Collections.ObjectModel.ReadOnlyCollection<int32>")]
    [InlineData("System.Collections.ArrayList", "list<System.Object>")]
    [InlineData("System.Collections.IEnumerable", "list<System.Object>")]
    [InlineData("System.Collections.IDictionary", "map<System.Object,System.Object>")]
    [InlineData("System.Collections.Hashtable", "map<System.Object,System.Object>")]
    [InlineData("IDisposable", "System.Object")]
    [InlineData("List<IDisposable>", "list<System.Object>")]
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

    [Theory]
    [InlineData("[DataContract(Namespace = \"urn:x\")] enum Level { [EnumMember] Low }", "list<global::\"{urn:x}Level\"<enum Acme.Level>>")]
    [InlineData("[DataContract(Name = \"Height\")] enum Level { [EnumMember] Low }", "list<enum Acme.Height>")]
    [InlineData("[DataContract] enum Level { [EnumMember] Low }", "list<enum Acme.Level>")]
    public void Items_of_an_enum_have_the_name_of_its_contract(string declaration, string line) => Assert.Equal(
        [$"\"A\" A {line}", $"\"B\" B enum Acme.{(line.Contains("Height") ? "Height" : "Level")}"],
        Contract.Read(
            $"[DataContract] public class Order {{ [DataMember] internal Level[] A {{ get; set; }} [DataMember] internal Level B {{ get; set; }} }} {declaration}").Lines());

    [Fact]
    public void What_only_a_constructor_could_set_is_not_read() => Assert.Equal(
        ["\"$unread members\" A string", "\"A\" A list<int32>", "\"B\" B list<int32>"],
        Contract.Members("[DataMember] public List<int> A { get; } = new(); [DataMember] public List<int> B => b ??= new(); private List<int>? b;"));

    [Theory]
    [InlineData("[CollectionDataContract(Namespace = \"urn:x\")] class Tree : List<Tree>;", "list<global::\"{urn:x}\"<Acme.Tree>>")]
    [InlineData("[CollectionDataContract(Namespace = \"urn:x\")] class Tree : Dictionary<string, Tree>;", "map<global::\"{urn:x}/\"<string>,global::\"{urn:x}/\"<Acme.Tree>>")]
    [InlineData("class Tree : List<Tree>;", "list<Acme.Tree>")]
    [InlineData("class Tree : Dictionary<Tree, Tree[]>;", "map<Acme.Tree,list<Acme.Tree>>")]
    public void A_collection_may_hold_itself_and_be_known(string declaration, string line) => Assert.Contains(
        $"\"A\" A {line}",
        Contract.Read($$"""
            [DataContract, KnownType(typeof(Tree))]
            public class Order { [DataMember] internal Tree A { get; set; } [DataMember] internal object B { get; set; } }
            {{declaration}}
            """).Lines());

    [Fact]
    public void A_contract_may_lead_to_ever_larger_ones() => Assert.Contains(
        "\"Acme.Line\" Line Acme.Line oneof case",
        Contract.Read("""
            [DataContract, KnownType(typeof(Line)), KnownType(typeof(Other))] public class Order { [DataMember] public Grow<Item> A { get; set; } }
            [DataContract] public class Grow<T> { [DataMember] public Grow<Grow<T>> A { get; set; } }
            [DataContract] public class Item;
            [DataContract] public class Line : Item;
            [DataContract] public class Other;
            """).Lines());
}
