using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>Reads the cases of a union, and what stands for an unknown one.</summary>
internal sealed class UnionReader(MessageTypes messages, MemberAccess access, ICollection<GenerationFault> faults)
{
    /// <returns>Null if there is a fault.</returns>
    public UnionModel? Read(DeclaredSchema schema, TypeModel type, CancellationToken ct)
    {
        var types = schema.Members.ToDictionary(member => member, TypeOf);
        var cases = schema.Members
            .Select(member => CaseOf(member, schema.Symbol, [.. types.Values], ct))
            .OfType<CaseModel>()
            .OrderBy(@case => @case.Tag)
            .ToEquatableArray();
        var unknown = UnknownCaseOf(schema.Symbol, ct);
        return unknown is not null && cases.Count == schema.Members.Count ? new(type, cases, unknown) : null;
    }

    private CaseModel? CaseOf(DeclaredMember member, INamedTypeSymbol root, INamedTypeSymbol[] all, CancellationToken ct)
    {
        var type = TypeOf(member);
        var depth = Inheritance.BasesOf(type).TakeWhile(level => !Same(level, root)).Count();
        if (type.IsUnboundGenericType)
            return Fault(GenerationReason.CaseIsGeneric, $"the case {type.Name} is generic: name it with its type arguments");
        if (!Inheritance.BasesOf(type).Any(level => Same(level, root)))
            return Fault(GenerationReason.CaseNotDerived, $"the case {type.Name} does not derive from it");
        if (messages.CodecOf(type, ct) is not { } codec)
            return Fault(GenerationReason.MemberWithoutCodec, $"{type.Name} has no codec");

        var name = Naming.Of(type);
        var derived = all.Where(other => Inheritance.BasesOf(other).Any(level => Same(level, type))).Select(Naming.Of).ToEquatableArray();
        return new(member.Case!.Tag, name, DeclarationName.Simple(member.Case.Type.Name), $"{name}.{codec}", depth, derived);

        CaseModel? Fault(GenerationReason reason, string text)
        {
            faults.Add(new(reason, member.Symbol, text));
            return null;
        }
    }

    private UnknownCaseModel? UnknownCaseOf(INamedTypeSymbol root, CancellationToken ct)
    {
        var constructor = root.InstanceConstructors
            .Where(candidate => access.CanCall(candidate) && !ConstructionReader.IsCopy(candidate))
            .OrderBy(candidate => candidate.Parameters.Length)
            .FirstOrDefault();
        if (constructor is null)
        {
            faults.Add(new(GenerationReason.NoConstructor, root, "it has no constructor that a subclass could call"));
            return null;
        }

        var arguments = constructor.Parameters.Select(parameter =>
            $"{Naming.Identifier(parameter.Name)}: default({Naming.Annotate(parameter.Type)})!");
        var name = UnknownCaseName(root);
        return new(
            name,
            Inheritance.BasesOf(root).Any(level => messages.Read(level, ct) is { Schema: UnionSchema } && UnknownCaseName(level) == name),
            root.IsRecord,
            string.Join(", ", arguments),
            Inheritance.BasesOf(root).Prepend(root).Any(level => level.GetMembers().Any(MemberReader.IsRequired)),
            AbstractMembers.Of(root).ToEquatableArray());
    }

    private string UnknownCaseName(INamedTypeSymbol root) => messages.FreeName(root, "UnknownCase", "UnknownSchemaCase");

    private static INamedTypeSymbol TypeOf(DeclaredMember member) =>
        member.TagAttribute!.ConstructorArguments[1].Value as INamedTypeSymbol ?? (INamedTypeSymbol)member.Symbol;

    private static bool Same(INamedTypeSymbol one, INamedTypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);
}
