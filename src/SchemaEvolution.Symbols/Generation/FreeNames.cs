using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>Chooses names for the members of a type's other half: such as mean nothing in the half that the user wrote.</summary>
internal sealed class FreeNames(Compilation compilation)
{
    /// <summary>The first name, the second one, or that with a number.</summary>
    public string Of(INamedTypeSymbol type, string first, string second) => Candidates(first, second).First(name => !IsTaken(name, type));

    private static IEnumerable<string> Candidates(string first, string second)
    {
        yield return first;
        yield return second;
        for (var i = 2; ; i++)
            yield return $"{second}{i}";
    }

    private bool IsTaken(string name, INamedTypeSymbol type) =>
        type.Name == name
        || Inheritance.BasesOf(type).Prepend(type).Any(level => level.OriginalDefinition.GetMembers(name).Any(IsWritten))
        || type.DeclaringSyntaxReferences.Any(half => MeansType(name, half));

    /// <summary>
    /// Whether the half would find another type behind the name once it has one so called. With type arguments it would not.
    /// </summary>
    private bool MeansType(string name, SyntaxReference half) => compilation.GetSemanticModel(half.SyntaxTree)
        .LookupNamespacesAndTypes(half.GetSyntax().GetLastToken().SpanStart, name: name)
        .Any(found => found is not INamedTypeSymbol { Arity: > 0 } && IsWritten(found));

    /// <summary>Of a compilation that holds emitted code, that is no user's.</summary>
    private static bool IsWritten(ISymbol member) => member.ContainingType is not { } type
        || !type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "GeneratedSchemaAttribute");
}
