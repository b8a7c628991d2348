namespace SchemaEvolution.Symbols.Tests.Dialects.ProtobufNet;

public sealed class MemberTests
{
    [Fact]
    public void Members_of_every_kind_and_visibility_are_fields_if_they_are_numbered() => Assert.Equal(
        [
            "1 Property int32", "2 field int32", "3 Hidden int32", "4 ReadOnly int32", "5 GetOnly int32", "6 Init int32", "7 Computed int32",
            "8 Own int32",
        ],
        Proto.Lines("""
            [ProtoMember(1)] public int Property { get; set; }
            [ProtoMember(2)] private int field = 0;
            [ProtoMember(3)] internal int Hidden { get; private set; }
            [ProtoMember(4)] public readonly int ReadOnly;
            [ProtoMember(5)] public int GetOnly { get; }
            [ProtoMember(6)] public required int Init { get; init; }
            [ProtoMember(7)] public int Computed => 1;
            [field: ProtoMember(9)] [ProtoMember(8)] public int Own { get; set; }
            public int Untagged { get; set; }
            [ProtoMember(10)] public Action? Callback;
            [ProtoMember(11)] public static int Shared;
            [ProtoMember(12), ProtoIgnore] public int Ignored;
            """));

    [Fact]
    public void A_name_for_the_schema_is_not_that_of_the_member() =>
        Assert.Equal(["1 Sum int32", "2 Count int32"], Proto.Lines("[ProtoMember(1, Name = \"total\")] int Sum; [ProtoMember(2, Name = \"\")] int Count;"));

    [Fact]
    public void A_positional_record_has_its_numbers_on_the_properties() => Assert.Equal(
        ["1 Id int64", "2 Name string"],
        Proto.Read("[ProtoContract] record M([property: ProtoMember(1)] long Id, [property: ProtoMember(2)] string? Name);").Lines());

    [Fact]
    public void Numbers_of_partial_members_stand_on_the_class() => Assert.Equal(
        ["3 A int32", "1 B sint32", "5 D int32"],
        Proto.Lines(
            "int A; int B; [ProtoIgnore] int C; [ProtoMember(5)] int D;",
            """
            [ProtoContract, ProtoPartialMember(3, "A"), ProtoPartialMember(1, nameof(M.B), DataFormat = DataFormat.ZigZag)]
            [ProtoPartialMember(4, "C"), ProtoPartialMember(6, "D"), ProtoPartialMember(7, "Missing")]
            """.Replace("nameof(M.B)", "\"B\"")));

    [Fact]
    public void A_member_may_be_ignored_on_the_class() =>
        Assert.Equal(["2 B int32"], Proto.Lines("[ProtoMember(1)] int A; [ProtoMember(2)] int B;", "[ProtoContract, ProtoPartialIgnore(\"A\")]"));

    [Fact]
    public void Members_of_base_classes_are_those_of_another_level()
    {
        var compiled = Proto.Compile("""
            [ProtoContract] class B { [ProtoMember(1)] public int A; [ProtoMember(2)] public virtual int V { get; set; } [ProtoMember(3)] public virtual int W { get; set; } }
            [ProtoContract] class M : B { [ProtoMember(1)] public int C; public override int V { get; set; } [ProtoMember(4)] public override int W { get; set; } }
            [ProtoContract] class H : B { [ProtoMember(1)] public new string A = ""; }
            """);

        Assert.Equal(["1 A int32", "2 V int32", "3 W int32"], compiled.Read("B").Lines());
        Assert.Equal(["1 C int32", "4 W int32"], compiled.Read("M").Lines().Order());
        Assert.Equal(["1 A string"], compiled.Read("H").Lines());
        Assert.All(compiled.Read("M").Members, member => Assert.False(member.IsInherited));
    }

    [Fact]
    public void An_interface_has_members_too() =>
        Assert.Equal(["1 Id int32"], Proto.Read("[ProtoContract] interface M { [ProtoMember(1)] int Id { get; set; } void Do(); }").Lines());

    [Fact]
    public void A_number_that_no_field_may_have_is_read_as_it_is() =>
        Assert.Equal(["0 A int32", "-1 B int32", "19000 C int32"], Proto.Lines("[ProtoMember(0)] int A; [ProtoMember(-1)] int B; [ProtoMember(19000)] int C;"));

    [Theory]
    [InlineData("int", "1 A int32")]
    [InlineData("int?", "1 A int32 optional")]
    [InlineData("string", "1 A string")]
    [InlineData("string?", "1 A string")]
    [InlineData("List<int>?", "1 A list<int32>")]
    [InlineData("List<string?>", "1 A list<string>")]
    [InlineData("N?", "1 A global::N")]
    [InlineData("S?", "1 A global::S optional")]
    public void Only_a_nullable_value_is_told_apart_from_zero(string type, string line) => Assert.Equal(
        [line],
        Proto.Read($"[ProtoContract] class M {{ [ProtoMember(1)] public {type} A = default!; }} [ProtoContract] class N; [ProtoContract] struct S;").Lines());

    [Theory]
    [InlineData("IsPacked = true", " packed")]
    [InlineData("Options = MemberSerializationOptions.Packed | MemberSerializationOptions.OverwriteList", " packed")]
    [InlineData("IsPacked = false, OverwriteList = true", "")]
    public void Packing_is_read_where_there_is_something_to_pack(string argument, string packing) => Assert.Equal(
        [$"1 A list<int32>{packing}", "2 B list<string>", "3 C int32"],
        Proto.Lines($"[ProtoMember(1, {argument})] int[]? A; [ProtoMember(2, {argument})] string[]? B; [ProtoMember(3, {argument})] int C;"));

    [Fact]
    public void A_built_assembly_reads_the_same()
    {
        var source = Proto.Compile("""
            [ProtoContract, ProtoInclude(9, typeof(N)), ProtoReserved(7)] public class M { [ProtoMember(1, DataFormat = DataFormat.FixedSize, IsRequired = true)] public int A { get; set; } [ProtoMember(2), DefaultValue(5)] public int B { get; init; } [ProtoMember(3)] public DateTime? C; }
            [ProtoContract] public class N : M { [ProtoMember(1)] public List<M>? D; }
            """);
        var user = Proto.Compile("class User : N;", source.AsAssembly());

        string[] expected = ["1 A sfixed32 required", "2 B int32 default 5", "3 C timestamp optional", "9 N global::N oneof case", "reserved 7"];
        Assert.Equal(expected, source.Read("M").Lines());
        Assert.Equal(expected, user.Read("M").Lines().Order());
        Assert.Equal(source.Read("N").Lines(), user.Read("N").Lines());
    }
}
