using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO506Tests
{
    [Theory]
    [InlineData("json")]
    [InlineData("avro")]
    [InlineData("protobuf, thrift_binary, json")]
    public Task Case_added_that_old_readers_refuse(string formats) => VerifyAsync("Case(2, typeof({|EVO506:Square|}))", formats);

    [Theory]
    [InlineData("thrift_binary")]
    [InlineData("thrift_compact")]
    public Task Case_added_that_old_readers_lose(string formats) => VerifyAsync("Case(2, typeof({|EVO506:Square|}))", formats);

    [Fact]
    public Task Protobuf_keeps_what_it_does_not_know() => VerifyAsync("Case(2, typeof({|EVO002:Square|}))", "protobuf");

    [Fact]
    public Task New_code_reads_old_data() => VerifyAsync("Case(2, typeof({|EVO002:Square|}))", "json", "backward");

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Shipped,
        Shapes("Case(2, typeof(Square))"),
        "EVO506: 'Shape.Square' (tag 2) is a new case, which v1 did not have."
        + " JSON, forward: a new 'Square' (case 2) is refused by old readers. Deploy readers first.",
        setup: InFormats("json"));

    private static string Shipped => Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..", "message Acme.Circle", "message Acme.Square");

    private static string Shapes(string added) => Source($$"""
        [Message, Case(1, typeof(Circle)), {{added}}] public abstract class Shape;
        public class Circle : Shape;
        [Message] public class Square : Shape;
        """);

    private static Task VerifyAsync(string added, string formats, string compatibility = "full") =>
        Verify.DiagnosticsAsync(Shipped, Shapes(added), setup: InFormats(formats, compatibility));
}
