namespace SchemaEvolution.Symbols.Tests.Dialects.ProtobufNet;

public sealed class DefaultTests
{
    private const string Enums = "enum E : long { None, One, Two = 2 }";

    [Theory]
    [InlineData("[DefaultValue(5)] public int A;", "int32 default 5")]
    [InlineData("[DefaultValue(5)] public int A = 7;", "int32 default 5")]
    [InlineData("[DefaultValue(5)] public long A;", "int64 default 5")]
    [InlineData("[DefaultValue(\"5\")] public byte A;", "uint8 default 5")]
    [InlineData("[DefaultValue(typeof(decimal), \"1.5\")] public decimal A;", "decimal default 1.5")]
    [InlineData("[DefaultValue(1)] public double A;", "double default 1")]
    [InlineData("[DefaultValue(true)] public bool A;", "bool default true")]
    [InlineData("[DefaultValue('x')] public char A;", "char default \"x\"")]
    [InlineData("[DefaultValue(\"x\")] public string? A;", "string default \"x\"")]
    [InlineData("[DefaultValue(E.Two)] public E A;", "enum global::E[int64] default Two")]
    [InlineData("[DefaultValue(\"One\")] public E A;", "enum global::E[int64] default One")]
    [InlineData("[DefaultValue((E)9)] public E A;", "enum global::E[int64] default 9")]
    [InlineData("[DefaultValue(5)] public int? A;", "int32 optional default 5")]
    [InlineData("[DefaultValue(0)] public int A = 7;", "int32")]
    [InlineData("[DefaultValue(null)] public string? A;", "string")]
    [InlineData("[DefaultValue(\"\")] public string A = \"\";", "string")]
    [InlineData("[DefaultValue(typeof(DateTime), \"2020-01-01\")] public DateTime A;", "timestamp default ?")]
    public void The_value_that_is_not_written_is_the_default(string member, string expected) => Assert.Equal([$"1 A {expected}"], Lines(member));

    [Theory]
    [InlineData("public int A = 5;", "int32 default 5")]
    [InlineData("public int A { get; set; } = -1;", "int32 default -1")]
    [InlineData("public bool A = true;", "bool default true")]
    [InlineData("public double A = 1.5;", "double default 1.5")]
    [InlineData("public decimal A = 1.5m;", "decimal default 1.5")]
    [InlineData("public E A = E.One;", "enum global::E[int64] default One")]
    [InlineData("public E A = (E)9;", "enum global::E[int64] default 9")]
    [InlineData("public Guid A = Guid.NewGuid();", "guid")]
    [InlineData("public int A = Size; const int Size = 5;", "int32 default 5")]
    [InlineData("public int A = Sizes.Large; static class Sizes { public const int Large = 9; }", "int32 default 9")]
    [InlineData("public int A = Size; static readonly int Size = 5;", "int32 default ?")]
    [InlineData("public int A = System.Int32.MaxValue;", "int32 default ?")]
    [InlineData("public int A;", "int32")]
    [InlineData("public int A = 0;", "int32")]
    public void Where_zero_is_not_written_a_new_object_says_what_absent_means(string member, string expected) =>
        Assert.Equal([$"1 A {expected}"], Lines(member));

    [Theory]
    [InlineData("public int A; public M() { A = 5; }", "int32 default 5")]
    [InlineData("public int A = 4; public M() { this.A = 5; }", "int32 default 5")]
    [InlineData("public int A { get; set; } = 4; private M() => A = Size; const int Size = 6;", "int32 default 6")]
    [InlineData("public int A = 4; public M() { A = 0; }", "int32")]
    [InlineData("public int A; public M() { if (Environment.Is64BitProcess) A = 5; }", "int32 default ?")]
    [InlineData("public int A; public M() { A = 5; A += 1; }", "int32 default ?")]
    [InlineData("public int A = 4; public M() { var b = 5; }", "int32 default 4")]
    [InlineData("public int A = 4; public M() : this(7) { } public M(int a) { A = a; }", "int32 default 4")]
    public void What_the_constructor_assigns_takes_the_place_of_the_initializer(string member, string expected) =>
        Assert.Equal([$"1 A {expected}"], Lines(member));

    [Theory]
    [InlineData("public string A = \"x\";", "string")]
    [InlineData("public int? A = 5;", "int32 optional")]
    [InlineData("public DateTime A = DateTime.UnixEpoch;", "timestamp")]
    [InlineData("public List<int> A = new() { 1 };", "list<int32>")]
    public void What_is_written_whatever_it_holds_has_no_default(string member, string expected) => Assert.Equal([$"1 A {expected}"], Lines(member));

    [Theory]
    [InlineData("[ProtoMember(1, IsRequired = true)] public int A = 5;", "int32 required")]
    [InlineData("[ProtoMember(1, Options = MemberSerializationOptions.Required)] public int A = 5;", "int32 required")]
    [InlineData("[ProtoMember(1, IsRequired = true), DefaultValue(5)] public int A = 5;", "int32 default ?")]
    [InlineData("[ProtoMember(1, IsRequired = true), DefaultValue(0)] public int A = 5;", "int32")]
    [InlineData("[ProtoMember(1, IsRequired = true)] public int A;", "int32 required")]
    [InlineData("[ProtoMember(1, IsRequired = true)] public int? A = 5;", "int32 optional")]
    [InlineData("[ProtoMember(1, IsRequired = true)] public string A = \"x\";", "string")]
    [InlineData("[ProtoMember(1), DefaultValue(5)] public int A = 5; public bool ASpecified { get; set; }", "int32 default ?")]
    [InlineData("[ProtoMember(1)] public int A = 5; private bool ShouldSerializeA() => true;", "int32 default ?")]
    [InlineData("[ProtoMember(1)] public int A; private bool ShouldSerializeA() => true;", "int32")]
    public void What_is_written_for_another_reason_leaves_nothing_out(string member, string expected) =>
        Assert.Equal([$"1 A {expected}"], Proto.Lines(member));

    [Theory]
    [InlineData("public int A = 5; public int ASpecified; public static bool BSpecified { get; set; }")]
    [InlineData("public int A = 5; public bool ShouldSerializeA(int x) => true;")]
    [InlineData("public int A = 5; public int ShouldSerializeA() => 1;")]
    public void Another_member_of_such_a_name_decides_nothing(string member) => Assert.Equal(["1 A int32 default 5"], Lines(member));

    [Fact]
    public void Without_a_constructor_no_initializer_counts() => Assert.Equal(
        ["1 A int32", "2 B int32 default 7"],
        Proto.Lines("[ProtoMember(1)] int A = 5; [ProtoMember(2), DefaultValue(7)] int B = 7;", "[ProtoContract(SkipConstructor = true)]"));

    [Theory]
    [InlineData("[ProtoContract(SkipConstructor = true), ProtoInclude(10, typeof(Dog))] class M", "[ProtoContract] class Dog : M;", "int32 default 5")]
    [InlineData("[ProtoContract, ProtoInclude(10, typeof(Dog))] abstract class M", "[ProtoContract(SkipConstructor = true)] class Dog : M;", "int32")]
    [InlineData("[ProtoContract(SkipConstructor = true)] abstract class M", "", "int32")]
    [InlineData("[ProtoContract] abstract class M", "", "int32 default 5")]
    public void The_class_of_the_object_says_whether_a_constructor_runs(string type, string subtype, string expected) =>
        Assert.Contains($"1 A {expected}", Proto.Read($"{type} {{ [ProtoMember(1)] public int A = 5; }} {subtype}").Lines());

    [Theory]
    [InlineData("[DefaultValue(\"x\")] public int A;", "'x' is no int32")]
    [InlineData("[DefaultValue(300)] public byte A;", "'300' is no uint8")]
    [InlineData("[DefaultValue(\"xx\")] public char A;", "'xx' is no char")]
    [InlineData("[DefaultValue(\"Three\")] public E A;", "'Three' is no enum global::E[int64]")]
    [InlineData("[DefaultValue(-1)] public ulong? A;", "'-1' is no uint64")]
    public void A_default_that_does_not_fit_is_a_fault(string member, string fault)
    {
        var field = Proto.Read($"[ProtoContract] class M {{ [ProtoMember(1)] {member} }} {Enums}").Members[0];

        Assert.Equal(fault, field.InvalidDefault);
        Assert.False(field.Field!.Default!.IsKnown);
    }

    private static string[] Lines(string member) => Proto.Read($"[ProtoContract] class M {{ [ProtoMember(1)] {member} }} {Enums}").Lines();
}
