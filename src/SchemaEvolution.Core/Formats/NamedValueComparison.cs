using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>
/// Judges the change to or from a type behind which values bear the names of their classes: a reader of any such type looks the name up,
/// a reader of one class knows no other, and what is written as that class bears no name.
/// </summary>
internal sealed class NamedValueComparison(NamedValues rules, ISchemaSource oldSchemas, ISchemaSource newSchemas)
{
    /// <param name="compare">Judges two collections.</param>
    /// <returns>Null if no value bears a name before or after, or the difference is one of what is declared.</returns>
    public Judgement? Compare(FieldType old, FieldType @new, Func<FieldType, FieldType, Judgement> compare) => (old, @new) switch
    {
        (MessageType before, CollectionType) when rules.CollectionBehind(before) is { } usual =>
            compare(usual, @new).Worse(new(Outcome.Safe, Unnamed(@new), TypeRelation.OtherRange)),
        (CollectionType, MessageType after) when rules.CollectionBehind(after) is { } usual =>
            compare(old, usual).Worse(new(Unnamed(old), Outcome.Safe, TypeRelation.OtherRange)),
        (MessageType before, MessageType after) => Compare(before, after),
        _ => null,
    };

    private Judgement? Compare(MessageType old, MessageType @new)
    {
        var (wasNamed, isNamed) = (rules.AreBehind(old, oldSchemas), rules.AreBehind(@new, newSchemas));
        if (old.Name == @new.Name)
            return wasNamed && isNamed && oldSchemas.Find(old.Name) is null ? OtherArguments(old, @new) : null;
        if (!(wasNamed || isNamed) || AreOtherCollections(old, @new))
            return null;
        return wasNamed && isNamed && MayHoldTheSame(old, @new)
            ? Judgement.Safe
            : new(Read(old, wasNamed, isNamed), Read(@new, isNamed, wasNamed), TypeRelation.OtherMessage);
    }

    /// <summary>The names of classes contain those of their arguments.</summary>
    private static Judgement OtherArguments(MessageType old, MessageType @new) =>
        new(Refused($"{old}"), Refused($"{@new}"), TypeRelation.OtherMessage);

    private bool AreOtherCollections(MessageType old, MessageType @new) =>
        rules.CollectionBehind(old) is not null && rules.CollectionBehind(@new) is not null;

    /// <summary>No class is derived from two others unless one of these is from the other; of an interface that is not known.</summary>
    private bool MayHoldTheSame(MessageType old, MessageType @new) =>
        (old.Arguments.Count == 0 || @new.Arguments.Count == 0 || old.Arguments == @new.Arguments)
        && (oldSchemas.Find(old.Name) is null
            || newSchemas.Find(@new.Name) is null
            || new[] { oldSchemas, newSchemas }.Any(schemas => Derives(old, @new, schemas) || Derives(@new, old, schemas)));

    private static bool Derives(MessageType type, MessageType from, ISchemaSource schemas) =>
        Hierarchy.LevelsOf(type, schemas).Any(level => level.Name == from.Name);

    private static Outcome Read(MessageType writer, bool isNamed, bool isReadByName) =>
        isNamed ? Refused($"{writer}{(isReadByName ? "" : " of another class")}") : Unnamed(writer);

    private static Outcome Unnamed(FieldType writer) => Refused($"{writer} without its name");

    private static Outcome Refused(string written) => new(Verdict.Breaks, new(written, Witness.Refused));
}
