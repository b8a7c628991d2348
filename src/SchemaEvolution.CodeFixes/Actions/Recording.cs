using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Records the declarations that violations are about.</summary>
internal static class Recording
{
    /// <summary>The baseline with them; null if there is none.</summary>
    public static BaselineFile? Of(IReadOnlyList<FixTarget> targets)
    {
        var declarations = targets.Select(target => target.Declared.Schema).ToList();
        if (targets[0].Project.Baseline.File is not { } file)
            return null;

        HashSet<string> names = new(declarations.Select(declaration => declaration.Name), StringComparer.Ordinal);
        var renames = targets
            .SelectMany(target => target.Project.Schema.Checker?.Renames.Where(rename => names.Contains(rename.Value)) ?? [])
            .Distinct()
            .ToDictionary(rename => rename.Key, rename => rename.Value, StringComparer.Ordinal);
        var schemas = declarations.GroupBy(declaration => declaration.Name, StringComparer.Ordinal).Select(group => group.First());
        return BaselineRecorder.Record(file, new SchemaSet(schemas), renames, names);
    }
}
