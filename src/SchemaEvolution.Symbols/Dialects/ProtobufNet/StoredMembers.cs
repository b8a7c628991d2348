using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>Tells members that live beside the fields of a contract from those that are another name, or the place, of one.</summary>
internal static class StoredMembers
{
    /// <summary>The names of the public members that hold a value of their own, which no field of the contract is computed from.</summary>
    public static IEnumerable<string> Beside(INamedTypeSymbol type, IReadOnlyList<ContractMember> fields, CancellationToken ct)
    {
        var names = fields.Select(field => field.Member.Symbol.Name);
        var stored = MemberList.DeclaredIn(type)
            .Select(member => member.Symbol)
            .Where(symbol => symbol.DeclaredAccessibility is Accessibility.Public && IsStored(symbol))
            .Select(symbol => symbol.Name)
            .Except(names)
            .ToList();
        return stored.Count == 0 ? [] : stored.Except(fields.SelectMany(field => NamesIn(field.Member.Symbol, ct)));
    }

    private static bool IsStored(ISymbol symbol) => symbol is IFieldSymbol
        || symbol.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, symbol));

    private static IEnumerable<string> NamesIn(ISymbol field, CancellationToken ct) => IsStored(field)
        ? []
        : field.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(ct).DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText);
}
