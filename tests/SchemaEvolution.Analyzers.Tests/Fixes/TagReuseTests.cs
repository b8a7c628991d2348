using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO101: the next free tag, and the old one reserved.</summary>
public class TagReuseTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v2

        message Acme.Order
          1 Id int64 v1..
          2 Customer string v1..
          4 Gone string v1
          reserved 4 Gone v2..

        """;

    [Fact]
    public Task Tag_above_all_that_were_ever_used_is_taken_and_the_old_one_reserved() => Verify.FixAsync(
        Baseline,
        """
        using SchemaEvolution;

        namespace Acme;

        [Message]
        [Reserved(4, "Gone")]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }

            // the weight in grams
            [Tag({|EVO101:2|})] public int Weight { get; set; } // of the parcel
        }
        """,
        """
        using SchemaEvolution;

        namespace Acme;

        [Message]
        [Reserved(4, "Gone")]
        [Reserved(2, "Customer")]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }

            // the weight in grams
            [Tag(5)] public int Weight { get; set; } // of the parcel
        }
        """);

    [Fact]
    public Task Qualified_attributes_stay_qualified() => Verify.FixAsync(
        Baseline,
        """
        namespace Acme;

        [global::SchemaEvolution.Message]
        [global::SchemaEvolution.Reserved(4)] class Order
        {
            [global::SchemaEvolution.Tag(1)] public long Id { get; set; }
            [global::SchemaEvolution.Tag({|EVO101:2|}, Name = "w")] public int Weight { get; set; }
        }
        """,
        """
        namespace Acme;

        [global::SchemaEvolution.Message]
        [global::SchemaEvolution.Reserved(4)] [global::SchemaEvolution.Reserved(2, "Customer")] class Order
        {
            [global::SchemaEvolution.Tag(1)] public long Id { get; set; }
            [global::SchemaEvolution.Tag(5, Name = "w")] public int Weight { get; set; }
        }
        """);

    [Fact]
    public async Task Repair_comes_first_and_acceptance_last() => Assert.Equal(
        ["Take tag 5 and reserve tag 2", "Accept this break"],
        await Verify.OfferedFixesAsync(Baseline, """
            using SchemaEvolution;
            namespace Acme;
            [Message, Reserved(4, "Gone")]
            public class Order
            {
                [Tag(1)] public long Id { get; set; }
                [Tag({|EVO101:2|})] public int Weight { get; set; }
            }
            """));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Fix_all_gives_no_tag_twice(FixAllScope scope) => Verify.FixAllAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(4, "Gone")]
        public class Order
        {
            [Tag({|EVO101:1|})] public string Name { get; set; } = "";
            [Tag(2)] public int Weight { get; set; }
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(4, "Gone")]
        [Reserved(1, "Id")]
        [Reserved(2, "Customer")]
        public class Order
        {
            [Tag(5)] public string Name { get; set; } = "";
            [Tag(6)] public int Weight { get; set; }
        }
        """,
        scope);

    [Fact]
    public Task Line_ends_of_windows_survive() => Verify.FixAsync(
        Baseline,
        "using SchemaEvolution;\r\nnamespace Acme;\r\n[Message]\r\n[Reserved(4)]\r\npublic class Order\r\n{\r\n"
        + "    [Tag(1)] public long Id { get; set; }\r\n    [Tag({|EVO101:2|})] public int Weight { get; set; }\r\n}\r\n",
        "using SchemaEvolution;\r\nnamespace Acme;\r\n[Message]\r\n[Reserved(4)]\r\n[Reserved(2, \"Customer\")]\r\n"
        + "public class Order\r\n{\r\n"
        + "    [Tag(1)] public long Id { get; set; }\r\n    [Tag(5)] public int Weight { get; set; }\r\n}\r\n");

    [Fact]
    public Task Member_of_a_base_class_takes_a_tag_that_is_free_in_all_that_derives_from_it() => Verify.FixAsync(
        """
        schema-baseline 1
        shipped v1

        message Acme.Letter
          1 Note string v1..
          7 Pages int32 v1..

        message Acme.Parcel
          1 Note string v1..
          9 Weight int32 v1..

        """,
        """
        using SchemaEvolution;
        namespace Acme;

        public abstract class Item
        {
            [Tag({|EVO101:1|})] public int Count { get; set; }
        }

        [Message]
        public class Letter : Item
        {
            [Tag(7)] public int Pages { get; set; }
        }

        [Message]
        public class Parcel : Item
        {
            [Tag(9)] public int Weight { get; set; }
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;

        [Reserved(1, "Note")]
        public abstract class Item
        {
            [Tag(10)] public int Count { get; set; }
        }

        [Message]
        public class Letter : Item
        {
            [Tag(7)] public int Pages { get; set; }
        }

        [Message]
        public class Parcel : Item
        {
            [Tag(9)] public int Weight { get; set; }
        }
        """);

    [Fact]
    public Task Positional_record_keeps_its_form() => Verify.FixAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(4)]
        public record Order([property: Tag(1)] long Id, [property: Tag({|EVO101:2|})] int Weight);
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(4)]
        [Reserved(2, "Customer")]
        public record Order([property: Tag(1)] long Id, [property: Tag(5)] int Weight);
        """);

    [Fact]
    public Task Two_target_frameworks_are_changed_once() => Verify.FixAllAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(4)]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag({|EVO101:2|})] public int Weight { get; set; }
        #if NEW
            [Tag(11)] public int Height { get; set; }
        #endif
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message, Reserved(4)]
        [Reserved(2, "Customer")]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(12)] public int Weight { get; set; }
        #if NEW
            [Tag(11)] public int Height { get; set; }
        #endif
        }
        """,
        FixAllScope.Solution,
        setup: new() { Targets = [["NEW"], ["OLD"]] });
}
