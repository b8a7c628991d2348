using FsCheck.Fluent;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>What can happen to the cases of a union.</summary>
internal static class UnionMutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        OfUnion("UnionCaseAdded", new UnionCase(1, Names.Circle), new UnionCase(2, Names.Square), new UnionCase(3, Names.Triangle)),
        OfUnion("UnionCaseRemoved", new UnionCase(1, Names.Circle)),
        OfUnion("UnionCaseRenumbered", new UnionCase(1, Names.Circle), new UnionCase(3, Names.Square)),
        OfUnion("UnionCaseRenumbered, swapped", new UnionCase(2, Names.Circle), new UnionCase(1, Names.Square)),
        OfUnion("UnionCaseReplaced", new UnionCase(1, Names.Circle), new UnionCase(2, Names.Triangle)),
        Of("DeclarationReplaced, union to message", union => union.AsMessage()),
        Of("DeclarationReplaced, union to another message", union => new MessageSchema(
            union.Name, EquatableArray.Of(new FieldSchema(1, "Circle", new ScalarType(ScalarKind.Int32))))),
    ];

    private static Mutation OfUnion(string name, params UnionCase[] cases) =>
        Of(name, union => union with { Cases = cases.ToEquatableArray() });

    private static Mutation Of(string name, Func<UnionSchema, Declaration> change) =>
        Mutation.Of<Declaration>(name, Focus.Union, Names.Shape, union => Gen.Constant<Declaration?>(change((UnionSchema)union)));
}
