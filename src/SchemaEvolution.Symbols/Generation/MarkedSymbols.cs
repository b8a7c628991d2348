using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>What a codec names that its author has marked as obsolete or experimental: members that are, are still carried.</summary>
internal sealed class MarkedSymbols
{
    private readonly HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
    private readonly SortedSet<string> diagnostics = new(StringComparer.Ordinal);

    public MarkedSymbols(DeclaredSchema schema)
    {
        foreach (var level in Inheritance.BasesOf(schema.Symbol).Prepend(schema.Symbol))
        {
            Add(level);
            foreach (var member in level.GetMembers().Where(member => member.IsAbstract || MemberReader.IsRequired(member)))
                Add(member);
        }

        foreach (var constructor in schema.Symbol.InstanceConstructors)
            Add(constructor);
        foreach (var member in schema.Members)
        {
            Add(member.Symbol);
            if (member.Field?.Default?.Literal is { } literal)
                AddConstant(MemberReader.TypeOf(member.Symbol).WithoutNullable(), literal);
        }
    }

    /// <summary>Whether any of them may only be named by code that is obsolete itself.</summary>
    public bool AreForbidden { get; private set; }

    /// <summary>The diagnostics that the marks cause, but for those that every mark does.</summary>
    public EquatableArray<string> Diagnostics => diagnostics.ToEquatableArray();

    private void Add(ISymbol? symbol)
    {
        if (symbol is null || !seen.Add(symbol))
            return;
        Read(symbol);
        foreach (var part in PartsOf(symbol))
            Add(part);
    }

    private void AddConstant(ITypeSymbol type, string name)
    {
        if (type.TypeKind is TypeKind.Enum)
            foreach (var constant in type.GetMembers(name))
                Read(constant);
    }

    /// <summary>What is named with it.</summary>
    private static IEnumerable<ISymbol?> PartsOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => [property.GetMethod, property.SetMethod, property.Type, property.ContainingType],
        IFieldSymbol field => [field.Type, field.ContainingType],
        IEventSymbol @event => [@event.Type],
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Prepend(method.ReturnType),
        IArrayTypeSymbol array => [array.ElementType],
        INamedTypeSymbol type => [type.ContainingType, type.ContainingModule, type.ContainingAssembly, .. type.TypeArguments],
        _ => [],
    };

    private void Read(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            switch (attribute.AttributeClass?.Name)
            {
                case nameof(ObsoleteAttribute):
                    AreForbidden |= attribute.Argument(1) is true;
                    Suppress(attribute.ValueOf("DiagnosticId"));
                    break;
                case "ExperimentalAttribute":
                    Suppress(attribute.Argument(0));
                    break;
            }
        }
    }

    private void Suppress(object? id)
    {
        if (id is string { Length: > 0 } text)
            diagnostics.Add(text);
    }
}
