using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>The messages of the same project that a codec names: its base classes, its cases, and what its members are made of.</summary>
internal sealed class MessageUses(MessageTypes messages)
{
    public IEnumerable<INamedTypeSymbol> Of(DeclaredSchema schema, CancellationToken ct)
    {
        var used = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var level in Inheritance.BasesOf(schema.Symbol))
            Add(level);
        foreach (var member in schema.Members)
            Add(member.Symbol as ITypeSymbol ?? MemberReader.TypeOf(member.Symbol));
        return used;

        void Add(ITypeSymbol type)
        {
            if (type is IArrayTypeSymbol array)
                Add(array.ElementType);
            if (type is not INamedTypeSymbol named)
                return;
            if (messages.IsOwn(named) && messages.CodecOf(named, ct) is not null)
                used.Add(named.OriginalDefinition);
            foreach (var argument in SymbolName.ArgumentsOf(named))
                Add(argument);
        }
    }
}
