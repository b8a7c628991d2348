using Microsoft.CodeAnalysis;
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
            return new(true, default, OthersOf(schema));

        var fixedMembers = schema.Members.Where(member => !access.CanInitialize(member.Symbol)).ToList();
        var chosen = constructors
            .OrderBy(constructor => constructor.IsImplicitlyDeclared)
            .ThenBy(constructor => constructor.Parameters.Length)
            .Select(constructor => ArgumentsOf(constructor, schema))
            .FirstOrDefault(arguments => arguments is not null && fixedMembers.TrueForAll(member => Sets(arguments, member)));
        if (chosen is not null)
            return new(false, chosen.ToEquatableArray(), OthersOf(schema));

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
        foreach (var parameter in constructor.Parameters)
        {
            if (MemberOf(parameter, schema) is { } member)
                arguments.Add(new(Naming.Identifier(parameter.Name), member.Field!.Tag));
            else if (!parameter.IsOptional)
                return null;
        }

        return arguments;
    }

    private static DeclaredMember? MemberOf(IParameterSymbol parameter, DeclaredSchema schema) => parameter.RefKind is RefKind.None or RefKind.In
        ? schema.Members.FirstOrDefault(member =>
            string.Equals(member.Symbol.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(MemberReader.TypeOf(member.Symbol), parameter.Type))
        : null;

    public static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static EquatableArray<string> OthersOf(DeclaredSchema schema) => MessageTypes.BasesOf(schema.Symbol).Prepend(schema.Symbol)
        .SelectMany(level => level.GetMembers())
        .Where(MemberReader.IsRequired)
        .Where(member => !schema.Members.Any(tagged => tagged.Symbol.Name == member.Name))
        .Select(member => Naming.Identifier(member.Name))
        .Distinct()
        .ToEquatableArray();
}
