namespace SchemaEvolution.Symbols.Tests.Dialects.MessagePack;

public sealed class TypeTests
{
    [Theory]
    [InlineData("char", "char")]
    [InlineData("DateTimeOffset", "timestamptz")]
    [InlineData("byte[]", "bytes")]
    [InlineData("List<byte>", "list<uint8>")]
    [InlineData("ArraySegment<byte>", "bytes")]
    [InlineData("System.Buffers.ReadOnlySequence<byte>?", "bytes optional")]
    [InlineData("ReadOnlyMemory<byte>", "bytes")]
    [InlineData("ArraySegment<int>", "list<int32>")]
    [InlineData("System.Text.StringBuilder", "string")]
    [InlineData("Type", "string")]
    [InlineData("System.Collections.BitArray", "list<bool>")]
    [InlineData("Lazy<int>", "int32")]
    [InlineData("List<Lazy<byte[]>>", "list<bytes>")]
    [InlineData("Dictionary<Color, HashSet<int>>", "map<enum global::Color,set<int32>>")]
    [InlineData("Small", "enum global::Small[uint8]")]
    [InlineData("System.Linq.ILookup<string, int>", "list<System.Linq.IGrouping<string,int32>>")]
    [InlineData("System.Linq.IGrouping<Type, List<Lazy<int>>>", "System.Linq.IGrouping<string,list<int32>>")]
    [InlineData("(int A, string B)", "System.ValueTuple<int32,string>")]
    public void Types_are_read_as_they_are_written(string type, string expected) => Assert.Equal([$"0 A {expected}"], Lines($"[Key(0)] public {type} A = default!;"));

    [Theory]
    [InlineData("[MessagePackFormatter(typeof(NativeDateTimeFormatter))] public DateTime", "MessagePack.Formatters.NativeDateTimeFormatter")]
    [InlineData("[MessagePackFormatter(typeof(NativeGuidFormatter))] public Guid?", "MessagePack.Formatters.NativeGuidFormatter optional")]
    [InlineData("[MessagePackFormatter(typeof(Own))] public int", "global::Own")]
    [InlineData("[MessagePackFormatter(typeof(Own), 1, \"x\")] public List<int>", "global::Own")]
    [InlineData("[MessagePackFormatter(typeof(Generic<long>))] public int", "global::Generic<int64>")]
    [InlineData("[MessagePackFormatter(typeof(EnumAsStringFormatter<Color>))] public Color", "enum global::Color[text]")]
    [InlineData("[MessagePackFormatter(typeof(EnumAsStringFormatter<Small>), true)] public Small", "enum global::Small[text]")]
    [InlineData("[MessagePackFormatter(typeof(StringInterningFormatter))] public string", "string")]
    [InlineData("[MessagePackFormatter(typeof(ForceInt32BlockFormatter))] public int", "int32")]
    public void A_formatter_is_the_type_of_its_member(string member, string expected) =>
        Assert.Equal([$"0 A {expected}"], Lines($"[Key(0)] {member} A = default!;"));

    [Theory]
    [InlineData("Opaque", "global::Own")]
    [InlineData("List<Opaque>", "list<global::Own>")]
    [InlineData("Dictionary<Opaque, int>", "map<global::Own,int32>")]
    [InlineData("Wrapped<int>", "global::Generic<int32>")]
    [InlineData("Word", "enum global::Word[text]")]
    [InlineData("Word[]", "list<enum global::Word[text]>")]
    [InlineData("Derived", "global::Derived")]
    public void A_type_with_a_formatter_is_that_formatter_wherever_it_stands(string type, string expected) =>
        Assert.Equal([$"0 A {expected}"], Lines($"[Key(0)] public {type} A = default!;"));

    [Fact]
    public void A_formatter_on_the_member_goes_before_that_of_the_type() =>
        Assert.Equal(["0 A global::Generic<string>"], Lines("[Key(0), MessagePackFormatter(typeof(Generic<string>))] public Opaque A = default!;"));

    private static string[] Lines(string members) => Msg.Read($$"""
        [MessagePackObject] public class M { {{members}} }
        public enum Color { None }
        public enum Small : byte { None }
        [MessagePackFormatter(typeof(EnumAsStringFormatter<Word>))] public enum Word { None }
        [MessagePackFormatter(typeof(Own))] public class Opaque;
        public class Derived : Opaque;
        [MessagePackFormatter(typeof(Generic<>))] public struct Wrapped<T>;
        public class Own;
        public class Generic<T>;
        """).Lines();
}
