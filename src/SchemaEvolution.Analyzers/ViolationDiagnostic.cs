using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Checking;

namespace SchemaEvolution.Analyzers;

/// <summary>A violation as a diagnostic; its properties let a fix find the violation again.</summary>
public static class ViolationDiagnostic
{
    public const string SubjectProperty = "Subject";
    public const string TagProperty = "Tag";

    /// <param name="isEnforced">
    /// Whether warnings are errors. The build has a list of rules for that; what is worse than its rule is not on it.
    /// </param>
    internal static Diagnostic ToDiagnostic(this Violation violation, Location location, Location baseline, bool isEnforced)
    {
        var isRaised = violation.Severity > violation.Rule.Severity;
        return Diagnostic.Create(
            Descriptors.Of(violation.Rule),
            location,
            isEnforced && isRaised ? DiagnosticSeverity.Error : Descriptors.Of(violation.Severity),
            baseline == Location.None || baseline == location ? [] : [baseline],
            ImmutableDictionary<string, string?>.Empty.Add(SubjectProperty, violation.Subject).Add(TagProperty, $"{violation.Tag}"),
            violation.Arguments.ToArray());
    }

    /// <summary>Whether a diagnostic was made from this violation.</summary>
    public static bool IsFrom(this Diagnostic diagnostic, Violation violation) =>
        diagnostic.Id == violation.Rule.Id
        && diagnostic.Properties.TryGetValue(SubjectProperty, out var subject) && subject == violation.Subject
        && diagnostic.Properties.TryGetValue(TagProperty, out var tag) && tag == $"{violation.Tag}";
}
