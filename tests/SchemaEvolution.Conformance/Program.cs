using SchemaEvolution;
using SchemaEvolution.Conformance;
using SchemaEvolution.Conformance.Messages.Envelope;
using SchemaEvolution.Conformance.Recordings;

if (args is ["record", var names, var requests, var responses, var recording])
{
    using var asked = File.OpenRead(requests);
    using var answered = File.OpenRead(responses);
    Recording.Of(File.ReadLines(names), asked, answered).Save(recording);
    return;
}

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
foreach (var frame in Frames.Read(input))
    Frames.Write(output, ProtobufSerializer.Serialize(Testee.Answer(ProtobufSerializer.Deserialize<ConformanceRequest>(frame))));
