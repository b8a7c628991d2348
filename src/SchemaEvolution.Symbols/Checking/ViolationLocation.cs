using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Checking;

/// <summary>Finds the token that a violation is about.</summary>
internal static class ViolationLocation
{
    public static Location Of(Violation violation, DeclaredSchema declared, CancellationToken ct)
    {
        if (violation.MemberIndex is not { } index)
            return NameOf(declared, ct);
        var member = declared.Members[index].In(violation.Format?.Dialect);
        return PartOf(member, violation.Place, ct) ?? member.GetName(ct)?.GetLocation() ?? NameOf(declared, ct);
    }

    /// <summary>The name of a type where its attribute stands, else where it is declared first.</summary>
    public static Location NameOf(DeclaredSchema declared, CancellationToken ct)
    {
        var attribute = declared.MessageAttribute?.ApplicationSyntaxReference?.GetSyntax(ct);
        var declaration = attribute?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()
            ?? declared.Symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(ct) as BaseTypeDeclarationSyntax;
        return declaration?.Identifier.GetLocation() ?? Location.None;
    }

    private static Location? PartOf(DeclaredMember member, Place place, CancellationToken ct) => place switch
    {
        Place.Tag => member.GetTagArgument(ct)?.GetLocation(),
        // The attribute of the union says what its cases are; their classes may stand anywhere.
        Place.Member when member.Case is not null => member.GetTypeSyntax(ct)?.GetLocation(),
        Place.Type or Place.CaseType => member.GetTypeSyntax(ct)?.GetLocation(),
        Place.Required => member.GetRequiredKeyword(ct)?.GetLocation(),
        Place.Initializer => member.GetInitializer(ct)?.GetLocation(),
        Place.OneOf => member.OneOfAttribute?.ApplicationSyntaxReference?.GetSyntax(ct).GetLocation(),
        _ => null,
    };
}
