using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled;

/// <summary>Identifiers of generated source; the names of the schema stand beside them, where they go on the wire.</summary>
internal static class CompiledName
{
    public static string Of(string declaration) => declaration.Replace('.', '_');

    public static string Of(FieldSchema field) => $"Tag{field.Tag}";
}
