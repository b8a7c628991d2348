using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Records the declarations that violations are about.</summary>
internal static class Recording
{
    /// <summary>The baseline with them; null if there is none, or the projects that share it do not agree.</summary>
    public static BaselineFile? Of(IReadOnlyList<FixTarget> targets)
    {
        var declarations = targets.Select(target => target.Declared.Schema).ToList();
        if (targets[0].Project.Baseline.File is not { } file || !Agree(targets))
            return null;

        HashSet<string> names = new(declarations.Select(declaration => declaration.Name), StringComparer.Ordinal);
        var renames = targets
            .SelectMany(target => target.Project.Schema.Checker?.Renames.Where(rename => names.Contains(rename.Value)) ?? [])
            .Distinct()
            .ToDictionary(rename => rename.Key, rename => rename.Value, StringComparer.Ordinal);
        var schemas = declarations.GroupBy(declaration => declaration.Name, StringComparer.Ordinal).Select(group => group.First());
        return BaselineRecorder.Record(file, new SchemaSet(schemas), renames, names);
    }

    /// <summary>Whether all target frameworks say the same: a file that one of them writes must not be wrong for another.</summary>
    public static bool Agree(IEnumerable<FixTarget> targets) => targets
        .GroupBy(target => target.Declared.Schema.Name, StringComparer.Ordinal)
        .All(group => group.Select(target => target.Declared.Schema).Distinct().Count() == 1);
}
