using System.ComponentModel;
using ProtoBuf;

namespace Warehouse;

/// <summary>What is on its way.</summary>
// EVO106: [ProtoMember(4)] int Grams was here
[ProtoContract]
public sealed class Parcel : Extensible
{
    [ProtoMember(1)] public long Id { get; set; }
    [ProtoMember(3)] public string? Sender { get; set; } // EVO102: was at 2
    [ProtoMember(2)] public string? Recipient { get; set; } // EVO102: was at 3
    [ProtoMember(5), DefaultValue(2)] public int Pieces { get; set; } = 2; // EVO206: was 1
    [ProtoMember(6)] public DateTime Due { get; set; }
}
