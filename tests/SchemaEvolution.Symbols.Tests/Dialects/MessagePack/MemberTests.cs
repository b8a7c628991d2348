namespace SchemaEvolution.Symbols.Tests.Dialects.MessagePack;

public sealed class MemberTests
{
    [Fact]
    public void Members_with_keys_are_fields_whatever_their_kind_and_visibility() => Assert.Equal(
        ["\"$unfilled members\" C, F string", "0 A int32", "5 B int32", "2 C int32", "3 D int32", "4 E int32", "6 F int32"],
        Msg.Lines("""
            [Key(0)] public int A { get; set; }
            [Key(5)] public int B;
            [Key(2)] public int C { get; }
            [Key(3)] public required int D { get; init; }
            [Key(4)] private int E { get; set; }
            [Key(6)] public readonly int F;
            public int G { get; set; }
            [Key(7), IgnoreMember] public int H;
            [Key(8), IgnoreDataMember] public int I;
            [Key(9), NonSerialized] public int J;
            [Key(10)] public static int K;
            """));

    [Fact]
    public void Names_may_be_keys() => Assert.Equal(
        ["\"a\" A int32", "\"B\" B int32", "\"\" C int32"],
        Msg.Lines("[Key(\"a\")] public int A; [Key(\"B\")] public int B; [Key(\"\")] public int C; public int D;"));

    [Theory]
    [InlineData("record M([property: Key(0)] int A, [property: Key(1)] string? B);")]
    [InlineData("record struct M([property: Key(0)] int A, [property: Key(1)] string? B);")]
    [InlineData("class M(int a, string? b) { [Key(0)] public int A { get; } = a; [Key(1)] public string? B { get; } = b; }")]
    [InlineData("struct M { [SerializationConstructor] public M(int a, string? b) { A = a; B = b; } [Key(0)] public int A; [Key(1)] public string? B; }")]
    public void Keys_count_and_not_constructors(string declaration) =>
        Assert.Equal(
            ["0 A int32", "1 B string"],
            Msg.Read($"[MessagePackObject] public {declaration}").Lines().Where(line => line != "\"$kind\" struct string"));

    [Fact]
    public void Members_of_base_classes_belong_to_the_message()
    {
        var message = Msg.Read("""
            public abstract class Root { [Key(0)] public int Id { get; set; } [Key(3)] public virtual int V { get; set; } }
            [MessagePackObject] public class B : Root { [Key(1)] private protected int A; }
            public class M : B { [Key(2)] public int C; public override int V { get; set; } [Key(4)] public new string Id = ""; }
            """);

        Assert.Equal(["0 Id int32", "3 V int32", "1 A int32", "2 C int32", "4 Id string"], message.Lines());
        Assert.Equal([true, false, true, false, false], message.Members.Select(member => member.IsInherited));
    }

    [Fact]
    public void A_data_contract_is_keyed_by_its_order() => Assert.Equal(
        ["4 A int32", "0 B int32"],
        Msg.Lines("[DataMember(Order = 4)] public int A; [DataMember(Order = 0, Name = \"b\")] public int B; public int C;", "[DataContract]")
            .Select(line => line.Split(" as ")[0]));

    [Fact]
    public void Keys_go_before_data_members() => Assert.Equal(
        ["1 A int32"],
        Msg.Lines("[Key(1)] public int A; [DataMember(Order = 0)] public int B;", "[MessagePackObject, DataContract]")
            .Where(line => !line.Contains(" only ", StringComparison.Ordinal)).Select(line => line.Split(" as ")[0]));

    [Theory]
    [InlineData("int", "0 A int32")]
    [InlineData("int?", "0 A int32 optional")]
    [InlineData("string", "0 A string")]
    [InlineData("string?", "0 A string")]
    [InlineData("List<string?>?", "0 A list<string>")]
    [InlineData("List<int?>", "0 A list<int32?>")]
    [InlineData("M?", "0 A global::M")]
    public void Only_a_nullable_value_is_told_apart(string type, string line) => Assert.Equal([line], Msg.Lines($"[Key(0)] public {type} A = default!;"));

    [Fact]
    public void An_initializer_is_not_recorded_since_values_are_always_written() =>
        Assert.Equal(["0 A int32", "1 B string"], Msg.Lines("[Key(0)] public int A = 5; [Key(1)] public string B = \"x\";"));

    [Fact]
    public void A_negative_key_is_read_as_it_is() => Assert.Equal(["-1 A int32"], Msg.Lines("[Key(-1)] public int A;"));

    [Fact]
    public void A_generic_message_is_read_as_its_definition()
    {
        var compiled = Msg.Compile("""
            [MessagePackObject] public class Page<T> { [Key(0)] public T[] Items = []; [MessagePackObject(true)] public class Mark { public T At = default!; } }
            [MessagePackObject] public class M { [Key(0)] public Page<int>.Mark Mark = new(); }
            """);

        Assert.Equal(["0 Items list<T>"], compiled.Read("Page`1").Lines());
        Assert.Equal(["\"At\" At T"], compiled.Read("Page`1+Mark").Lines());
        Assert.Equal(["0 Mark global::Page<int32>.Mark"], compiled.Read("M").Lines().Select(line => line.Replace("0 Mark Page", "0 Mark global::Page")));
    }

    [Fact]
    public void A_built_assembly_reads_the_same()
    {
        var source = Msg.Compile("""
            [MessagePackObject] public class B { [Key(1)] public int A { get; set; } }
            [MessagePackObject] public record M([property: Key(0)] string? Name) { [Key(2)] public DateTime? At { get; init; } }
            [MessagePackObject(true)] public class N : B { public string C { get; init; } = ""; public List<M>? D { get; set; } }
            [Union(3, typeof(M))] public interface U;
            """);
        var user = Msg.Compile("", source.AsAssembly());

        Assert.All(["B", "M", "N", "U"], type => Assert.Equal(source.Read(type).Lines(), user.Read(type).Lines()));
        Assert.Equal(["\"A\" A int32", "\"C\" C string", "\"D\" D list<global::M>"], user.Read("N").Lines());
    }
}
