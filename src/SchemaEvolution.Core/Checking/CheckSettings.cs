using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Policy;

namespace SchemaEvolution.Core.Checking;

/// <summary>What counts for one declaration: configured for it, its folder or its project.</summary>
/// <param name="Formats">The wire formats that carry it; never empty.</param>
public sealed record CheckSettings(CompatibilityPolicy Policy, SchemaRole Role, IReadOnlyList<FormatRules> Formats);
