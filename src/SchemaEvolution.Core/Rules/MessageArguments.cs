namespace SchemaEvolution.Core.Rules;

/// <summary>What fills the places of a rule's message, {0} to {6} in this order; empty where the message does not name it.</summary>
/// <param name="Subject">The declaration, or the declaration and its member, by their short names.</param>
/// <param name="Number">What the member is known by: <c>tag 3</c>, <c>key "id"</c>, or the number of an enum value.</param>
/// <param name="Since">The version that shipped the old fact.</param>
/// <param name="Consequence">What comes of it: sentences, each with a space before it.</param>
/// <param name="Hint">A part of the sentence that not every vocabulary needs, with a space or a comma before it.</param>
public sealed record MessageArguments(
    string Subject,
    string Number = "",
    string Old = "",
    string Since = "",
    string New = "",
    string Consequence = "",
    string Hint = "")
{
    public object[] ToArray() => [Subject, Number, Old, Since, New, Consequence, Hint];
}
