using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;

namespace SchemaEvolution.Core.Tests.Checking;

/// <summary>Every policy against every kind of change, where the change was made before or after the newest shipped version.</summary>
public class PolicyMatrixTests
{
    private static readonly string[] Policies =
        ["full", "backward", "forward", "none", "full_latest", "backward_latest", "forward_latest", "none_latest"];

    /// <summary>Shipped type, type in the code, the rule under full, backward and forward; - where nothing is unsafe.</summary>
    public static TheoryData<string, string, string, string, string> Changes => new()
    {
        { "int32", "int32", "-", "-", "-" },
        { "int32", "int64", "EVO303", "-", "EVO303" },
        { "int64", "int32", "EVO302", "EVO302", "-" },
        { "int32", "uint32", "EVO302", "EVO302", "EVO303" },
        { "int32", "sint32", "EVO305", "EVO305", "EVO305" },
        { "int32", "string", "EVO301", "EVO301", "EVO301" },
        { "string", "bytes", "EVO305", "-", "EVO305" },
        { "bytes", "string", "EVO305", "EVO305", "-" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_after_the_newest_version(string shipped, string code, string full, string backward, string forward) => Assert.Equal(
        [full, backward, forward, "-", full, backward, forward, "-"],
        Policies.Select(policy => Reported($"1 A {shipped} v1..", "shipped v1", code, policy)));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_that_has_shipped_counts_against_the_older_version(
        string shipped, string code, string full, string backward, string forward) => Assert.Equal(
        [full, backward, forward, "-", "-", "-", "-", "-"],
        Policies.Select(policy => Reported(
            shipped == code ? $"1 A {shipped} v1.." : $"1 A {shipped} v1\n  1 A {code} v2..", "shipped v2", code, policy)));

    private static string Reported(string facts, string shipped, string type, string policy)
    {
        var file = BaselineReader.Read($"schema-baseline 1\n{shipped}\n\nmessage Acme.Order\n  {facts}\n").File!;
        var field = BaselineReader.Read($"schema-baseline 1\nshipped v1\n\nmessage Acme.Order\n  1 A {type} v1..\n").File!;
        var message = new BaselineHistory(field).Find("Acme.Order", 1)!;
        var found = new CompatibilityChecker(new ShippedVersions(new BaselineHistory(file)), SchemaSet.Empty)
            .Check(message, new(CompatibilityPolicy.TryParse(policy)!, SchemaRole.Stored, [ProtobufFormat.Rules]))
            .Where(violation => violation.Rule.Id != "EVO002")
            .ToList();
        return found.Count == 0 ? "-" : string.Join(' ', found.Select(violation => violation.Rule.Id));
    }
}
