using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Dialects.SystemTextJson;

namespace SchemaEvolution.Symbols.Checking;

/// <summary>What is configured for a declaration: by its attribute, else for its folder, else for the project.</summary>
public sealed class SettingsReader(AnalyzerConfigOptionsProvider options)
{
    /// <summary>The MSBuild property that turns the package on or off.</summary>
    public const string SwitchProperty = "build_property.SchemaEvolution";

    private static readonly Setting Compatibility = new("schema_evolution.compatibility", "build_property.SchemaEvolutionCompatibility");
    private static readonly Setting Formats = new("schema_evolution.formats", "build_property.SchemaEvolutionFormats");

    private static readonly Setting JsonNamespaces =
        new("schema_evolution.json_namespaces", "build_property.SchemaEvolutionJsonNamespaces");

    /// <summary>Whether the project has switched all rules off.</summary>
    public bool IsOff => SwitchIs("off");

    /// <summary>Whether the project has asked for warnings to be errors.</summary>
    public bool IsEnforced => SwitchIs("enforce");

    /// <summary>What counts where no declaration says otherwise: for what has gone from the code.</summary>
    public CompatibilityPolicy ProjectPolicy => PolicyOf(Find(Compatibility, null));

    /// <summary>What travels as JSON besides what attributes say.</summary>
    /// <param name="history">Null if the project has no baseline, or one that cannot be used.</param>
    public JsonScope JsonScopeOf(Compilation compilation, BaselineHistory? history) =>
        new(JsonNamespacesOf(compilation), history?.MessagesIn(DialectNames.SystemTextJson) ?? []);

    /// <summary>The namespaces of which every type travels as JSON: those configured for the project, or for any file of it.</summary>
    private IReadOnlyList<string> JsonNamespacesOf(Compilation compilation) =>
    [
        .. compilation.SyntaxTrees.Select(tree => Find(JsonNamespaces, tree)).Append(Find(JsonNamespaces, null))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(SplitList)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <param name="schema">The file that carries its attribute decides for all parts of a partial type.</param>
    public CheckSettings For(DeclaredSchema schema)
    {
        var declaration = schema.MessageAttribute?.ApplicationSyntaxReference ?? schema.Symbol.DeclaringSyntaxReferences.FirstOrDefault();
        var tree = declaration?.SyntaxTree;
        var policy = PolicyOf(Find(Compatibility, tree));
        return new(
            schema.HasOwnRole ? policy.For(schema.Role) : policy,
            schema.Role,
            FormatsOf(
                schema.FormatsInUse.Value,
                schema.Formats ?? [.. SplitList(Find(Formats, tree))]));
    }

    /// <summary>The libraries of other vocabularies, narrowed to those that are named if any is; ours as the project has them.</summary>
    private static IReadOnlyList<FormatRules> FormatsOf(FormatsInUse inUse, IReadOnlyList<string> keys)
    {
        if (inUse.Libraries.Count == 0)
            return inUse.IsOwn ? OwnFormatsOf(keys) : [];
        var named = inUse.Libraries.Where(format => keys.Contains(format.Key, StringComparer.OrdinalIgnoreCase)).ToList();
        var libraries = named.Count > 0 ? named : inUse.Libraries;
        return inUse.IsOwn ? [.. OwnFormatsOf(keys), .. libraries] : libraries;
    }

    private static IEnumerable<string> SplitList(string? text) =>
        (text ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim());

    private bool SwitchIs(string word) =>
        options.GlobalOptions.TryGetValue(SwitchProperty, out var value)
        && value.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);

    private static CompatibilityPolicy PolicyOf(string? text) => CompatibilityPolicy.TryParse(text ?? "") ?? CompatibilityPolicy.Full;

    /// <summary>Protobuf where nothing is said. A word that is no format counts as all of them, so that a slip hides nothing.</summary>
    private static IReadOnlyList<FormatRules> OwnFormatsOf(IEnumerable<string> keys)
    {
        var formats = keys.Except(DialectNames.All, StringComparer.OrdinalIgnoreCase).Select(WireFormats.Find).Distinct().ToList();
        return formats.Count == 0 ? [ProtobufFormat.Rules]
            : formats.Contains(null) ? WireFormats.All
            : [.. formats.OfType<FormatRules>()];
    }

    private string? Find(Setting setting, SyntaxTree? tree)
    {
        if (tree is not null && options.GetOptions(tree).TryGetValue(setting.Key, out var value))
            return value;
        var global = options.GlobalOptions;
        return global.TryGetValue(setting.Key, out value) || global.TryGetValue(setting.Property, out value) ? value : null;
    }

    /// <param name="Key">In <c>.editorconfig</c>.</param>
    /// <param name="Property">In MSBuild.</param>
    private sealed record Setting(string Key, string Property);
}
