using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.Analyzers.Dataflow;

namespace SchemaEvolution.CodeFixes.RoundTrips;

/// <summary>One member that a copy is given.</summary>
/// <param name="Part">The argument, the element of the initializer, or the statement.</param>
/// <param name="IsPlain">Whether it is the same member of the original, as it is.</param>
internal sealed record CopySetting(SyntaxNode Part, string Member, ExpressionSyntax Value, bool IsPlain)
{
    /// <summary>The arguments of the constructor, by the members that bear the names of its parameters.</summary>
    public static IReadOnlyList<CopySetting> OfArguments(CopyTarget target) =>
        target.Model.GetSymbolInfo(target.Copy).Symbol is not IMethodSymbol constructor || target.Copy.ArgumentList is not { } list
            ? []
            : [.. list.Arguments.Select((argument, index) => Of(
                argument,
                MemberOf(argument.NameColon?.Name.Identifier.ValueText ?? constructor.Parameters[index].Name, target),
                argument.Expression,
                target))];

    /// <summary>The elements of the initializer.</summary>
    public static IReadOnlyList<CopySetting> OfInitializer(CopyTarget target) =>
    [
        .. (target.Copy.Initializer?.Expressions ?? default)
            .OfType<AssignmentExpressionSyntax>()
            .Select(element => Of(element, element.Left.ToString(), element.Right, target)),
    ];

    /// <summary>The statements <c>y.A = x.A;</c> that follow the one in which the copy becomes the value of a variable.</summary>
    public static IReadOnlyList<CopySetting> OfStatements(CopyTarget target, CopyVariable variable) =>
    [
        .. from statement in variable.Statement.Parent!.ChildNodes().OfType<ExpressionStatementSyntax>()
           where statement.SpanStart > variable.Statement.SpanStart
           let assignment = statement.Expression as AssignmentExpressionSyntax
           let set = assignment?.Left as MemberAccessExpressionSyntax
           where assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && set?.Expression.ToString() == variable.Name
           select Of(statement, set.Name.ToString(), assignment.Right, target),
    ];

    private static CopySetting Of(SyntaxNode part, string member, ExpressionSyntax value, CopyTarget target) => new(
        part,
        member,
        value,
        value is MemberAccessExpressionSyntax read && read.Name.ToString() == member && read.Expression.ToString() == target.Trip.Source);

    private static string MemberOf(string parameter, CopyTarget target) => target.Trip.Message.GetMembers()
        .Where(member => member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false })
        .Select(member => member.Name)
        .FirstOrDefault(name => name.Equals(parameter, StringComparison.OrdinalIgnoreCase)) ?? parameter;
}
