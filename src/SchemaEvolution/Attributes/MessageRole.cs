namespace SchemaEvolution;

/// <summary>What a message is for. The role implies which changes are safe.</summary>
public enum MessageRole
{
    /// <summary>Kept in a file, a database or a cache: new code reads old data, and after a roll-back old code reads new data.</summary>
    Stored = 0,

    /// <summary>Published to readers that are updated at any time: new and old code read each other.</summary>
    Event = 1,

    /// <summary>Sent to a service that is updated before its clients: new code reads what old code wrote.</summary>
    Request = 2,

    /// <summary>Answered by a service that is updated before its clients: old code reads what new code writes.</summary>
    Response = 3,
}
