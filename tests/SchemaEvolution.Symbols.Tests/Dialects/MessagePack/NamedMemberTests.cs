namespace SchemaEvolution.Symbols.Tests.Dialects.MessagePack;

public sealed class NamedMemberTests
{
    private const string ByName = "[MessagePackObject(true)]";
    private const string AtRunTime = "[MessagePackObject(true, SuppressSourceGeneration = true)]";

    private const string Members = """
        public int A { get; set; }
        public int B;
        public int C => 1;
        public int D { get; private set; }
        public int E { get; init; }
        public readonly int F;
        internal int G { get; set; }
        private int h = 0;
        public int I { private get; set; }
        public int J { set { h = value; } }
        public int this[int i] => i;
        public static int K;
        [IgnoreMember] public int L;
        [IgnoreDataMember] public int N { get; set; }
        """;

    [Fact]
    public void Public_members_are_known_by_their_names() => Assert.Equal(["A", "B", "D", "E"], Keys(ByName, Members));

    [Fact]
    public void A_formatter_that_is_made_at_run_time_writes_what_can_be_set() => Assert.Equal(["A", "B", "E"], Keys(AtRunTime, Members));

    [Fact]
    public void Or_what_a_constructor_takes() => Assert.All([ByName, AtRunTime], attribute => Assert.Equal(
        ["A", "B", "C", "D", "E", "F"],
        Keys(attribute, $"{Members} public M(int c, int D) {{ }} public M(int f) {{ }} private M(int g, string i) {{ }}")));

    [Fact]
    public void Private_members_are_written_where_they_are_allowed() => Assert.Equal(
        ["A", "B", "D", "E", "G", "h", "I"], Keys("[MessagePackObject(true, AllowPrivate = true)]", Members));

    [Theory]
    [InlineData("public class M { public int A { get; private set; } }", "A")]
    [InlineData("internal class M { public int A { get; private set; } }", "A")]
    [InlineData("class Outer { [MessagePackObject(true)] private class M { public int A { get; private set; } } }", "", "Outer+M")]
    [InlineData("class Outer { [MessagePackObject(true)] public class M { public int A { get; private set; } } }", "A", "Outer+M")]
    [InlineData("class B; class M : B { public int A { get; private set; } }", "")]
    public void A_type_that_can_be_reached_and_says_so_itself_has_a_formatter_from_build_time(string source, string keys, string type = "M") =>
        Assert.Equal(keys, string.Join(' ', Msg.Compile($"{(type == "M" ? ByName : "")} {source}").Read(type).Members.Select(member => member.Field!.Key)));

    [Fact]
    public void A_name_that_a_key_gives_counts_at_build_time_alone()
    {
        const string members = "[Key(\"a\")] public int A { get; set; } [Key(3)] public int B { get; set; }";

        Assert.Equal(["\"a\" A int32", "\"B\" B int32"], Msg.Lines(members, ByName));
        Assert.Equal(["\"A\" A int32", "\"B\" B int32"], Msg.Lines(members, AtRunTime));
    }

    [Theory]
    [InlineData("[MessagePackObject]", "A, C, F")]
    [InlineData("[MessagePackObject(SuppressSourceGeneration = true)]", "A, C, D, F")]
    [InlineData("[MessagePackObject(AllowPrivate = true, SuppressSourceGeneration = true)]", "A, C, F")]
    public void A_keyed_member_is_written_even_if_nothing_fills_it(string attribute, string unfilled) => Assert.Equal(
        $"\"$unfilled members\" {unfilled} string",
        Msg.Lines(
            """
            [Key(3)] public int A { get; } = 0;
            [Key(4)] public int B { get; set; }
            [Key(5)] public int C => 1;
            [Key(6)] public int D { get; private set; }
            [Key(7)] public int E { get; init; }
            [Key(8)] public readonly int F;
            [Key(9)] public readonly int G;
            [Key(1)] public readonly int H;
            [Key(10)] private int I { get; set; }
            public M() { }
            public M(int x, int g) { G = g; }
            """,
            attribute)[0]);

    [Fact]
    public void The_members_of_a_record_are_its_own_and_not_those_the_compiler_adds() => Assert.Equal(
        ["\"A\" A int32", "\"B\" B string"],
        Msg.Read("[MessagePackObject(true, AllowPrivate = true)] public record M(int A, string B);").Lines());

    [Fact]
    public void A_member_that_hides_another_takes_its_name() => Assert.Equal(
        ["\"A\" A string", "\"B\" B int32"],
        Msg.Read("public class B { public int A; } [MessagePackObject(true)] public class M : B { public new string A = \"\"; public int B; }").Lines());

    private static IEnumerable<string?> Keys(string attributes, string members) =>
        Msg.Read($"{attributes} public class M {{ {members} }}").Members.Select(member => member.Field!.Key);
}
