namespace SchemaEvolution.CodecBenchmarks.Measuring;

/// <summary>One direction of one data set, done so many times by each serializer.</summary>
/// <remarks>
/// Each delegate holds the loop and, inside it, the call itself: one delegate or one piece of shared generic code between them would cost
/// as much as a small message.
/// </remarks>
/// <param name="Name">The data and the direction.</param>
/// <param name="Aim">The ratio of our time to Google's that is aimed at.</param>
/// <param name="Calls">How many times in a row; about a millisecond of work.</param>
/// <param name="Google">Google.Protobuf by the fastest of its interfaces.</param>
/// <param name="Ours">SchemaEvolution.</param>
/// <param name="Json">System.Text.Json with generated code, to and from UTF-8.</param>
/// <param name="ByHand">Makes what reading makes, with nothing besides; null for a direction that need not allocate.</param>
internal sealed record Contest(
    string Name, double Aim, int Calls, Action<int> Google, Action<int> Ours, Action<int> Json, Func<object>? ByHand = null);
