namespace SchemaEvolution.Core.Model;

/// <summary>A declaration as one of its vocabularies sees it.</summary>
public sealed class DeclarationView
{
    private readonly Declaration whole;
    private readonly IReadOnlyList<FieldSchema>? origins;

    /// <param name="dialect">The vocabulary, null for ours.</param>
    public DeclarationView(Declaration whole, string? dialect)
    {
        this.whole = whole;
        Shown = whole is MessageSchema message ? message.In(dialect, out origins) : whole;
    }

    public Declaration Shown { get; }

    /// <inheritdoc cref="MessageViews.IsWrittenIn"/>
    public bool IsWrittenIn(string? dialect) => whole.IsWrittenIn(dialect);

    /// <summary>Whether it is the vocabulary that the declaration is recorded in.</summary>
    public bool IsRecorded => origins is null || Shown.Dialect == whole.Dialect;

    /// <summary>The field of the whole declaration that a field of <see cref="Shown"/> shows.</summary>
    public FieldSchema OriginOf(FieldSchema shown)
    {
        if (origins is not null && Shown is MessageSchema message)
            for (var i = 0; i < message.Fields.Count; i++)
                if (ReferenceEquals(message.Fields[i], shown))
                    return origins[i];
        return shown;
    }

    /// <summary>The position of a member of <see cref="Shown"/> in the whole declaration.</summary>
    public int PositionOf(int shown)
    {
        if (origins is null || whole is not MessageSchema message)
            return shown;
        for (var i = 0; i < message.Fields.Count; i++)
            if (ReferenceEquals(message.Fields[i], origins[shown]))
                return i;
        throw new ArgumentOutOfRangeException(nameof(shown));
    }
}
