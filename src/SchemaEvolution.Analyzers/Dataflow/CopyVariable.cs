using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>The variable whose value a new object becomes, and the statement that makes it so.</summary>
public readonly record struct CopyVariable(string Name, StatementSyntax Statement)
{
    /// <summary>Null if the object is used in another way.</summary>
    public static CopyVariable? Of(BaseObjectCreationExpressionSyntax copy) => copy.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax statement } local } =>
            new(local.Identifier.ValueText, statement),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: ExpressionStatementSyntax statement } =>
            new(name.Identifier.ValueText, statement),
        _ => null,
    };
}
