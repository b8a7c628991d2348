namespace SchemaEvolution.Symbols.Tests.Dialects.ProtobufNet;

public sealed class ImplicitTagTests
{
    private const string AllPublic = "[ProtoContract(ImplicitFields = ImplicitFields.AllPublic)]";

    [Fact]
    public void Public_members_are_numbered_in_the_ordinal_order_of_their_names() => Assert.Equal(
        ["4 b int32", "1 B int32", "3 a int32", "2 _ int32"],
        Proto.Lines("public int b; public int B { get; set; } public int a { get; private set; } public int _ => 1; int hidden; public int Set { set { } } internal int X;", AllPublic));

    [Fact]
    public void A_written_number_stays_and_is_not_left_out() => Assert.Equal(
        ["1 A int32", "2 B int32", "2 C int32", "3 D int32"],
        Proto.Lines("public int A; [ProtoMember(2)] public int B; public int C; public int D;", AllPublic));

    [Fact]
    public void A_hidden_member_is_one_if_it_has_a_number() =>
        Assert.Equal(["9 a int32", "1 B int32"], Proto.Lines("[ProtoMember(9)] int a; public int B;", AllPublic));

    [Theory]
    [InlineData("ImplicitFirstTag = 10", 10)]
    [InlineData("ImplicitFirstTag = 0", 1)]
    [InlineData("ImplicitFirstTag = -5", 1)]
    public void The_first_number_can_be_given(string argument, int first) => Assert.Equal(
        [$"{first} A int32", $"{first + 1} B int32"],
        Proto.Lines("public int A; public int B;", $"[ProtoContract(ImplicitFields = ImplicitFields.AllPublic, {argument})]"));

    [Fact]
    public void What_is_ignored_has_no_number() => Assert.Equal(
        ["1 A int32", "2 E int32"],
        Proto.Lines(
            "public int A; [ProtoIgnore] public int B; public Action? C; [NonSerialized] public int D; public int E; public int F; public static int G; public int this[int i] => i;",
            "[ProtoContract(ImplicitFields = ImplicitFields.AllPublic), ProtoPartialIgnore(\"F\")]"));

    [Fact]
    public void All_fields_are_those_behind_properties_too_which_come_first() => Assert.Equal(
        ["3 a int32", "2 Z int32", "1 Property int32"],
        Proto.Lines("int a; public int Z; public int Property { get; set; } public int Computed => a; public event Action? Happened;",
            "[ProtoContract(ImplicitFields = ImplicitFields.AllFields)]"));

    [Fact]
    public void A_property_with_a_number_is_written_beside_the_field_behind_it() => Assert.Equal(
        ["5 A int32", "1 A int32"],
        Proto.Lines("[ProtoMember(5)] public int A { get; set; }", "[ProtoContract(ImplicitFields = ImplicitFields.AllFields)]"));

    [Fact]
    public void Other_vocabularies_do_not_count_then() => Assert.Equal(
        ["1 A int32", "2 B int32"],
        Proto.Lines("[DataMember(Order = 9)] public int A; [DataMember(Order = 8)] public int B; [DataMember(Order = 7)] int c;",
            "[ProtoContract(ImplicitFields = ImplicitFields.AllPublic), DataContract]"));

    [Fact]
    public void A_name_for_the_schema_decides_the_order() => Assert.Equal(
        ["3 A int32", "1 B int32", "2 C int32"],
        Proto.Lines("[DataMember(Order = 1, Name = \"Z\")] int A; [DataMember(Order = 1)] int B; [DataMember(Order = 1)] int C;",
            "[ProtoContract(InferTagFromName = true), DataContract]"));

    [Fact]
    public void An_inferred_number_is_the_position_by_order_and_name() => Assert.Equal(
        ["4 A int32", "3 B int32", "2 D int32", "1 C int32", "7 F int32"],
        Proto.Lines(
            "[DataMember(Order = 20)] int A; [DataMember(Order = 10)] int B; [DataMember] int D; [DataMember] int C; int E; [ProtoMember(7)] int F;",
            "[ProtoContract(InferTagFromName = true), DataContract]"));

    [Theory]
    [InlineData("[ProtoContract(ImplicitFields = ImplicitFields.AllPublic)] class M { public int A; }", true)]
    [InlineData("[ProtoContract(InferTagFromName = true), DataContract] class M { [DataMember] int A; }", true)]
    [InlineData("[ProtoContract(ImplicitFields = ImplicitFields.AllPublic)] class M { [ProtoMember(1)] public int A; }", false)]
    [InlineData("[ProtoContract(ImplicitFields = ImplicitFields.None)] class M { [ProtoMember(1)] public int A; public int B; }", false)]
    [InlineData("[DataContract] class M { [DataMember(Order = 1)] int A; }", false)]
    public void It_is_said_where_numbers_follow_from_names(string source, bool follows) =>
        Assert.Equal(follows ? "follow from the names of the members" : null, Proto.Read(source).ImplicitTags);

    [Fact]
    public void A_built_assembly_has_the_same_numbers()
    {
        var source = Proto.Compile("[ProtoContract(ImplicitFields = ImplicitFields.AllPublic)] public class M { public string B { get; set; } = \"\"; public string A = \"\"; }");

        Assert.Equal(["2 B string", "1 A string"], source.Read("M").Lines());
        Assert.Equal(["1 A string", "2 B string"], Proto.Compile("", source.AsAssembly()).Read("M").Lines().Order());
    }
}
