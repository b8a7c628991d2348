using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution;

/// <summary>An implementation of a wire format that others wrote: it writes with one version of a schema and reads with another.</summary>
public interface IPeer : IDisposable
{
    /// <summary>The implementation, as reports name it: <c>protobufjs</c>.</summary>
    string Name { get; }

    /// <summary>The key of the format that it speaks (<see cref="Core.Formats.FormatRules.Key"/>).</summary>
    string FormatKey { get; }

    /// <summary>Whether a reader finds a field by the aliases of its schema; without, renamed fields are not tried here.</summary>
    bool UnderstandsAliases { get; }

    /// <summary>
    /// Whether fields of the type can be written and read. For a collection the peer is asked about the whole type; a message or an enum
    /// is asked about as such, and its members by themselves.
    /// </summary>
    bool Supports(FieldType type);

    /// <summary>Runs many trials at once, so that a peer that compiles does so once.</summary>
    /// <returns>For each trial, in order, what became of each of its values, in order.</returns>
    IReadOnlyList<IReadOnlyList<Reading>> Run(IReadOnlyList<Trial> trials);
}
