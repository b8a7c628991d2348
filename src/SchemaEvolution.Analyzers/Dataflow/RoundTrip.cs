using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>A decoded message that is copied member by member, and the copy encoded.</summary>
/// <param name="Copy">Where the copy is created.</param>
/// <param name="Message">The type of the copy.</param>
/// <param name="Source">The decoded message, as the code that copies it writes it.</param>
/// <param name="Decoding">The call that decodes.</param>
/// <param name="Encoding">The call that encodes.</param>
/// <param name="Encoder">The method that encodes.</param>
public sealed record RoundTrip(
    BaseObjectCreationExpressionSyntax Copy,
    INamedTypeSymbol Message,
    string Source,
    SyntaxNode Decoding,
    SyntaxNode Encoding,
    IMethodSymbol Encoder);
