using static SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson.Documents;

namespace SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson;

/// <summary>What the baseline knows as a message is one still, although no attribute says so any more.</summary>
public class RecordedTests
{
    [Fact]
    public Task Names_in_csharp_were_the_names_before() => AsRecordedAsync("\"A\" A int32 v1..", "public class Order { public int A { get; set; } }");

    [Fact]
    public Task Other_names_went_with_the_attributes() => AsRecordedAsync(
        "\"a\" A int32 v1..", "public class Order { public int {|EVO401:A|} { get; set; } }");

    [Fact]
    public Task So_did_what_made_text_of_an_enum() => AsRecordedAsync(
        "\"A\" A enum Acme.Status[text] v1..\nenum Acme.Status; 0 None v1..",
        "public enum Status { None } public class Order { public {|EVO305:Status|} A { get; set; } }");

    [Fact]
    public Task Nothing_has_to_lead_to_it() => AsRecordedAsync(
        "\"A\" A int32 v1..; \"B\" B Acme.Line v1..\nmessage Acme.Line systemtextjson; \"A\" A int32 v1..",
        "public class {|EVO002:Order|} { [JsonRequired] public int {|EVO202:A|} { get; set; } } public class Line { public {|EVO303:long|} A { get; set; } }");

    [Fact]
    public Task A_context_has_the_names_of_what_it_lists_no_more() => CodeAsync(
        Block("\"a\" A int32 v1..") + "\nmessage Acme.Line systemtextjson; \"a\" A int32 v1..",
        """
        [JsonSerializable(typeof(Order)), JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
        partial class Context : JsonSerializerContext
        {
            public Context() : base(null) { }
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        public class Order { public int A { get; set; } }
        public class Line { public int A { get; set; } }
        """,
        new());

    private static Task AsRecordedAsync(string facts, string code) => CodeAsync(Block(facts), code, new());
}
