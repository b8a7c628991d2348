using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Core.Formats;

/// <summary>What a change does in one direction.</summary>
public sealed record Outcome(Verdict Verdict, Witness? Witness = null)
{
    public static Outcome Safe { get; } = new(Verdict.Safe);

    public bool IsSafe => Verdict is Verdict.Safe;

    public Outcome Worse(Outcome other) => other.Verdict > Verdict ? other : this;
}

/// <summary>What a change does in both directions, in one wire format.</summary>
/// <param name="Relation">How the old and the new type are related, where the change is one of type.</param>
public sealed record Judgement(Outcome Backward, Outcome Forward, TypeRelation Relation = TypeRelation.Same)
{
    public static Judgement Safe { get; } = new(Outcome.Safe, Outcome.Safe);

    public Outcome this[Direction direction] => direction is Direction.Backward ? Backward : Forward;

    public static Judgement Both(Verdict verdict, TypeRelation relation = TypeRelation.Same) => new(new(verdict), new(verdict), relation);

    /// <summary>What was written as one member is read as another.</summary>
    public static Judgement OtherMember(string old, string @new) =>
        new(new(Verdict.Wrong, new(old, @new)), new(Verdict.Wrong, new(@new, old)));

    /// <summary>The worse outcome in each direction, with the relation that comes first in precedence.</summary>
    public Judgement Worse(Judgement other) => new(
        Backward.Worse(other.Backward),
        Forward.Worse(other.Forward),
        Relation is TypeRelation.Same || (other.Relation is not TypeRelation.Same && other.Relation < Relation)
            ? other.Relation
            : Relation);
}
