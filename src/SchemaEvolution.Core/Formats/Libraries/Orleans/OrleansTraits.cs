using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.Orleans;

/// <summary>What a reader makes of another base class, whose members are a level of their own, and of another name of the type.</summary>
internal static class OrleansTraits
{
    public static Judgement Judge(TraitChanged change, Declaration old, Declaration @new) => change.Key switch
    {
        Trait.Base when change is { Old.Type: { } former, New.Type: { } present } && former == present => Judgement.Safe,
        Trait.Base => new(ReadBase(change.Old, change.New), ReadBase(change.New, change.Old)),
        Trait.Kind => new(ReadKind(change.Old, change.New), ReadKind(change.New, change.Old)),
        Trait.Contract => new(ReadName(change.Old, old), ReadName(change.New, @new)),
        _ => Judgement.Safe,
    };

    /// <summary>A level that the reader does not have is read as the next one; a level that the writer does not have is missed.</summary>
    private static Outcome ReadBase(Trait? writer, Trait? reader) => (writer, reader) switch
    {
        (_, not null) => new(Verdict.Breaks, new($"message {WithBase(writer)}", Witness.Refused)),
        _ => new(Verdict.Wrong, new($"member of the base class {writer}", "one of the class itself")),
    };

    /// <summary>A record has a section more than a class. The documentation forbids every change between the kinds.</summary>
    private static Outcome ReadKind(Trait? writer, Trait? reader) =>
        new(Verdict.Breaks, new($"{NameOfKind(writer)} in the place of a {NameOfKind(reader)}", Witness.Refused));

    private static string NameOfKind(Trait? trait) => trait?.Value ?? "class";

    private static string WithBase(Trait? trait) => trait is null ? "without a base class" : $"with the base class {trait}";

    /// <summary>The name is written only where the type is not the one that the reader expects.</summary>
    private static Outcome ReadName(Trait? written, Declaration writer) =>
        new(Verdict.Lossy, new($"{written?.ToString() ?? $"'{writer.DisplayName}'"} in the place of a base type", Witness.Refused));
}
