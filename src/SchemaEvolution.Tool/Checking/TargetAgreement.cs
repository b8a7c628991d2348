using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Checking;

/// <summary>What is recorded is one schema: all target frameworks of a project must declare the same.</summary>
internal static class TargetAgreement
{
    /// <exception cref="ToolException">Two targets differ, or the schema is not known, or not well enough.</exception>
    public static SchemaSet SchemaOf(SchemaSource source)
    {
        if (source.Targets.FirstOrDefault(target => target.RecordingRefusal is not null)?.RecordingRefusal is { } refusal)
            throw new ToolException(ExitCode.CouldNotRun, refusal);

        var first = source.Targets[0];
        var schema = first.Schema;
        foreach (var other in source.Targets.Skip(1))
            if (!other.Schema.Equals(schema))
                throw new ToolException(
                    ExitCode.CouldNotRun,
                    $"'{source.Path}': {first.Name} and {other.Name} declare different schemas: "
                    + $"{Difference(first.Name, schema, other.Name, other.Schema)}.");
        return schema;
    }

    /// <summary>The first difference in words.</summary>
    public static string Difference(string oneName, SchemaSet one, string otherName, SchemaSet other)
    {
        foreach (var name in one.Declarations.Concat(other.Declarations).Select(declaration => declaration.Name).Distinct())
        {
            if ((one.Find(name), other.Find(name)) is not ({ } left, { } right))
                return $"only {(one.Find(name) is null ? otherName : oneName)} has {(one.Find(name) ?? other.Find(name))!.DisplayName}";
            if (SchemaDiff.Compare(left, right) is [var change, ..])
                return $"in {left.DisplayName}, {Describe(ChangeDescription.Of(change), oneName, otherName)}";
        }

        return "the members stand in another order";
    }

    private static string Describe(ChangeDescription change, string oneName, string otherName) =>
        $"{(change.Member is null ? "" : $"{change.Member} is ")}{change.Old} in {oneName} and {change.New} in {otherName}";
}
