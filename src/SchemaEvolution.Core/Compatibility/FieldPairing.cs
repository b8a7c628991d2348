using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Which field of an old message a field of the new one continues.</summary>
public abstract class FieldPairing
{
    /// <summary>Whether a member is known by its name.</summary>
    public virtual bool FollowsNames => false;

    /// <summary>The order in which readers expect the fields; null where any will do.</summary>
    public virtual Comparison<FieldSchema>? Order => null;

    /// <summary>Whether the tag is no more than the position, so that it follows from the other fields.</summary>
    public virtual bool IsPositional => false;

    public virtual bool IsRenumbered(FieldSchema field) => false;

    /// <summary>The field of <paramref name="old"/> that <paramref name="field"/> continues, null if it is new.</summary>
    public abstract FieldSchema? PartnerOf(FieldSchema field, MessageSchema old);
}
