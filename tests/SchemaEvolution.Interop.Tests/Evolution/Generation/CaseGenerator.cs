using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>Cases for one peer.</summary>
internal sealed class CaseGenerator(IPeer peer)
{
    private const int ValuesPerDirection = 4;

    private static readonly IReadOnlyList<Mutation> Mutations = [.. FieldMutations.All, .. EnumMutations.All, .. UnionMutations.All];

    private readonly TypeGenerator types = new(peer);

    /// <summary>Both directions of a change; none where a random schema has no place for it.</summary>
    public Gen<IReadOnlyList<Case>> Cases =>
        from mutation in Gen.Elements(Mutations.Where(mutation => !mutation.NeedsAliases || peer.UnderstandsAliases))
        from old in new SchemaGenerator(types).Schema(mutation.Focus)
        from @new in mutation.Apply(old, types)
        from cases in @new is null || @new.Equals(old) ? Gen.Constant<IReadOnlyList<Case>>([]) : BothDirections(mutation.Name, old, @new)
        select cases;

    private Gen<IReadOnlyList<Case>> BothDirections(string kind, SchemaSet old, SchemaSet @new) =>
        from oldValues in Values(old)
        from newValues in Values(@new)
        select (IReadOnlyList<Case>)
        [
            new Case(peer, kind, old, @new, Direction.Backward, oldValues),
            new Case(peer, kind, old, @new, Direction.Forward, newValues),
        ];

    private static Gen<MessageValue[]> Values(SchemaSet schemas) =>
        Gen.ArrayOf(new ValueGenerator(schemas).Value(new MessageType(Names.Root)), ValuesPerDirection);
}
