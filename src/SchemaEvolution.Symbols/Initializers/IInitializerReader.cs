using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>A place where the initial value of a member can be looked up.</summary>
internal interface IInitializerReader
{
    /// <param name="message">The message that is read; <paramref name="member"/> may be declared in a base class of it.</param>
    /// <param name="field">The field as read so far, without a default.</param>
    /// <returns>Null if this place knows nothing of the member.</returns>
    FieldDefault? Read(MessageMember member, INamedTypeSymbol message, FieldSchema field, CancellationToken ct);
}
