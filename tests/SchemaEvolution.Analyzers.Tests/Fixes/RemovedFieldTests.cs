using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO106, EVO107 and EVO203: what has gone from a message.</summary>
public class RemovedFieldTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Id int64 v1..
          2 Customer string v1..
          3 Total decimal optional v1..
          reserved 10 to 12 v1..

        """;

    [Fact]
    public Task Tag_and_name_are_reserved() => Verify.FixAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;

        /// <summary>An order.</summary>
        [Message]
        [Reserved(10, 12)]
        public partial class {|EVO106:Order|}
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;

        /// <summary>An order.</summary>
        [Message]
        [Reserved(10, 12)]
        [Reserved(3, "Total")]
        public partial class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
        }
        """);

    [Fact]
    public Task Field_comes_back_as_obsolete_beside_its_neighbour() => Verify.FixAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;

        [Message, Reserved(10, 12)]
        public class {|EVO106:Order|}
        {
            [Tag(1)]
            public long Id { get; init; }

            [Tag(3)]
            public decimal? Total { get; init; }
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;

        [Message, Reserved(10, 12)]
        public class Order
        {
            [Tag(1)]
            public long Id { get; init; }

            [Tag(2), System.Obsolete]
            public string Customer { get; init; } = "";

            [Tag(3)]
            public decimal? Total { get; init; }
        }
        """,
        "Restore 'Customer' as obsolete");

    [Fact]
    public Task Positional_record_gets_a_body() => Verify.FixAsync(
        Baseline,
        """
        using System;
        using SchemaEvolution;
        namespace Acme;

        [Message, Reserved(10, 12)]
        public record {|EVO106:Order|}([property: Tag(1)] long Id, [property: Tag(2)] string Customer = "");
        """,
        """
        using System;
        using SchemaEvolution;
        namespace Acme;

        [Message, Reserved(10, 12)]
        public record Order([property: Tag(1)] long Id, [property: Tag(2)] string Customer = "")
        {
            [Tag(3), Obsolete] public decimal? Total { get; init; }
        }
        """,
        "RestoreField");

    [Fact]
    public Task Struct_gets_no_initializer() => Verify.FixAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;

        [Message, Reserved(10, 12)]
        public struct {|EVO106:Order|}
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(3)] public decimal? Total { get; set; }
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;

        [Message, Reserved(10, 12)]
        public struct Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2), System.Obsolete] public string Customer { get; set; }
            [Tag(3)] public decimal? Total { get; set; }
        }
        """,
        "RestoreField");

    [Fact]
    public Task Nested_partial_message_is_changed_where_its_attribute_stands() => Verify.FixAsync(
        """
        schema-baseline 1
        shipped v1

        message Acme.Shop.Order
          1 Id int64 v1..
          2 Note string v1..

        """,
        [
            new("A.cs", """
                using SchemaEvolution;
                namespace Acme;
                partial class Shop
                {
                    partial class Order
                    {
                        [Tag(1)] public long Id { get; set; }
                    }
                }
                """),
            new("B.cs", """
                using SchemaEvolution;
                namespace Acme
                {
                    partial class Shop
                    {
                        // What is sold.
                        [Message] // stored for ten years
                        partial class {|EVO106:Order|}
                        {
                        }
                    }
                }
                """),
        ],
        [
            new("B.cs", """
                using SchemaEvolution;
                namespace Acme
                {
                    partial class Shop
                    {
                        // What is sold.
                        [Message] // stored for ten years
                        [Reserved(2, "Note")]
                        partial class Order
                        {
                        }
                    }
                }
                """),
        ]);

    [Fact]
    public Task Message_without_members_gets_its_first() => Verify.FixAsync(
        """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Lines list<float> v1..

        """,
        """
        using SchemaEvolution;
        namespace Acme
        {
            [Message]
            public readonly record struct {|EVO106:Order|}
            {
            }
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme
        {
            [Message]
            public readonly record struct Order
            {
                [Tag(1), System.Obsolete] public System.Collections.Generic.List<float> Lines { get; init; }
            }
        }
        """,
        "RestoreField");

    [Fact]
    public Task Fix_all_reserves_every_tag() => Verify.FixAllAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        [Reserved(10, 12)]
        public class {|EVO106:Order|};
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        [Reserved(10, 12)]
        [Reserved(1, "Id")]
        [Reserved(2, "Customer")]
        [Reserved(3, "Total")]
        public class Order;
        """,
        FixAllScope.Project);

    [Fact]
    public async Task Field_of_a_type_that_exists_no_more_is_not_restored() => Assert.Equal(
        ["Reserve tag 2", "Accept this break"],
        await Verify.OfferedFixesAsync(
            """
            schema-baseline 1
            shipped v1

            message Acme.Order
              1 Id int64 v1..
              2 Card enum Acme.Card v1..

            """,
            """
            using SchemaEvolution;
            namespace Acme;
            [Message]
            public class {|EVO106:Order|}
            {
                [Tag(1)] public long Id { get; set; }
            }
            """));

    [Fact]
    public Task What_has_gone_of_a_reservation_is_put_back() => Verify.FixAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(11)]
        public class {|EVO107:Order|}
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
            [Tag(3)] public decimal? Total { get; set; }
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(11)]
        [Reserved(10)]
        [Reserved(12)]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string Customer { get; set; } = "";
            [Tag(3)] public decimal? Total { get; set; }
        }
        """);

    private const string RequiredBaseline = """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Id int64 v1..
          2 Customer string required v1..

        """;

    [Fact]
    public Task Required_field_comes_back_as_required() => Verify.FixAsync(
        RequiredBaseline,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class {|EVO203:Order|}
        {
            [Tag(1)] public long Id { get; set; }
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public required string Customer { get; set; }
        }
        """);

    [Fact]
    public async Task Required_field_is_not_restored_where_the_message_is_created_without_it() => Assert.Equal(
        ["Accept this break"],
        await Verify.OfferedFixesAsync(RequiredBaseline, """
            using SchemaEvolution;
            namespace Acme;
            [Message]
            public class {|EVO203:Order|}
            {
                [Tag(1)] public long Id { get; set; }
                public static Order Create() => new() { Id = 1 };
            }
            """));
}
