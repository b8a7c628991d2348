using Orleans;

namespace Bank;

/// <summary>What the grain of an account keeps.</summary>
[GenerateSerializer]
public sealed class Account // EVO308: was a Record
{
    [Id(0)] public uint Balance { get; set; } // EVO305: was int
    [Id(1)] public List<Transfer> Transfers { get; set; } = [];
}

/// <summary>What all that is kept has.</summary>
[GenerateSerializer]
public abstract class Record
{
    [Id(0)] public Guid Key { get; set; }
}

/// <summary>Money from one account to another.</summary>
[GenerateSerializer]
public sealed record Transfer(Guid To, Guid From, decimal Amount); // EVO102: From was the first, To the second
