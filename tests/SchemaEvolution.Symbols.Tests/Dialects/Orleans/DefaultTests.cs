namespace SchemaEvolution.Symbols.Tests.Dialects.Orleans;

public sealed class DefaultTests
{
    [Theory]
    [InlineData("int A = 3;", "0 A int32 default 3")]
    [InlineData("int A { get; set; } = 3;", "0 A int32 default 3")]
    [InlineData("string A = \"x\";", "0 A string default \"x\"")]
    [InlineData("int A = 0;", "0 A int32")]
    [InlineData("int A;", "0 A int32")]
    [InlineData("List<int> A = [1];", "0 A list<int32>")]
    public void Where_a_default_is_left_out_a_reader_has_what_the_object_holds(string member, string expected) =>
        Assert.Equal([expected], Grains.Lines($"[GenerateSerializer, OmitDefaultMemberValues] public class M {{ [Id(0)] public {member} }}"));
}
