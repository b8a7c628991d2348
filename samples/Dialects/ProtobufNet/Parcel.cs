using System.ComponentModel;
using ProtoBuf;

namespace Warehouse;

/// <summary>What is on its way.</summary>
[ProtoContract]
public sealed class Parcel : Extensible
{
    [ProtoMember(1)] public long Id { get; set; }
    [ProtoMember(2)] public string? Sender { get; set; }
    [ProtoMember(3)] public string? Recipient { get; set; }
    [ProtoMember(4)] public int Grams { get; set; }
    [ProtoMember(5), DefaultValue(1)] public int Pieces { get; set; } = 1;
    [ProtoMember(6)] public DateTime Due { get; set; }
}
