namespace SchemaEvolution.Core.Policy;

/// <summary>What a message is for. The numbers are those of the attribute's <c>MessageRole</c>.</summary>
public enum SchemaRole
{
    /// <summary>Kept and read again later.</summary>
    Stored = 0,

    /// <summary>Published, and read by many now and later.</summary>
    Event = 1,

    /// <summary>Sent to a server, which is upgraded before its clients.</summary>
    Request = 2,

    /// <summary>Sent back to a client that may be older than the server.</summary>
    Response = 3,
}
