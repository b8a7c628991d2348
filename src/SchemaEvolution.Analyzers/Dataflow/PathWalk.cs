using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Values = System.Collections.Immutable.ImmutableHashSet<SchemaEvolution.Analyzers.Dataflow.FlowValue>;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>Walks the blocks of one body. A block is entered again whenever a path brings something new to it.</summary>
internal sealed class PathWalk(ControlFlowGraph body, IBodyFlow flow)
{
    private readonly FlowState?[] entries = new FlowState?[body.Blocks.Length];
    private readonly SortedSet<int> waiting = [];

    public Values Walk(FlowState entry)
    {
        var returned = Values.Empty;
        Enter(0, entry);
        while (waiting.Count > 0)
        {
            var ordinal = waiting.Min;
            waiting.Remove(ordinal);
            returned = returned.Union(Walk(body.Blocks[ordinal], entries[ordinal]!.Copy()));
        }

        return returned;
    }

    private Values Walk(BasicBlock block, FlowState state)
    {
        var expressions = new ExpressionFlow(body, state, flow);
        var returned = Values.Empty;
        foreach (var operation in block.Operations)
        {
            var value = expressions.Evaluate(operation);
            if (operation is IReturnOperation)
                returned = returned.Union(value);
        }

        var last = block.BranchValue is { } branch ? expressions.Evaluate(branch) : Values.Empty;
        Leave(block.FallThroughSuccessor, state);
        Leave(block.ConditionalSuccessor, state);
        EnterHandlers(block, state);
        return block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Return ? returned.Union(last) : returned;
    }

    private void Leave(ControlFlowBranch? branch, FlowState state)
    {
        if (branch?.Destination is { } next)
            Enter(next.Ordinal, state);
    }

    /// <summary>No branch leads into the handlers of a <c>try</c>.</summary>
    private void EnterHandlers(BasicBlock block, FlowState state)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } whole })
            {
                foreach (var handler in whole.NestedRegions.Where(handler => handler != region))
                    Enter(handler.FirstBlockOrdinal, state);
            }
        }
    }

    private void Enter(int ordinal, FlowState state)
    {
        if (entries[ordinal] is { } known ? known.Join(state) : (entries[ordinal] = state.Copy()) is not null)
            waiting.Add(ordinal);
    }
}
