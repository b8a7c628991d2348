namespace SchemaEvolution.Analyzers.Tests.Rules;

/// <summary>Messages that travel, and what carries them: files beside the code under test.</summary>
internal static class RoundTripText
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using SchemaEvolution;
        """;

    /// <summary>The generated halves are not at hand here, so the serializer asks for none.</summary>
    private const string Serializer = """
        namespace SchemaEvolution;

        public static class ProtobufSerializer
        {
            public static T Deserialize<T>(byte[] bytes) => throw null!;
            public static T Merge<T>(byte[] bytes, T existing) => throw null!;
            public static ValueTask<T> DeserializeAsync<T>(System.IO.Stream stream) => throw null!;
            public static IEnumerable<T> DeserializeDelimited<T>(System.IO.Stream stream) => throw null!;
            public static IAsyncEnumerable<T> DeserializeDelimitedAsync<T>(System.IO.Stream stream) => throw null!;
            public static byte[] Serialize<T>(T message) => throw null!;
            public static ValueTask SerializeAsync<T>(System.IO.Stream stream, T message) => throw null!;
            public static void SerializeDelimited<T>(System.IO.Stream stream, IEnumerable<T> messages) => throw null!;
            public static int GetSize<T>(T message) => throw null!;
        }

        public static class MessageExtensions
        {
            public static T WithUnknownFieldsOf<T>(this T message, T source) => message;
        }
        """;

    private const string Messages = """
        namespace Acme;

        [Message]
        public partial record Order
        {
            [Tag(1)] public long Id { get; init; }
            [Tag(2)] public string Customer { get; init; } = "";
            [Tag(3)] public string? Note { get; init; }
            [Tag(4)] public List<Line> Lines { get; init; } = [];
        }

        [Message]
        public partial class Line
        {
            [Tag(1)] public string Product { get; set; } = "";
            [Tag(2)] public int Count { get; set; }
            [Tag(3)] public decimal Price { get; set; }
        }

        [Message]
        public partial record struct Point([property: Tag(1)] int X, [property: Tag(2)] int Y, [property: Tag(3)] int Z);

        [Message(UnknownFields = UnknownFields.Drop)]
        public partial record Session
        {
            [Tag(1)] public long Id { get; init; }
            [Tag(2)] public string User { get; init; } = "";
        }

        public interface IStore
        {
            [Decoder] Order Load(long id);
            [Decoder] Task<Order?> FindAsync(long id);
            [Decoder] bool TryLoad(long id, out Order order);
            [Encoder] void Save(Order order);
            [Encoder] Task SaveAsync(long id, Order order);
        }
        """;

    /// <summary>These members of a class, and the messages.</summary>
    public static TestFiles Shop(string members) =>
        Files($"namespace Acme;\n\npublic class Shop(IStore store, System.IO.Stream stream)\n{{\n    {members}\n}}\n");

    /// <summary>The body of a method that gets bytes, and the messages.</summary>
    public static TestFiles Body(string body) =>
        Shop($"public async Task Handle(byte[] bytes, bool isNew)\n    {{\n        {body.Replace("\n", "\n        ", StringComparison.Ordinal)}\n        await store.FindAsync(1);\n    }}");

    /// <summary>Any code, and the messages.</summary>
    public static TestFiles Files(string code) =>
        [new("Test.cs", code), new("Messages.cs", Messages), new("Serializer.cs", Serializer), new("Usings.cs", Usings)];

    /// <summary>One more file.</summary>
    public static TestFiles Also(this TestFiles files, string code) => [.. files, new("Also.cs", code)];
}
