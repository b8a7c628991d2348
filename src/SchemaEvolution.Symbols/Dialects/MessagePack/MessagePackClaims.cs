using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>Tells whether a data contract that does not name MessagePack-CSharp may be meant for it.</summary>
internal sealed class MessagePackClaims(MessagePackAttributes attributes)
{
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> users = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// A contract that names protobuf-net is not. One that names nobody is, unless protobuf-net would read it too and its assembly uses
    /// MessagePack-CSharp nowhere else.
    /// </summary>
    public bool MayHave(INamedTypeSymbol dataContract) =>
        attributes.ProtoContract is null
        || (dataContract.AttributeOf(attributes.ProtoContract) is null
            && users.GetOrAdd(dataContract.ContainingAssembly, assembly => HasMessage(assembly.GlobalNamespace)));

    private bool HasMessage(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Any(member => IsMessage(member) || HasMessage(member));

    private bool IsMessage(INamespaceOrTypeSymbol symbol) =>
        symbol.AttributeOf(attributes.Object) is not null || symbol.AttributeOf(attributes.Union) is not null;
}
