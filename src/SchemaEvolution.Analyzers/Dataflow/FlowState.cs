using Values = System.Collections.Immutable.ImmutableHashSet<SchemaEvolution.Analyzers.Dataflow.FlowValue>;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>What each variable may hold at one point of a body. A variable is a local, a parameter or a capture of the flow graph.</summary>
internal sealed class FlowState
{
    private readonly Dictionary<object, Values> variables = [];
    private readonly Dictionary<object, object> captured = [];

    /// <summary>Nothing, for a variable that was never set.</summary>
    public Values this[object variable]
    {
        get => variables.TryGetValue(variable, out var values) ? values : Values.Empty;
        set => variables[variable] = value;
    }

    /// <summary>Remembers that a capture stands for a variable: a later assignment to the one sets the other.</summary>
    public void Capture(object capture, object variable) => captured[capture] = variable;

    /// <summary>The variable that a capture stands for; itself for any other.</summary>
    public object Captured(object variable) => captured.TryGetValue(variable, out var known) ? known : variable;

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
