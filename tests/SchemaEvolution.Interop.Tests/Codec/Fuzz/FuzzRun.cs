using Google.Protobuf;
using SchemaEvolution.Interop.Tests.Codec.Compiled;
using GoogleMessage = Google.Protobuf.IMessage;

namespace SchemaEvolution.Interop.Tests.Codec.Fuzz;

/// <summary>What one damaged input does to our reader, and what Google.Protobuf says of it.</summary>
internal sealed class FuzzRun(CompiledPair pair)
{
    /// <summary>So much is allocated for each byte of an input at most: two bytes can be a message with members of its own.</summary>
    private const int MaxAllocatedPerByte = 100;

    /// <summary>What an error costs: its texts, and the path in it.</summary>
    private const int MaxAllocatedBesides = 64 << 10;

    public int Accepted { get; private set; }

    public int Refused { get; private set; }

    public int Diverged { get; private set; }

    /// <summary>How often a message came twice in one entry of a map, which we merge and the other replaces.</summary>
    public int MergedInMaps { get; private set; }

    public double LargestPerByte { get; private set; }

    /// <summary>By complaint the shortest input that gives rise to it.</summary>
    public Dictionary<string, byte[]> Failures { get; } = [];

    public void Try(byte[] input, int cut)
    {
        var (message, refused, allocated) = Measure(input);

        // What the runtime itself allocates once, for a first exception or a method compiled anew, is not there a second time.
        var allowed = (MaxAllocatedPerByte * input.Length) + MaxAllocatedBesides;
        if (allocated > allowed)
            allocated = Measure(input).Allocated;
        Demand(allocated <= allowed, input, "too much is allocated");
        if (message is not null && input.Length > 100)
            LargestPerByte = Math.Max(LargestPerByte, (double)allocated / input.Length);

        var (inSegments, alsoRefused) = ReadInSegments(input, cut);
        Demand(refused?.Message == alsoRefused?.Message, input, "the verdict on two segments is another one");
        var theirs = Parse(input);
        if (message is null)
        {
            Refused++;
            if (theirs is null)
                return;
            Demand(Divergence.IsKnown(refused!), input, $"the other accepts it, and we say: {refused!.Reason}");
            Diverged++;
            return;
        }

        Accepted++;
        if (theirs is null)
        {
            Demand(false, input, "the other refuses it");
            return;
        }

        var again = pair.Shim.Write(message);
        Demand(again.AsSpan().SequenceEqual(pair.Shim.Write(inSegments!)), input, "another message is read from two segments");
        var readAgain = pair.Shim.Read(again);
        Demand(again.AsSpan().SequenceEqual(pair.Shim.Write(readAgain)), input, "what is written again is read as another message");
        var isSame = pair.HasTimes || theirs.Equals(pair.Parse(again));
        if (!isSame && pair.HasMapsOfMessages)
            MergedInMaps++;
        else
            Demand(isSame, input, "the other reads another message from what we write of it");
    }

    private (object? Message, SchemaException? Refused, long Allocated) Measure(byte[] input)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (message, refused) = Read(input);
        return (message, refused, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private (object? Message, SchemaException? Refused) Read(byte[] input)
    {
        try
        {
            return (pair.Shim.Read(input), null);
        }
        catch (SchemaException refused)
        {
            return (null, refused);
        }
    }

    private (object? Message, SchemaException? Refused) ReadInSegments(byte[] input, int cut)
    {
        try
        {
            return (pair.Shim.Read(Segments.Cut(input, cut)), null);
        }
        catch (SchemaException refused)
        {
            return (null, refused);
        }
    }

    private GoogleMessage? Parse(byte[] input)
    {
        try
        {
            var message = pair.Parse(input);
            return message.IsInitialized() ? message : null;
        }
        catch (Exception)
        {
            // Not only InvalidProtocolBufferException: 3.25.1 reads beyond its buffer where an unknown field is cut off by the end of its
            // message, and makes room for as many elements as a packed list announces.
            return null;
        }
    }

    private void Demand(bool isSo, byte[] input, string complaint)
    {
        if (!isSo && !(Failures.TryGetValue(complaint, out var known) && known.Length <= input.Length))
            Failures[complaint] = input;
    }
}
