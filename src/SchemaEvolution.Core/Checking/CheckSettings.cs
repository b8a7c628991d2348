using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Policy;

namespace SchemaEvolution.Core.Checking;

/// <summary>What counts for one declaration: configured for it, its folder or its project.</summary>
/// <param name="Formats">The wire formats that carry it; empty for what travels in none, of which nothing is judged.</param>
public sealed record CheckSettings(CompatibilityPolicy Policy, SchemaRole Role, IReadOnlyList<FormatRules> Formats);
