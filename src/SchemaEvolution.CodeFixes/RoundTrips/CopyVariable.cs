using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.CodeFixes.RoundTrips;

/// <summary>The variable whose value a copy becomes, and the statement that makes it so.</summary>
internal sealed record CopyVariable(string Name, StatementSyntax Statement)
{
    /// <summary>Null if the copy is used in another way.</summary>
    public static CopyVariable? Of(BaseObjectCreationExpressionSyntax copy) => copy.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax statement } variable } =>
            new(variable.Identifier.ValueText, statement),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: ExpressionStatementSyntax statement } =>
            new(name.Identifier.ValueText, statement),
        _ => null,
    };
}
