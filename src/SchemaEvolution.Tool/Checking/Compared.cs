using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Checking;

/// <summary>How much was compared.</summary>
/// <param name="Versions">How many versions have shipped; of several projects the most.</param>
internal sealed record Compared(int Messages, int Fields, int Versions)
{
    public static Compared Nothing { get; } = new(0, 0, 0);

    /// <summary>Of several target frameworks the one with the most messages counts.</summary>
    public static Compared Of(SchemaSource source, BaselineFile? file)
    {
        if (file is null)
            return Nothing;
        var messages = source.Targets
            .Select(target => target.Schema.Declarations.OfType<MessageSchema>().ToList())
            .MaxBy(found => found.Count) ?? [];
        return new(messages.Count, messages.Sum(message => message.Fields.Count), file.Shipped);
    }

    public static Compared operator +(Compared one, Compared other) =>
        new(one.Messages + other.Messages, one.Fields + other.Fields, Math.Max(one.Versions, other.Versions));
}
