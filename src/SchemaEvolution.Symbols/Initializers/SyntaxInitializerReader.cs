using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>Reads the initializer of a property or field whose source is at hand, be it in this project or in a referenced one.</summary>
internal sealed class SyntaxInitializerReader : IInitializerReader
{
    public FieldDefault? Read(MessageMember member, INamedTypeSymbol message, FieldSchema field, CancellationToken ct) =>
        member.Symbol.DeclaringSyntaxReferences.IsEmpty ? null
        : MemberSyntax.InitializerOf(member.Symbol, ct) is { } initializer ? LiteralDefault.Of(initializer, member, field)
        : FieldDefault.None;
}
