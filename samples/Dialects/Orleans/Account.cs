using Orleans;

namespace Bank;

/// <summary>What the grain of an account keeps.</summary>
[GenerateSerializer]
public sealed class Account : Record
{
    [Id(0)] public int Balance { get; set; }
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
public sealed record Transfer(Guid From, Guid To, decimal Amount);
