using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>Reads an initializer that is the name of a constant.</summary>
internal sealed class NamedConstantReader : IInitializerReader
{
    public FieldDefault? Read(MessageMember member, INamedTypeSymbol message, FieldSchema field, CancellationToken ct) =>
        MemberSyntax.InitializerOf(member.Symbol, ct) is { } initializer
        && NamedConstant.ValueOf(initializer, member.Symbol.ContainingType) is { } constant
            ? ConstantDefault.Of(constant, field.Type, member.Type)
            : null;
}
