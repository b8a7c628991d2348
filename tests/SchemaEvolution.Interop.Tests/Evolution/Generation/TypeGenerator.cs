using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>Types of fields, among those that a peer supports.</summary>
internal sealed class TypeGenerator
{
    private static readonly FieldEncoding[] Encodings =
        [FieldEncoding.ZigZag, FieldEncoding.Fixed, FieldEncoding.Text, FieldEncoding.Milliseconds, FieldEncoding.Microseconds];

    private static readonly Dictionary<FieldEncoding, ScalarKind[]> Encoded = new()
    {
        [FieldEncoding.ZigZag] = [ScalarKind.Int8, ScalarKind.Int16, ScalarKind.Int32, ScalarKind.Int64],
        [FieldEncoding.Fixed] =
            [ScalarKind.Int8, ScalarKind.UInt16, ScalarKind.Int32, ScalarKind.Int64, ScalarKind.UInt32, ScalarKind.UInt64],
        [FieldEncoding.Text] = [ScalarKind.Guid, ScalarKind.Int64],
        [FieldEncoding.Milliseconds] = [ScalarKind.Timestamp, ScalarKind.Duration, ScalarKind.Time],
        [FieldEncoding.Microseconds] = [ScalarKind.Timestamp, ScalarKind.Duration, ScalarKind.Time],
    };

    private static readonly FieldType[] AllScalars =
    [
        .. Enum.GetValues<ScalarKind>().Select(kind => new ScalarType(kind)),
        .. from encoding in Encodings from kind in Encoded[encoding] select new ScalarType(kind, encoding),
    ];

    private static readonly FieldType[] AllKeys =
    [
        new ScalarType(ScalarKind.String),
        new ScalarType(ScalarKind.Int32),
        new ScalarType(ScalarKind.Int64),
        new ScalarType(ScalarKind.UInt32),
    ];

    public TypeGenerator(IPeer peer)
    {
        Scalars = [.. AllScalars.Where(peer.Supports)];
        Scalar = Gen.Elements<FieldType>(Scalars);
        Leaf = Gen.Frequency((4, Scalar), (1, Gen.Constant<FieldType>(Names.Color)), (1, Scalar.Select(List))).Where(peer.Supports);
        Single = Gen.Frequency((6, Scalar), (1, Gen.Constant<FieldType>(Names.Color)), (2, Gen.Elements<FieldType>(Names.Messages)));
        Any = Gen.Frequency((7, Single), (2, Single.Select(List)), (1, Single.Select(Set)), (1, Map)).Where(peer.Supports);
        Packable = Scalar.Where(type => type is ScalarType { Kind: < ScalarKind.Char }).Select(List).Where(peer.Supports);
    }

    public IReadOnlyList<FieldType> Scalars { get; }

    public Gen<FieldType> Scalar { get; }

    /// <summary>A type that leads to no other message.</summary>
    public Gen<FieldType> Leaf { get; }

    /// <summary>A scalar, an enum, a message or a union.</summary>
    public Gen<FieldType> Single { get; }

    public Gen<FieldType> Any { get; }

    /// <summary>A list whose elements can be laid out as one run.</summary>
    public Gen<FieldType> Packable { get; }

    private Gen<FieldType> Map => from key in Gen.Elements(AllKeys) from element in Single select (FieldType)new MapType(key, element);

    private static FieldType List(FieldType element) => new ListType(element);

    private static FieldType Set(FieldType element) => new SetType(element);
}
