using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Checking;

namespace SchemaEvolution.Tool.Projects;

/// <summary>One target framework of a project, or a built assembly: what is judged alone.</summary>
/// <param name="Name">The framework, or the file.</param>
/// <param name="Reader">Null if no message library is referenced.</param>
/// <param name="SeverityOf">What a rule is in a file (null for none); null where it is switched off.</param>
internal sealed record SchemaTarget(
    string Name, SchemaReader? Reader, SettingsReader Settings, Func<Rule, string?, RuleSeverity?> SeverityOf)
{
    /// <summary>Why its schema is not known well enough to be recorded, null if it is.</summary>
    public string? RecordingRefusal { get; init; }

    public SchemaSet Schema => new(Reader?.ReadAll().Select(declared => declared.Schema) ?? []);

    /// <summary>The libraries that write its messages, where they are not written by our codecs.</summary>
    public IReadOnlyList<SerializerLine> Serializers => Reader?.Serializers() ?? [];

    public bool HasMessages => Reader?.ReadAll().Any(declared => declared.Symbol.TypeKind is not TypeKind.Enum) == true;
}

/// <summary>What has one baseline.</summary>
/// <param name="Path">The project file or the assembly.</param>
/// <param name="BaselinePath">Where its baseline is, or would be.</param>
internal sealed record SchemaSource(string Path, string BaselinePath, IReadOnlyList<SchemaTarget> Targets)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public bool HasMessages => Targets.Any(target => target.HasMessages);
}
