using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

public class PolicyTests
{
    private static readonly string Shipped = OrderBaseline("1 Wide int32 v1..; 2 Narrow int64 v1..");
    private static readonly string Strict = "[Tag(1)] public {|EVO303:long|} Wide; [Tag(2)] public {|EVO302:int|} Narrow;";

    [Theory]
    [InlineData("Stored", "{|EVO303:long|} Wide", "{|EVO302:int|} Narrow")]
    [InlineData("Event", "{|EVO303:long|} Wide", "{|EVO302:int|} Narrow")]
    [InlineData("Request", "long {|EVO002:Wide|}", "{|EVO302:int|} Narrow")]
    [InlineData("Response", "{|EVO303:long|} Wide", "int {|EVO002:Narrow|}")]
    public Task Role_implies_the_directions(string role, string wide, string narrow) => Verify.DiagnosticsAsync(
        Shipped, Source($"[Message(Role = MessageRole.{role})] public class Order {{ [Tag(1)] public {wide}; [Tag(2)] public {narrow}; }}"));

    [Fact]
    public Task Role_goes_before_the_configuration() => Verify.DiagnosticsAsync(
        Shipped,
        Source($"[Message(Role = MessageRole.Stored)] public class Order {{ {Strict} }}"),
        setup: new() { EditorConfig = "[*.cs]\nschema_evolution.compatibility = none" });

    [Fact]
    public Task Case_has_the_role_of_its_union() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..", "message Acme.Circle; 1 R int32 v1.."),
        Source("""
            [Message(Role = MessageRole.Request), Case(1, typeof(Circle))] public abstract class Shape;
            public class Circle : Shape { [Tag(1)] public long {|EVO002:R|}; }
            """));

    [Fact]
    public Task Folder_has_a_configuration_of_its_own() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.A; 1 Id int32 v1..", "message Acme.B; 1 Id int32 v1.."),
        [new("In/A.cs", Source("[Message] public class A { [Tag(1)] public long {|EVO002:Id|}; }")), new("Out/B.cs", Source("[Message] public class B { [Tag(1)] public {|EVO303:long|} Id; }"))],
        setup: new() { EditorConfig = "[In/*.cs]\nschema_evolution.compatibility = backward" });

    [Fact]
    public Task File_of_the_attribute_decides_for_a_partial_type() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 v1.."),
        [new("In/A.cs", Source("[Message] public partial class Order;")), new("Out/B.cs", Source("public partial class Order { [Tag(1)] public long {|EVO002:Id|}; }"))],
        setup: new() { EditorConfig = "[In/*.cs]\nschema_evolution.compatibility = backward" });

    [Fact]
    public Task Property_of_the_project_is_the_last_resort() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 v1.."),
        Order("[Tag(1)] public long {|EVO002:Id|};"),
        setup: new() { GlobalConfig = "build_property.SchemaEvolutionCompatibility = Backward" });

    [Fact]
    public Task Folder_goes_before_the_project() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 v1.."),
        Order("[Tag(1)] public {|EVO303:long|} Id;"),
        setup: new() { GlobalConfig = "build_property.SchemaEvolutionCompatibility = backward", EditorConfig = "[*.cs]\nschema_evolution.compatibility = full" });

    [Fact]
    public Task Word_that_is_no_policy_is_the_default() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 v1.."),
        Order("[Tag(1)] public {|EVO303:long|} Id;"),
        setup: new() { EditorConfig = "[*.cs]\nschema_evolution.compatibility = sometimes" });

    [Fact]
    public Task Word_that_is_no_format_hides_nothing() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 v1.."),
        Order("[Tag(1)] public int {|EVO401:Key|};"),
        setup: new() { EditorConfig = "[*.cs]\nschema_evolution.formats = protobuf, jsn" });

    [Fact]
    public Task Under_the_policy_none_nothing_is_compared() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 v1..; 2 Note string required v1..; reserved 3 v1.."),
        Order("[Tag(7)] public string Id = \"\";"),
        ignore: ["EVO002"],
        setup: new() { EditorConfig = "[*.cs]\nschema_evolution.compatibility = none" });

    [Fact]
    public Task Severity_is_set_the_usual_way() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 v1.."),
        Order("[Tag(1)] public long Id;"),
        setup: new() { EditorConfig = "[*.cs]\ndotnet_diagnostic.EVO303.severity = none" });

    [Fact]
    public Task Suppressed_break_is_not_offered_for_recording() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 v1.."), Order("#pragma warning disable EVO303\n[Tag(1)] public long Id;"));
}
