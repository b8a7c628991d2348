using System.Buffers;
using SchemaEvolution.Conformance;
using SchemaEvolution.Conformance.Recordings;

namespace SchemaEvolution.Interop.Tests.Codec.Conformance;

/// <summary>The public conformance suite of Protobuf, as it was run and passed: see the README of SchemaEvolution.Conformance.</summary>
public sealed class ReplayTests
{
    private static readonly List<RecordedCase> Cases = Recording.Load().Cases;

    [Fact]
    public void The_recording_holds_all_tests_from_binary_to_binary()
    {
        Assert.Equal(2805, Cases.Count);
        Assert.Equal(760, Cases.Count(test => test.Answer is null));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(5)]
    [InlineData(1)]
    public void Every_payload_of_the_suite_is_answered_as_the_suite_demands(int segmentLength) => Assert.Empty(
        from test in Cases
        let answer = Testee.Answer(test.MessageType, Segment.Cut(test.Payload, segmentLength))
        where test.Answer is null ? answer.ParseError is null : answer.ProtobufPayload?.AsSpan().SequenceEqual(test.Answer) is not true
        select test.Name);

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Cut(byte[] bytes, int length)
        {
            var first = new Segment();
            var last = first;
            foreach (var piece in bytes.Chunk(length))
            {
                var next = new Segment { Memory = piece, RunningIndex = last.RunningIndex + last.Memory.Length };
                last.Next = next;
                last = next;
            }

            return new(first, 0, last, last.Memory.Length);
        }
    }
}
