using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>Reads the default of a positional record's parameter; symbols know it with and without syntax.</summary>
internal sealed class ParameterInitializerReader : IInitializerReader
{
    public FieldDefault? Read(MessageMember member, INamedTypeSymbol message, FieldSchema field, CancellationToken ct) =>
        !member.IsPositional(ct) ? null
        : member.Parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value }
            ? ConstantDefault.Of(value, field.Type, member.Type)
        : FieldDefault.None;
}
