using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>All that a project declares, and where what it refers to is found.</summary>
/// <param name="own">What the project itself declares; asked for only when it is needed, since it means reading all of the code.</param>
/// <param name="source">Finds own declarations and those of referenced projects.</param>
public sealed class CodeSchema(Lazy<IReadOnlyCollection<Declaration>> own, ISchemaSource source)
{
    public IReadOnlyCollection<Declaration> Own => own.Value;

    public ISchemaSource Source => source;
}
