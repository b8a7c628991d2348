using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Values = System.Collections.Immutable.ImmutableHashSet<SchemaEvolution.Analyzers.Dataflow.FlowValue>;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>What each variable may hold at one point of a body: a local, a parameter or a capture of the flow graph.</summary>
internal sealed class FlowState
{
    private readonly Dictionary<object, Values> variables = [];
    private readonly Dictionary<CaptureId, IOperation> captured = [];

    /// <summary>Nothing, for a variable that was never set.</summary>
    public Values this[object variable]
    {
        get => variables.TryGetValue(variable, out var values) ? values : Values.Empty;
        set => variables[variable] = value;
    }

    /// <summary>Sets what a capture holds, and remembers for what it stands: an assignment to the one sets the other.</summary>
    public Values Capture(IFlowCaptureOperation capture, Values values)
    {
        captured[capture.Id] = capture.Value;
        return this[capture.Id] = values;
    }

    /// <summary>What a target of an assignment stands for: itself, if it is no capture.</summary>
    public IOperation Target(IOperation target) =>
        target is IFlowCaptureReferenceOperation capture && captured.TryGetValue(capture.Id, out var known) ? known : target;

    public FlowState Copy()
    {
        var copy = new FlowState();
        copy.Join(this);
        return copy;
    }

    /// <summary>Adds what another path brings; false if it brings nothing new.</summary>
    public bool Join(FlowState other)
    {
        var grows = false;
        foreach (var pair in other.captured)
            captured[pair.Key] = pair.Value;
        foreach (var pair in other.variables)
        {
            var before = this[pair.Key];
            var after = before.Union(pair.Value);
            grows |= after.Count > before.Count;
            variables[pair.Key] = after;
        }

        return grows;
    }

    /// <summary>Takes values out of every variable.</summary>
    public void Forget(Values values)
    {
        foreach (var pair in variables.ToList())
            variables[pair.Key] = pair.Value.Except(values);
    }
}
