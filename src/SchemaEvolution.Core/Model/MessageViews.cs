namespace SchemaEvolution.Core.Model;

/// <summary>A message with several vocabularies, as one of them sees it.</summary>
public static class MessageViews
{
    /// <summary>Whether the message has fields in the vocabulary; null is ours. One without fields has them in every vocabulary.</summary>
    public static bool Has(this MessageSchema message, string? dialect) =>
        message.Dialect == dialect
        || message.Fields.Count == 0
        || message.Fields.Any(dialect, static (field, name) => field.Views.Any(name, static (view, name) => view.Dialect == name));

    /// <summary>Whether the declaration is written in a vocabulary at all: one may have been added later.</summary>
    public static bool IsWrittenIn(this Declaration declaration, string? dialect) =>
        dialect is null || declaration is not MessageSchema { Dialect: not null } message || message.Has(dialect);

    /// <summary>The message with the fields, tags and names that it has in a vocabulary; itself if it has one alone.</summary>
    /// <param name="origins">For each field of the result the one that it shows; null if the message is itself.</param>
    public static MessageSchema In(this MessageSchema message, string? dialect, out IReadOnlyList<FieldSchema>? origins)
    {
        origins = null;
        if (!message.HasViews())
            return message.Dialect is null || message.Dialect == dialect ? message : message with { Reservations = default };
        var pairs = message.Fields.Select(field => (field, shown: Show(field, message, dialect)))
            .Where(pair => pair.shown is not null)
            .ToList();
        origins = pairs.ConvertAll(pair => pair.field);
        return message with
        {
            Dialect = dialect,
            Fields = pairs.Select(pair => pair.shown!).ToEquatableArray(),

            // They are numbers of the vocabulary that the message is recorded in.
            Reservations = dialect == message.Dialect ? message.Reservations : default,
        };
    }

    /// <inheritdoc cref="In(MessageSchema, string?, out IReadOnlyList{FieldSchema}?)"/>
    public static MessageSchema In(this MessageSchema message, string? dialect) => message.In(dialect, out _);

    /// <summary>The same message, recorded in another of its vocabularies; itself if it does not have that one.</summary>
    public static MessageSchema RecordedIn(this MessageSchema message, string? dialect) =>
        dialect is null || message.Dialect is not { } present || message.Dialect == dialect || !message.Has(dialect)
            ? message
            : message with { Dialect = dialect, Fields = message.Fields.Select(field => Turn(field, present, dialect)).ToEquatableArray() };

    private static bool HasViews(this MessageSchema message) =>
        message.Fields.Any(0, static (field, _) => field.Views.Count > 0 || field.IsInViewsOnly);

    private static FieldSchema? Show(FieldSchema field, MessageSchema message, string? dialect) =>
        message.Dialect == dialect ? field.IsInViewsOnly ? null : field with { Views = default }
        : ViewIn(field, dialect) is { } view ? Look(field, view) with { Views = default }
        : null;

    private static FieldSchema Turn(FieldSchema field, string present, string dialect)
    {
        var type = ViewIn(field, dialect)?.Type ?? field.Type;
        var former = new FieldView(present, field.Tag, field.Key, field.Presence, field.Order, field.Type);
        IEnumerable<FieldView> others = field.IsInViewsOnly ? field.Views : field.Views.Prepend(former);
        others = others
            .Where(view => view.Dialect != dialect)
            .Select(view => view with { Type = (view.Type ?? field.Type) == type ? null : view.Type ?? field.Type });
        return ViewIn(field, dialect) is { } view
            ? Look(field, view) with { Views = others.ToEquatableArray() }
            : field with { Tag = 0, Key = field.WireName, Views = others.ToEquatableArray(), IsInViewsOnly = true };
    }

    private static FieldView? ViewIn(FieldSchema field, string? dialect) => field.Views.Find(view => view.Dialect == dialect);

    private static FieldSchema Look(FieldSchema field, FieldView view) => field with
    {
        Tag = view.Tag,
        Key = view.Key,
        Type = view.Type ?? field.Type,
        Presence = view.Presence,
        Order = view.Order,
        IsInViewsOnly = false,
    };
}
