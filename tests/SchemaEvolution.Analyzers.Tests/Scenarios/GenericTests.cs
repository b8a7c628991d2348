using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

public class GenericTests
{
    [Fact]
    public Task Type_parameter_may_be_renamed() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Page<T>; 1 Items list<T> v1..; 2 Next Acme.Page<T> v1.."),
        Source("[Message] public class Page<TItem> { [Tag(1)] public List<TItem> Items = []; [Tag(2)] public Page<TItem>? Next; }"));

    [Fact]
    public Task Type_parameter_became_a_type() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Page<T>; 1 Item T v1.."), Source("[Message] public class Page<T> { [Tag(1)] public {|EVO301:string|} Item = \"\"; }"));

    [Fact]
    public Task Zero_of_a_type_parameter_is_its_default() => Verify.MessageAsync(
        Baseline(1, "message Acme.Page<T>; 1 Item T v1.."),
        Source("[Message] public class Page<T> { [Tag(1)] public T? Item; }"),
        "EVO207: 'Page.Item' (tag 1) shipped as implicit in v1 and is optional now. Protobuf, backward: a stored default is read as null.");

    [Fact]
    public Task Two_type_parameters_were_swapped() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Pair<A,B>; 1 First A v1..; 2 Second B v1.."),
        Source("[Message] public class Pair<A, B> { [Tag(1)] public {|EVO301:B|} First = default!; [Tag(2)] public {|EVO301:A|} Second = default!; }"));

    [Fact]
    public Task Nested_in_a_generic_type() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Outer<T>.Inner; 1 A T v1..; 2 B int64 v1.."),
        Source("public class Outer<T> { [Message] public class Inner { [Tag(1)] public T A = default!; [Tag(2)] public {|EVO302:int|} B; } }"));

    [Fact]
    public Task Type_parameter_hides_that_of_the_outer_type() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Outer<\"0\">.Inner<T>; 1 A T v1..; 2 B int64 v1.."),
        Source("public class Outer<T> { [Message] public class Inner<T> { [Tag(1)] public T A = default!; [Tag(2)] public {|EVO302:int|} B; } }"));

    [Fact]
    public Task Arity_is_a_part_of_the_name() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Page; 1 A int64 v1..", "message Acme.Page<T>; 1 A T v1.."),
        Source("[Message] public class Page { [Tag(1)] public {|EVO302:int|} A; } [Message] public class Page<T> { [Tag(1)] public T A = default!; }"));

    [Fact]
    public Task Use_with_a_wider_argument() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Page<T>; 1 A T v1..", "message Acme.Order; 1 A Acme.Page<int32> v1.."),
        Source("[Message] public class Page<T> { [Tag(1)] public T A = default!; } [Message] public class Order { [Tag(1)] public {|EVO307:Page<long>?|} A; }"));

    [Fact]
    public Task Nested_message_and_one_of_the_global_namespace() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Outer.Inner; 1 A int64 v1..", "message global::Order; 1 A int64 v1.."),
        """
        using SchemaEvolution;
        [Message] public class Order { [Tag(1)] public {|EVO302:int|} A; }
        namespace Acme { public class Outer { [Message] public struct Inner { [Tag(1)] public {|EVO302:int|} A; } } }
        """);
}
