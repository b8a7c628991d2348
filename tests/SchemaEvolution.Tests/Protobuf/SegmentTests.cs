using System.Buffers;
using SchemaEvolution.Tests.Protobuf.Samples;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>Input in segments is read as the same bytes in one piece.</summary>
public sealed class SegmentTests
{
    public static TheoryData<string> Samples => AllSamples.Names;

    [Theory, MemberData(nameof(Samples))]
    public void What_is_written_is_read_and_written_again(string name)
    {
        var sample = AllSamples.Get(name);
        Assert.Equal(Hex.Of(sample.Bytes), Hex.Of(sample.Again(sample.Bytes)));
    }

    [Theory, MemberData(nameof(Samples))]
    public void Two_segments_may_meet_anywhere(string name)
    {
        var sample = AllSamples.Get(name);
        for (var cut = 0; cut <= sample.Bytes.Length; cut++)
            Assert.Equal(sample.Bytes, sample.Again(Segments.Cut(sample.Bytes, cut)));
    }

    [Theory, MemberData(nameof(Samples))]
    public void Three_segments_may_meet_anywhere(string name)
    {
        var sample = AllSamples.Get(name);
        for (var first = 0; first <= sample.Bytes.Length; first++)
            for (var second = first; second <= sample.Bytes.Length; second++)
                if (!sample.Bytes.AsSpan().SequenceEqual(sample.Again(Segments.Cut(sample.Bytes, first, second))))
                    Assert.Fail($"The segments end at {first} and {second}.");
    }

    [Theory, MemberData(nameof(Samples))]
    public void Each_byte_may_be_a_segment(string name)
    {
        var sample = AllSamples.Get(name);
        if (sample.Bytes.Length > 0)
            Assert.Equal(sample.Bytes, sample.Again(Segments.EachByte(sample.Bytes)));
    }

    [Theory, MemberData(nameof(Samples))]
    public void What_is_cut_off_anywhere_is_read_or_refused_alike(string name)
    {
        var sample = AllSamples.Get(name);
        for (var length = 1; length < sample.Bytes.Length; length++)
        {
            var bytes = sample.Bytes[..length];
            var verdict = sample.Verdict(new(bytes));
            Assert.Equal(verdict, sample.Verdict(Segments.EachByte(bytes)));
            Assert.Equal(verdict, sample.Verdict(Segments.Cut(bytes, length / 2)));
        }
    }

    [Fact]
    public void A_large_field_may_stand_in_many_segments()
    {
        var sample = Sample.Of(new Messages.Tree { Child = new() { Data = new byte[300_000] }, Text = new string('x', 100_000) });
        int[] cuts = [.. Enumerable.Range(1, sample.Bytes.Length / 977).Select(index => index * 977)];
        Assert.Equal(sample.Bytes, sample.Again(Segments.Cut(sample.Bytes, cuts)));
    }

    [Fact]
    public void An_empty_sequence_is_the_empty_message() => Assert.Equal([], AllSamples.Get("nothing").Again(ReadOnlySequence<byte>.Empty));

    [Fact]
    public void Empty_segments_are_passed_over()
    {
        var bytes = AllSamples.Get("an order").Bytes;
        Assert.Equal(bytes, AllSamples.Get("an order").Again(Segments.Cut(bytes, 0, 0, 5, 5, 5, bytes.Length, bytes.Length)));
    }
}
