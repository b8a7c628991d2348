using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Observation;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>One change to one schema in one direction, with values to try it on a peer.</summary>
/// <param name="Kind">The name of the mutation.</param>
/// <param name="Values">Values of the root message of the writer's version.</param>
internal sealed record Case(
    IPeer Peer, string Kind, SchemaSet Old, SchemaSet New, Direction Direction, IReadOnlyList<MessageValue> Values)
{
    public Versions Versions => new(Old, New, Direction, Peer.FormatKey);

    public Trial Trial => Direction is Direction.Backward ? new(Old, New, Names.Root, Values) : new(New, Old, Names.Root, Values);
}
