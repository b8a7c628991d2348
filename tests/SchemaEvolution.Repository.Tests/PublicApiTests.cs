using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Analyzers.Tests.Verifying;

namespace SchemaEvolution.Repository.Tests;

/// <summary>The runtime is a promise: what is public in it is committed, so that a change of it shows in review.</summary>
public sealed class PublicApiTests
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeExplicitInterface | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Fact]
    public void The_public_api_of_the_runtime_is_the_committed_one()
    {
        var runtime = MetadataReference.CreateFromFile(typeof(MessageAttribute).Assembly.Location);
        var compilation = CSharpCompilation.Create("Reader", references: [.. References.Framework, runtime]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(runtime)!;
        var lines = TypesIn(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal).SelectMany(Describe);
        Generated.AssertFile("tests/SchemaEvolution.Repository.Tests/PublicApi.txt", string.Concat(lines.Select(line => $"{line}\n")));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => TypesIn(inner),
        INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => [type, .. TypesIn(type)],
        _ => [],
    });

    private static IEnumerable<string> Describe(INamedTypeSymbol type) =>
    [
        type.ToDisplayString(Format) + (type.BaseType is { SpecialType: SpecialType.None } parent ? $" : {parent.ToDisplayString()}" : ""),
        .. type.GetMembers()
            .Where(member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
            .Where(member => member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null } && !member.IsImplicitlyDeclared)
            .Select(member => $"  {member.ToDisplayString(Format)}")
            .Order(StringComparer.Ordinal),
    ];
}
