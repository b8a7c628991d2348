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

    protected IReadOnlyDictionary<ScalarType, CompiledScalar> Scalars { get; } = scalars;

    public bool Supports(FieldType type) => type switch
    {
        CollectionType { IsNullable: true } => false,
        MapType map => map.Key is ScalarType key && Scalars.GetValueOrDefault(key) is { IsKey: true } && SupportsElement(map.Element),
        CollectionType collection => SupportsElement(collection.Element),
        _ => SupportsElement(type),
    };

    public IReadOnlyList<IReadOnlyList<Reading>> Run(IReadOnlyList<Trial> trials)
    {
        if (trials.Count == 0)
            return [];
        var pruned = trials.Select(Prune).ToList();
        var namespaces = pruned.SelectMany(trial => new[] { trial.Writer, trial.Reader }).Distinct().Index()
            .ToDictionary(version => version.Item, version => $"V{version.Index}");
        using var generated = new GeneratedAssembly(Generate(namespaces));
        return [.. pruned.Select(trial => Run(trial, VersionOf(trial.Writer), VersionOf(trial.Reader)))];

        CompiledVersion VersionOf(SchemaSet schemas) => Open(schemas, generated.Assembly, namespaces[schemas]);
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

    private static Trial Prune(Trial trial) => trial with
    {
        Writer = trial.Writer.ReachableFrom(trial.Root),
        Reader = trial.Reader.ReachableFrom(trial.Root),
    };

    private bool SupportsElement(FieldType type) => type switch
    {
        ScalarType scalar => Scalars.ContainsKey(scalar),
        NamedType { Arguments.Count: 0 } => true,
        _ => false,
    };

    private List<Reading> Run(Trial trial, CompiledVersion writer, CompiledVersion reader)
    {
        var written = new ValueConverter(writer, Scalars);
        var read = new ValueConverter(reader, Scalars);
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
