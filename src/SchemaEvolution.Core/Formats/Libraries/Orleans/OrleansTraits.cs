using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.Orleans;

/// <summary>What a reader makes of another base class, whose members are a level of their own, and of another name of the type.</summary>
internal static class OrleansTraits
{
    private const string Abstract = "abstract ";

    public static Judgement Judge(TraitChanged change, Declaration old, Declaration @new) => change.Key switch
    {
        Trait.Base when change is { Old.Type: { } former, New.Type: { } present } && former == present => Judgement.Safe,
        Trait.Base => new(ReadBase(change.Old, change.New), ReadBase(change.New, change.Old)),
        Trait.Kind => new(ReadKind(change.Old, change.New), ReadKind(change.New, change.Old)),
        Trait.Alias => new(ReadName(change.Old, @new), ReadName(change.New, old)),
        _ => Judgement.Safe,
    };

    /// <summary>A level that the reader does not have is read as the next one; a level that the writer does not have is missed.</summary>
    private static Outcome ReadBase(Trait? writer, Trait? reader) => (writer, reader) switch
    {
        (_, not null) => new(Verdict.Breaks, new($"message {WithBase(writer)}", Witness.Refused)),
        _ => new(Verdict.Wrong, new($"member of the base class {writer}", "one of the class itself")),
    };

    /// <summary>
    /// A record has a section more than a class. The documentation forbids every change between the kinds; but what is abstract writes the
    /// type that it is, and any reader knows that.
    /// </summary>
    private static Outcome ReadKind(Trait? writer, Trait? reader) => NameOfKind(writer) == $"{Abstract}{NameOfKind(reader)}"
        ? Outcome.Safe
        : new(Verdict.Breaks, new($"{NameOfKind(writer)} in the place of {ArticleOf(reader)} {NameOfKind(reader)}", Witness.Refused));

    private static string ArticleOf(Trait? kind) => kind?.Value.StartsWith(Abstract, StringComparison.Ordinal) is true ? "an" : "a";

    private static string NameOfKind(Trait? trait) => trait?.Value ?? "class";

    private static string WithBase(Trait? trait) => trait is null ? "without a base class" : $"with the base class {trait}";

    /// <summary>
    /// The name is written only where the type is not the one that the reader expects. Every reader knows the full name of the type.
    /// </summary>
    private static Outcome ReadName(Trait? written, Declaration reader) =>
        written is null || reader.Aliases.Contains(written.Value)
            ? Outcome.Safe
            : new(Verdict.Lossy, new($"{written} in the place of a base type", Witness.Refused));
}
