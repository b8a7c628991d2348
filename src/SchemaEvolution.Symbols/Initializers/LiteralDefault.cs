using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>Turns the expression that a member begins with into a default.</summary>
internal static class LiteralDefault
{
    public static FieldDefault Of(ExpressionSyntax expression, MessageMember member, FieldSchema field) =>
        Of(LiteralForm.Evaluate(expression, member.Type.WithoutNullable()), member, field);

    private static FieldDefault Of(LiteralForm form, MessageMember member, FieldSchema field) => form switch
    {
        { IsKnown: false } => FieldDefault.Unknown,
        { Constant: { } constant } => ConstantDefault.Of(constant, field.Type, member.Type),
        _ => FieldDefault.None,
    };
}
