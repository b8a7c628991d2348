using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.Analyzers.Tests.SelfTests;

public class MarkupTests
{
    [Fact]
    public void Marks_are_taken_out_and_give_id_and_span()
    {
        var (file, marks) = Markup.Parse(new("A.cs", "int {|EVO101:x|} = {|EVO205:|}1;"));

        Assert.Equal("int x = 1;", file.Text);
        Assert.Equal([new("A.cs", "EVO101", new TextSpan(4, 1)), new("A.cs", "EVO205", new TextSpan(8, 0))], marks);
    }

    [Fact]
    public void Nested_marks_share_a_span()
    {
        var (file, marks) = Markup.Parse(new("A.cs", "{|EVO101:{|EVO301:x|}|}"));

        Assert.Equal("x", file.Text);
        Assert.Equal([new("A.cs", "EVO301", new TextSpan(0, 1)), new("A.cs", "EVO101", new TextSpan(0, 1))], marks);
    }

    [Theory]
    [InlineData("a || b |} c {| d")]
    [InlineData("is { Length: > 0 } or {|evo:")]
    public void What_is_no_mark_stays(string text) => Assert.Equal(text, Markup.Parse(new("A.cs", text)).File.Text);

    [Fact]
    public void Mark_without_an_end_is_refused() =>
        Assert.Throws<FormatException>(() => Markup.Parse(new("A.cs", "{|EVO101:x")));

    [Theory]
    [InlineData("")]
    [InlineData("{|EVO101:|}")]
    [InlineData("{|EVO101:{|EVO301:a|}|} {|EVO101:b {|EVO205:c|}{|EVO205:d|}|}{|EVO107:|}")]
    [InlineData("{|EVO101:{|EVO205:|}a|}")]
    public void Written_marks_are_the_parsed_ones(string text)
    {
        var (file, marks) = Markup.Parse(new("A.cs", text));

        Assert.Equal(text, Markup.Write(file, marks));
    }
}
