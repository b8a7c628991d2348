using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.Orleans;

/// <summary>The types of which there is no object: each value behind them bears the name of its own class, which readers know.</summary>
/// <remarks>Source: https://github.com/dotnet/orleans (Serializers/AbstractTypeSerializer.cs, Codecs/ObjectCodec.cs).</remarks>
internal static class OrleansAbstractTypes
{
    private const string Abstract = "abstract ";

    public static bool Contains(MessageType type, ISchemaSource schemas) => schemas.Find(type.Name) switch
    {
        MessageSchema message => message.TraitOf(Trait.Kind)?.Value.StartsWith(Abstract, StringComparison.Ordinal) is true,
        null => type == MessageType.Anything || IsInterface(DeclarationName.Simple(type.Name)),
        _ => false,
    };

    /// <summary>Nothing is recorded of an interface but its name, which begins as the names of all do.</summary>
    private static bool IsInterface(string name) =>
        name.Length > 2 && name[0] == 'I' && char.IsUpper(name[1]) && char.IsLower(name[2]);
}
