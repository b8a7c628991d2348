namespace SchemaEvolution;

/// <summary>What becomes of fields that a newer writer wrote and that the reader's message does not declare.</summary>
public enum UnknownFields
{
    /// <summary>They are kept beside the message and written back with it.</summary>
    Keep = 0,

    /// <summary>They are skipped; a message that is read and written again has lost them.</summary>
    Drop = 1,
}
