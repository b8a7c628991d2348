using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Checking;

/// <summary>The messages that share a member because one of them has it from another, or several from the same class.</summary>
internal sealed class InheritedMembers
{
    private static readonly IReadOnlyList<(DeclaredSchema Message, bool Inherits)> None = [];

    private readonly Dictionary<ISymbol, List<(DeclaredSchema Message, bool Inherits)>> holders = new(SymbolEqualityComparer.Default);

    public InheritedMembers(IReadOnlyList<DeclaredSchema> all)
    {
        foreach (var member in all.SelectMany(message => message.Members).Where(member => member.IsInherited))
            holders[member.Symbol.OriginalDefinition] = [];
        if (holders.Count == 0)
            return;
        foreach (var message in all)
            foreach (var member in message.Members)
                if (holders.TryGetValue(member.Symbol.OriginalDefinition, out var found))
                    found.Add((message, member.IsInherited));
    }

    /// <summary>All that have the member, which is one in the source, and whether they inherit it; none if nobody inherits it.</summary>
    public IReadOnlyList<(DeclaredSchema Message, bool Inherits)> HoldersOf(ISymbol member) =>
        holders.TryGetValue(member.OriginalDefinition, out var found) ? found : None;
}
