namespace SchemaEvolution.Core.Model;

/// <summary>What a message derives from, where its vocabulary records base classes.</summary>
internal static class Hierarchy
{
    // A class cannot derive from itself, but a baseline and code that does not compile can say so.
    private const int MostLevels = 64;

    /// <summary>The type itself, and what it derives from, up to the root.</summary>
    public static IEnumerable<MessageType> LevelsOf(MessageType type, ISchemaSource schemas)
    {
        var level = type;
        for (var count = 0; level is not null && count < MostLevels; count++)
        {
            yield return level;
            level = (schemas.Find(level.Name) as MessageSchema)?.TraitOf(Trait.Base)?.Type;
        }
    }
}
