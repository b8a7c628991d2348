using SchemaEvolution.Core.Rules;
using SchemaEvolution.Tool.Checking;

namespace SchemaEvolution.Tool.Tests.Checking;

public sealed class FindingListTests
{
    [Fact]
    public void Is_sorted_by_file_line_and_id()
    {
        Finding[] sorted = [Of("EVO301", "A.cs", 2), Of("EVO302", "A.cs", 2), Of("EVO101", "A.cs", 10), Of("EVO001", "B.cs", 1)];
        Assert.Equal(sorted, FindingList.Merge(sorted.Reverse()));
    }

    [Fact]
    public void Findings_that_stand_in_the_baseline_are_sorted_by_its_lines()
    {
        Finding[] sorted = [Of("EVO301", "A.cs", 2), InBaseline(3), InBaseline(20)];
        Assert.Equal(sorted, FindingList.Merge(sorted.Reverse()));
    }

    [Fact]
    public void What_two_targets_say_alike_is_said_once() =>
        Assert.Single(FindingList.Merge([Of("EVO301", "A.cs", 2), Of("EVO301", "A.cs", 2)]));

    [Fact]
    public void What_two_targets_say_otherwise_is_said_twice() =>
        Assert.Equal(2, FindingList.Merge([Of("EVO301", "A.cs", 2), Of("EVO301", "A.cs", 2) with { Tag = 3 }]).Count);

    private static Finding Of(string id, string file, int line) =>
        new(id, RuleSeverity.Warning, "Acme.Order", "", "") { Location = new(file, line, 1), Baseline = new("schema.baseline", 1) };

    private static Finding InBaseline(int line) =>
        new("EVO403", RuleSeverity.Warning, "Acme.Order", "", "") { Baseline = new("schema.baseline", line) };
}
