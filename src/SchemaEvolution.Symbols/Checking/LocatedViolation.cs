using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Checking;

namespace SchemaEvolution.Symbols.Checking;

/// <summary>A violation, and the token of the source that it is about.</summary>
public sealed record LocatedViolation(Violation Violation, Location Location);
