using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>What an expression may hold, alone or in a collection or a task: those are taken for what is in them.</summary>
internal abstract record FlowValue;

/// <summary>A message as a decoder gave it.</summary>
internal sealed record DecodedValue(SyntaxNode Call) : FlowValue;

/// <summary>What was read from a member of a decoded message. It may be a message that was decoded with it.</summary>
/// <param name="Source">The owner, as the code writes it.</param>
internal sealed record MemberValue(FlowValue Owner, string Member, SourceExpression Source) : FlowValue
{
    /// <summary>A list of nodes has no end; nobody copies so deep by hand.</summary>
    private const int DeepestOwner = 3;

    /// <returns>Null for what is not part of a decoded message, or too deep in it.</returns>
    public static MemberValue? Of(FlowValue owner, string member, SourceExpression source) =>
        owner is CreatedValue || Depth(owner) > DeepestOwner ? null : new(owner, member, source);

    /// <summary>The call that decoded the outermost message.</summary>
    public DecodedValue Root => Owner is MemberValue part ? part.Root : (DecodedValue)Owner;

    private static int Depth(FlowValue value) => value is MemberValue part ? Depth(part.Owner) + 1 : 0;
}

/// <summary>A message that the code creates.</summary>
internal sealed record CreatedValue(SyntaxNode Creation) : FlowValue;

/// <summary>An expression and its type.</summary>
internal sealed record SourceExpression(string Text, ITypeSymbol? Type);
