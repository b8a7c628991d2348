using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>Decides how a message is made: an object that is filled, or one that is made of all that was read.</summary>
internal sealed class ConstructionReader(MemberAccess access, ICollection<GenerationFault> faults)
{
    /// <returns>Null if there is a fault.</returns>
    public ConstructionModel? Read(DeclaredSchema schema)
    {
        var type = schema.Symbol;
        var constructors = type.InstanceConstructors.Where(constructor => access.CanCall(constructor) && !IsCopy(constructor)).ToList();
        if (constructors.Any(constructor => constructor.Parameters.IsEmpty) && schema.Members.All(member => access.CanSet(member.Symbol)))
            return new(true, default, true, OthersOf(schema));

        foreach (var member in schema.Members.Where(member => access.OwnerOf(member.Symbol) is not null))
        {
            faults.Add(new(
                GenerationReason.MemberNotSettable, member.Symbol, "another member hides it while the object is made: rename one of them"));
        }

        var fixedMembers = schema.Members.Where(member => !access.CanInitialize(member.Symbol)).ToList();
        var chosen = constructors
            .OrderBy(constructor => constructor.IsImplicitlyDeclared)
            .ThenBy(constructor => constructor.Parameters.Length)
            .Select(constructor => (Arguments: ArgumentsOf(constructor, schema), IsPlain: IsPlain(constructor)))
            .FirstOrDefault(choice => choice.Arguments is { } arguments && fixedMembers.TrueForAll(member => Sets(arguments, member)));
        if (chosen.Arguments is not null)
            return new(false, chosen.Arguments.ToEquatableArray(), chosen.IsPlain, OthersOf(schema));

        if (fixedMembers.Count == 0)
        {
            faults.Add(new(
                GenerationReason.NoConstructor,
                type,
                "it has no constructor that could be called: add one without parameters, or one whose parameters are tagged members"));
        }

        foreach (var member in fixedMembers)
        {
            faults.Add(new(
                GenerationReason.MemberNotSettable,
                member.Symbol,
                "it cannot be set: give it a setter, 'init', or a constructor whose parameters are tagged members"));
        }

        return null;
    }

    private static bool Sets(IEnumerable<ArgumentModel> arguments, DeclaredMember member) =>
        arguments.Any(argument => argument.Tag == member.Field!.Tag);

    /// <summary>Parameters that are no member must be optional.</summary>
    private static IReadOnlyList<ArgumentModel>? ArgumentsOf(IMethodSymbol constructor, DeclaredSchema schema)
    {
        var arguments = new List<ArgumentModel>();
        var setsRequired = constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "SetsRequiredMembersAttribute");
        foreach (var parameter in constructor.Parameters)
        {
            if (MemberOf(parameter, schema) is { } member)
            {
                var isSetAgain = !setsRequired && MemberReader.IsRequired(member.Symbol);
                arguments.Add(new(Naming.Identifier(parameter.Name), member.Field!.Tag, isSetAgain));
            }
            else if (!parameter.IsOptional)
            {
                return null;
            }
        }

        return arguments;
    }

    private static DeclaredMember? MemberOf(IParameterSymbol parameter, DeclaredSchema schema) => schema.Members.FirstOrDefault(member =>
        parameter.RefKind is RefKind.None or RefKind.In
        && string.Equals(member.Symbol.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(MemberReader.TypeOf(member.Symbol), parameter.Type));

    /// <summary>A primary constructor has no body, nor has the implicit one.</summary>
    private static bool IsPlain(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is TypeDeclarationSyntax);

    public static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static EquatableArray<string> OthersOf(DeclaredSchema schema) => Inheritance.BasesOf(schema.Symbol).Prepend(schema.Symbol)
        .SelectMany(level => level.GetMembers())
        .Where(MemberReader.IsRequired)
        .Where(member => !schema.Members.Any(tagged => tagged.Symbol.Name == member.Name))
        .Select(member => Naming.Identifier(member.Name))
        .Distinct()
        .ToEquatableArray();
}
