using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>Reads the initializer of a property or field whose source is at hand, be it in this project or in a referenced one.</summary>
internal sealed class SyntaxInitializerReader : IInitializerReader
{
    public FieldDefault? Read(MessageMember member, INamedTypeSymbol message, FieldSchema field, CancellationToken ct)
    {
        if (member.Symbol.DeclaringSyntaxReferences.IsEmpty)
            return null;
        if (MemberSyntax.InitializerOf(member.Symbol, ct) is not { } initializer)
            return FieldDefault.None;

        return LiteralForm.Evaluate(initializer, member.Type.WithoutNullable()) switch
        {
            { IsKnown: false } => FieldDefault.Unknown,
            { Constant: { } constant } => ConstantDefault.Of(constant, field.Type, member.Type),
            _ => FieldDefault.None,
        };
    }
}
