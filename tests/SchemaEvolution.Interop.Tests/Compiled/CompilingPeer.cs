using System.Reflection;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution;

namespace SchemaEvolution.Interop.Tests.Compiled;

/// <summary>A peer that is driven by types generated from the schema. All versions of a batch are compiled at once.</summary>
/// <param name="scalars">The scalar types that it has; others are not supported.</param>
internal abstract class CompilingPeer(IReadOnlyDictionary<ScalarType, CompiledScalar> scalars) : IPeer
{
    public abstract string Name { get; }

    public abstract string FormatKey { get; }

    public abstract bool UnderstandsAliases { get; }

    protected IReadOnlyDictionary<ScalarType, CompiledScalar> Scalars => scalars;

    public bool Supports(FieldType type) => type switch
    {
        CollectionType { IsNullable: true } => false,
        MapType map => map.Key is ScalarType key && scalars.GetValueOrDefault(key) is { IsKey: true } && SupportsElement(map.Element),
        CollectionType collection => SupportsElement(collection.Element),
        _ => SupportsElement(type),
    };

    public IReadOnlyList<IReadOnlyList<Reading>> Run(IReadOnlyList<Trial> trials)
    {
        var names = trials.SelectMany(trial => new[] { trial.Writer, trial.Reader }).Distinct()
            .Select((schemas, index) => (schemas, name: $"V{index}"))
            .ToDictionary(version => version.schemas, version => version.name);
        using var generated = new GeneratedAssembly(Generate(names));
        return [.. trials.Select(trial => Run(trial, VersionOf(trial.Writer), VersionOf(trial.Reader)))];

        CompiledVersion VersionOf(SchemaSet schemas) => Open(schemas, generated.Assembly, names[schemas]);
    }

    public void Dispose()
    {
    }

    /// <summary>C# source of the types of every version.</summary>
    /// <param name="namespaces">For each version its namespace, which is no other's.</param>
    protected abstract IEnumerable<string> Generate(IReadOnlyDictionary<SchemaSet, string> namespaces);

    protected abstract CompiledVersion Open(SchemaSet schemas, Assembly assembly, string @namespace);

    protected abstract byte[] Write(object message);

    protected abstract object Read(byte[] bytes, Type type);

    /// <summary>Whether the library throws this for data that it does not take.</summary>
    protected abstract bool IsRefusal(Exception exception);

    private bool SupportsElement(FieldType type) => type switch
    {
        ScalarType scalar => scalars.ContainsKey(scalar),
        NamedType { Arguments.Count: 0 } => true,
        _ => false,
    };

    private List<Reading> Run(Trial trial, CompiledVersion writer, CompiledVersion reader)
    {
        var written = new ValueConverter(writer, scalars);
        var read = new ValueConverter(reader, scalars);
        var root = new MessageType(trial.Root);
        var type = reader.TypeOf(trial.Root);
        return [.. trial.Values.Select(value => Transfer(Write(written.ToMessage(root, value))))];

        Reading Transfer(byte[] bytes)
        {
            try
            {
                return new Reading.Read(read.ToValue(root, Read(bytes, type)));
            }
            catch (Exception exception) when (IsRefusal(exception))
            {
                return new Reading.Refused(exception.Message);
            }
        }
    }
}
