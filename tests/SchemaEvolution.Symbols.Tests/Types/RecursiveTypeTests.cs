using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Tests.Dialects.DataContract;
using SchemaEvolution.Symbols.Tests.Dialects.MemoryPack;
using SchemaEvolution.Symbols.Tests.Dialects.MessagePack;
using SchemaEvolution.Symbols.Tests.Dialects.Orleans;
using SchemaEvolution.Symbols.Tests.Dialects.ProtobufNet;
using SchemaEvolution.Symbols.Tests.Dialects.SystemTextJson;

namespace SchemaEvolution.Symbols.Tests.Types;

/// <summary>A collection may hold itself: it is read once, and within itself it is only named.</summary>
public sealed class RecursiveTypeTests
{
    private const string Declarations = """
        public class Tree : List<Tree>;
        public class Book : Dictionary<string, Book>;
        public class Twin : Dictionary<Twin, Twin>;
        public interface IToken : IEnumerable<IToken>;
        public class Grow<T> : List<Grow<Grow<T>>>;
        public class Ping : List<Pong>;
        public class Pong : HashSet<Ping>;
        public class Page<T> : Queue<T>;
        public class Row : List<Page<Row>>;
        public class Late : List<Lazy<Late>>;
        public class Pairs : List<KeyValuePair<string, Pairs>>;
        """;

    /// <summary>Types, and what most vocabularies make of them.</summary>
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["Tree"] = "list<global::Tree>",
        ["Book"] = "map<string,global::Book>",
        ["Twin"] = "map<global::Twin,global::Twin>",
        ["IToken"] = "list<global::IToken>",
        ["Grow<int>"] = "list<global::Grow<global::Grow<int32>>>",
        ["Ping"] = "list<set<global::Ping>>",
        ["List<Pong[]>"] = "list<list<set<list<global::Pong>>>>",
        ["Page<Row>"] = "list<list<global::Page<global::Row>>>",
        ["Late"] = "list<System.Lazy<global::Late>>",
        ["Pairs"] = "list<System.Collections.Generic.KeyValuePair<string,global::Pairs>>",

        // Not one that holds itself.
        ["List<List<List<int>>>"] = "list<list<list<int32>>>",
    };

    [Fact]
    public void In_our_own_vocabulary() =>
        Check("[Message] public partial class M", "[Tag({0})]", code => Compiled.From(code).Read("M"), []);

    [Fact]
    public void In_protobuf_net() => Check("[ProtoContract] public class M", "[ProtoMember({0})]", Proto.Read, []);

    [Fact]
    public void In_MessagePack() => Check(
        "[MessagePackObject] public class M", "[Key({0})]", Msg.Read, new() { ["Late"] = "list<global::Late>" });

    [Fact]
    public void In_MemoryPack() => Check(
        "[MemoryPackable] public partial class M",
        "",
        code => Packed.From(code).Read("M"),
        new() { ["Pairs"] = "map<string,global::Pairs>" });

    [Fact]
    public void In_Orleans() => Check("[GenerateSerializer] public class M", "[Id({0})]", code => Grains.From(code).Read("M"), new()
    {
        ["Tree"] = "global::Tree",
        ["Book"] = "global::Book",
        ["Twin"] = "global::Twin",
        ["IToken"] = "System.Collections.Generic.IEnumerable<global::IToken>",
        ["Grow<int>"] = "global::Grow<int32>",
        ["Ping"] = "global::Ping",
        ["List<Pong[]>"] = "list<list<global::Pong>>",
        ["Page<Row>"] = "global::Page<global::Row>",
        ["Late"] = "global::Late",
        ["Pairs"] = "global::Pairs",
    });

    [Fact]
    public void In_DataContract() => Check(
        "[DataContract] public class M",
        "[DataMember]",
        code => Contract.Compile(code).Read("M"),
        new() { ["IToken"] = "global::IToken", ["Page<Row>"] = "global::Page<list<global::Page<global::Row>>>" });

    [Fact]
    public void In_System_Text_Json() => Check(
        $"[JsonSerializable(typeof(M))] partial class Context : JsonSerializerContext {Json.Generated} public class M",
        "",
        code => Json.Compile(code).Read("M"),
        []);

    /// <param name="others">Types of which the vocabulary makes something else.</param>
    private static void Check(string message, string attribute, Func<string, DeclaredSchema> read, Dictionary<string, string> others)
    {
        var members = Usual.Keys.Select((type, place) =>
            $"{string.Format(null, attribute, place + 1)} public {type} F{place:00} {{ get; set; }}");

        var lines = read($"{message} {{ {string.Concat(members)} }} {Declarations}").Lines();

        Assert.Equal(
            Usual.Select(type => others.GetValueOrDefault(type.Key, type.Value)),
            lines.Select(line => line.Split(' ', 3)[2]));
    }
}
