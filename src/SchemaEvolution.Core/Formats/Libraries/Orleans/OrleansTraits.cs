using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.Orleans;

/// <summary>What a reader makes of another base class, whose members are a level of their own, and of another name of the type.</summary>
internal static class OrleansTraits
{
    private const string Abstract = "abstract ";
    private const string OtherException = "System.AggregateException";

    private static readonly string[] CommonNamespaces = ["System.", "Microsoft.", "Azure."];

    public static Judgement Judge(TraitChanged change, Declaration old, Declaration @new) => change.Key switch
    {
        Trait.Base when change is { Old.Type: { } former, New.Type: { } present } && AreAlike(former, present) => Judgement.Safe,
        Trait.Base => new(ReadBase(change.Old, change.New), ReadBase(change.New, change.Old)),
        Trait.Kind => new(ReadKind(change.Old, change.New), ReadKind(change.New, change.Old)),
        Trait.Alias when HasNoObjects(old) && HasNoObjects(@new) => Judgement.Safe,
        Trait.Alias => new(ReadName(change.Old, @new), ReadName(change.New, old)),
        _ => Judgement.Safe,
    };

    /// <summary>The exceptions of .NET share a codec, which writes what all of them have.</summary>
    /// <remarks>Source: ExceptionCodec.cs, IsSupportedType; ExceptionSerializationOptions.cs.</remarks>
    private static bool AreAlike(MessageType old, MessageType @new) =>
        old == @new || (IsCommonException(old.Name) && IsCommonException(@new.Name));

    private static bool IsCommonException(string name) =>
        CommonNamespaces.Any(space => name.StartsWith(space, StringComparison.Ordinal))
        && name.EndsWith(nameof(Exception), StringComparison.Ordinal)
        && name != OtherException;

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

    /// <summary>What stands in its place bears a name of its own.</summary>
    private static bool HasNoObjects(Declaration declaration) =>
        declaration is MessageSchema message && IsAbstract(message.TraitOf(Trait.Kind));

    private static bool IsAbstract(Trait? kind) => kind?.Value.StartsWith(Abstract, StringComparison.Ordinal) is true;

    private static string ArticleOf(Trait? kind) => IsAbstract(kind) ? "an" : "a";

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
