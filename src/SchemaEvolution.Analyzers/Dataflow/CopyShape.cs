using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>
/// Tells by syntax alone which creations may be copies, so that nothing else has to be bound: at least two members are set from members of
/// the same name, or by arguments that are read from one object.
/// </summary>
internal static class CopyShape
{
    public const int FewestMembers = 2;

    public static bool MayCopy(BaseObjectCreationExpressionSyntax creation) =>
        CountInitialized(creation) + CountArguments(creation) + CountAssigned(creation) >= FewestMembers;

    private static int CountInitialized(BaseObjectCreationExpressionSyntax creation)
    {
        var count = 0;
        if (creation.Initializer is { RawKind: (int)SyntaxKind.ObjectInitializerExpression } initializer)
        {
            foreach (var expression in initializer.Expressions)
            {
                if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value }
                    && Reads(value, name.Identifier.ValueText))
                    count++;
            }
        }

        return count;
    }

    private static int CountArguments(BaseObjectCreationExpressionSyntax creation)
    {
        var count = 0;
        if (creation.ArgumentList is { Arguments: { Count: >= FewestMembers } arguments })
        {
            foreach (var argument in arguments)
            {
                if (Reads(argument.Expression, null))
                    count++;
            }
        }

        return count;
    }

    /// <summary>Counts the statements after <c>var y = new T()</c> that are <c>y.A = x.A</c>.</summary>
    private static int CountAssigned(BaseObjectCreationExpressionSyntax creation)
    {
        if (CopyVariable.Of(creation) is not { } variable)
            return 0;
        var count = 0;
        if (variable.Statement.Parent is BlockSyntax block)
        {
            foreach (var statement in block.Statements)
                count += Copies(statement, variable) ? 1 : 0;
        }
        else if (variable.Statement.Parent is GlobalStatementSyntax { Parent: CompilationUnitSyntax program })
        {
            foreach (var member in program.Members)
                count += member is GlobalStatementSyntax { Statement: var statement } && Copies(statement, variable) ? 1 : 0;
        }

        return count;
    }

    private static bool Copies(StatementSyntax statement, CopyVariable variable) =>
        statement is ExpressionStatementSyntax
        {
            Expression: AssignmentExpressionSyntax
            {
                Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax target, Name: var member },
                Right: var value,
            },
        }
        && statement.SpanStart > variable.Statement.SpanStart
        && target.Identifier.ValueText == variable.Name
        && Reads(value, member.Identifier.ValueText);

    /// <summary>Whether an expression is, at its core, a member of something, or the one of this name.</summary>
    private static bool Reads(ExpressionSyntax value, string? member) => value switch
    {
        MemberAccessExpressionSyntax access => IsNamed(access.Name, member) || Reads(access.Expression, member),
        MemberBindingExpressionSyntax binding => IsNamed(binding.Name, member),
        ConditionalAccessExpressionSyntax access => Reads(access.WhenNotNull, member) || Reads(access.Expression, member),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } => Reads(receiver, member),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Left: var left } => Reads(left, member),
        PostfixUnaryExpressionSyntax suppressed => Reads(suppressed.Operand, member),
        CastExpressionSyntax cast => Reads(cast.Expression, member),
        ParenthesizedExpressionSyntax inner => Reads(inner.Expression, member),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Reads(arguments[0].Expression, member),
        _ => false,
    };

    private static bool IsNamed(SimpleNameSyntax name, string? member) => member is null || name.Identifier.ValueText == member;
}
