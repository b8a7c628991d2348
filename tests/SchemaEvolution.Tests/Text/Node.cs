using SchemaEvolution.Serialization;
using SchemaEvolution.Values;

namespace SchemaEvolution.Tests.Text;

/// <summary>A node of a tree, as the generator would emit it.</summary>
public sealed class Node : IMessage<Node>
{
    private UnknownFieldSet unknownFields;

    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Node> Children { get; set; } = [];

    public Dictionary<string, int> Tags { get; set; } = [];

    public byte[] Data { get; set; } = [];

    public static MessageDescriptor Descriptor { get; } = new(
        "Shop.Node",
        new(1, "Id"),
        new(2, "Name"),
        new(3, "Children", FieldShape.Repeated, () => Descriptor!),
        new(4, "Tags", FieldShape.Map),
        new(5, "Data"));

    public static void Write<W>(scoped ref W writer, Node message)
        where W : struct, IFieldWriter, allows ref struct
    {
        Int32Value.WriteImplicit(ref writer, 1, message.Id);
        StringValue.WriteImplicit(ref writer, 2, message.Name);
        writer.Repeated<Node, MessageValue<Node, Codec>>(3, message.Children.ToArray());
        writer.Map<string, int, StringValue, Int32Value>(4, message.Tags);
        BytesValue.WriteImplicit(ref writer, 5, message.Data);
        writer.Unknown(message.unknownFields);
    }

    public static Node Read<R>(scoped ref R reader)
        where R : struct, IFieldReader, allows ref struct => Merge(ref reader, new());

    public static Node Merge<R>(scoped ref R reader, Node existing)
        where R : struct, IFieldReader, allows ref struct
    {
        while (reader.ReadKey(out var key))
            reader.Unknown(key, ref existing.unknownFields);
        return existing;
    }

    public static UnknownFieldSet UnknownFieldsOf(Node message) => message.unknownFields;

    public static Node WithUnknownFields(Node message, UnknownFieldSet fields)
    {
        message.unknownFields = fields;
        return message;
    }

    /// <summary>Forwards: a codec must be a struct.</summary>
    public readonly struct Codec : ICodec<Node>
    {
        public static MessageDescriptor Descriptor => Node.Descriptor;

        public static void Write<W>(scoped ref W writer, Node message)
            where W : struct, IFieldWriter, allows ref struct => Node.Write(ref writer, message);

        public static Node Read<R>(scoped ref R reader)
            where R : struct, IFieldReader, allows ref struct => Node.Read(ref reader);

        public static Node Merge<R>(scoped ref R reader, Node existing)
            where R : struct, IFieldReader, allows ref struct => Node.Merge(ref reader, existing);
    }
}
