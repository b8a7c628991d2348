using System.IO.Compression;
using SchemaEvolution.Conformance.Messages.Envelope;

namespace SchemaEvolution.Conformance.Recordings;

/// <summary>A run that the suite passed: all tests that were not skipped.</summary>
[Message]
public sealed partial class Recording
{
    private const string Resource = "cases.br";

    [Tag(1)] public List<RecordedCase> Cases { get; set; } = [];

    /// <param name="names">The name of each test.</param>
    /// <param name="requests">What the suite sent, see <see cref="Frames"/>.</param>
    /// <param name="responses">What it was sent.</param>
    public static Recording Of(IEnumerable<string> names, Stream requests, Stream responses) => new()
    {
        Cases =
        [
            .. from test in names.Zip(Frames.Read(requests), Frames.Read(responses))
               let request = ProtobufSerializer.Deserialize<ConformanceRequest>(test.Second)
               let response = ProtobufSerializer.Deserialize<ConformanceResponse>(test.Third)
               where response.Skipped is null
               select new RecordedCase
               {
                   Name = test.First,
                   MessageType = request.MessageType,
                   Payload = request.ProtobufPayload!,
                   Answer = response.ProtobufPayload,
               },
        ],
    };

    /// <summary>The one that this program carries.</summary>
    public static Recording Load()
    {
        using var resource = typeof(Recording).Assembly.GetManifestResourceStream(Resource)!;
        using var unpacked = new BrotliStream(resource, CompressionMode.Decompress);
        return ProtobufSerializer.Deserialize<Recording>(unpacked);
    }

    public void Save(string path)
    {
        using var packed = new BrotliStream(File.Create(path), CompressionLevel.SmallestSize);
        ProtobufSerializer.Serialize(packed, this);
    }
}
