using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>
/// Whether the name of a declaration may be written where values bear the names of their classes: an object may stand behind any type, also
/// one of another project; of a struct or an enum there is a name only where a member of this one asks for it.
/// </summary>
internal sealed class NamedTypes(CodeSchema code)
{
    public bool Contains(Declaration declaration, FormatRules format) =>
        (declaration is MessageSchema { IsStruct: false } && !IsBehind(new(declaration.Name), format))
        || code.Own
            .OfType<MessageSchema>()
            .SelectMany(message => message.In(format.Dialect).Fields)
            .SelectMany(field => field.Type.Parts())
            .OfType<MessageType>()
            .Any(type => IsNamedBy(type, declaration, format));

    /// <summary>Its own name in the place of an interface, or in the name of a class that has it for an argument.</summary>
    private bool IsNamedBy(MessageType type, Declaration declaration, FormatRules format) =>
        declaration is MessageSchema message && message.Code.Interfaces.Contains(type.Name)
        || (IsBehind(type, format) && type.Arguments.Any(argument => argument.Mentions(declaration.Name)));

    private bool IsBehind(MessageType type, FormatRules format) => format.NamedValues?.AreBehind(type, code.Source) is true;
}
