using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Tests.Baseline;

namespace SchemaEvolution.Core.Tests.Compatibility;

public class DiffProperties
{
    /// <summary>Two versions of one project.</summary>
    private static readonly Arbitrary<SchemaSet[]> Versions = Gen.ArrayOf(Generate.Schema, 2).ToArbitrary();

    [Fact]
    public void Equal_declarations_do_not_differ() => Prop.ForAll(Versions, versions =>
        Assert.All(versions[0].Declarations, declaration => Assert.Empty(SchemaDiff.Compare(declaration, declaration))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Order_of_members_and_reservations_is_no_difference() => Prop.ForAll(Versions, versions =>
        Assert.All(versions[0].Declarations, declaration => Assert.Empty(SchemaDiff.Compare(declaration, SchemaPatch.Sorted(declaration)))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Old_version_and_differences_make_the_new_version() => ForAllPairs((old, @new) => Assert.Equal(
        SchemaPatch.Sorted(@new), SchemaPatch.Sorted(SchemaPatch.Apply(old, SchemaDiff.Compare(old, @new)))));

    [Fact]
    public void Differences_backward_make_the_old_version_again() => ForAllPairs((old, @new) => Assert.Equal(
        SchemaPatch.Sorted(old), SchemaPatch.Sorted(SchemaPatch.Apply(@new, SchemaDiff.Compare(@new, old)))));

    [Fact]
    public void Every_difference_has_words() => ForAllPairs((old, @new) =>
        Assert.All(SchemaDiff.Compare(old, @new), change => Assert.NotEqual("", ChangeDescription.Of(change).Sentence)));

    private static void ForAllPairs(Action<Declaration, Declaration> assert) => Prop.ForAll(Versions, versions =>
    {
        foreach (var @new in versions[1].Declarations)
            if (versions[0].Find(@new.Name) is { } old)
                assert(WithNaturalPresence(old), WithNaturalPresence(@new));
    }).QuickCheckThrowOnFailure();

    /// <summary>Code never gives presence to what has its own.</summary>
    private static Declaration WithNaturalPresence(Declaration declaration) => declaration is MessageSchema message
        ? message with { Fields = message.Fields.Select(field => field.HasNaturalPresence ? field with { Presence = Presence.Implicit } : field).ToEquatableArray() }
        : declaration;
}
