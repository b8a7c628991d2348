using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Symbols.Generation;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Demands of a type parameter that it is a message: <c>where T : IMessage&lt;T&gt;</c>.</summary>
internal sealed class ConstrainToMessages : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        CodecChecks.HasReason(target.Violation, GenerationReason.MissingConstraint)
        && target.Compilation.GetTypeByMetadataName(CodecReader.MessageInterface) is { } message
            ? Edit(
                "Constrain it to messages",
                from parameter in target.Declared.Symbol.TypeParameters
                where IsMentioned(parameter, target.Member!.Symbol) && !parameter.ConstraintTypes.Any(type => IsSame(type, message))
                select Constrain(parameter, message.Construct(parameter), target))
            : [];

    private static SourceEdit? Constrain(ITypeParameterSymbol parameter, INamedTypeSymbol message, FixTarget target)
    {
        var parts = target.Declared.Symbol.DeclaringSyntaxReferences
            .Select(reference => target.Own(reference.GetSyntax() as TypeDeclarationSyntax))
            .OfType<TypeDeclarationSyntax>()
            .ToList();
        if (parts.Select(part => ClauseOf(parameter, part)).FirstOrDefault(found => found is not null) is { } clause)
        {
            // Constructors, and what may be a ref struct, come last.
            var last = clause.Constraints.LastOrDefault(constraint => constraint is TypeConstraintSyntax or ClassOrStructConstraintSyntax);
            return last is not null
                ? SourceEdit.InsertAfter(last, $", {target.NamesAt(last).Of(message)}")
                : SourceEdit.InsertAfter(clause.ColonToken, $" {target.NamesAt(clause).Of(message)},");
        }

        return parts.FirstOrDefault() is { } first
            ? SourceEdit.InsertAfter(EndOfHead(first), $" where {parameter.Name} : {target.NamesAt(first).Of(message)}")
            : null;
    }

    private static TypeParameterConstraintClauseSyntax? ClauseOf(ITypeParameterSymbol parameter, TypeDeclarationSyntax part) =>
        part.ConstraintClauses.FirstOrDefault(clause => clause.Name.Identifier.ValueText == parameter.Name);

    private static SyntaxToken EndOfHead(TypeDeclarationSyntax type) =>
        (type.OpenBraceToken.IsKind(SyntaxKind.None) ? type.SemicolonToken : type.OpenBraceToken).GetPreviousToken();

    private static bool IsMentioned(ITypeParameterSymbol parameter, ISymbol member) =>
        IsMentioned(parameter, member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type);

    private static bool IsMentioned(ITypeParameterSymbol parameter, ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsMentioned(parameter, array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => IsMentioned(parameter, argument)),
        _ => SymbolEqualityComparer.Default.Equals(type, parameter),
    };

    private static bool IsSame(ITypeSymbol type, INamedTypeSymbol definition) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, definition);
}
