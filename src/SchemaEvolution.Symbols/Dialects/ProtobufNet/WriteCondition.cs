using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>What stands beside a member and decides alone whether it is written: <c>XSpecified</c> or <c>ShouldSerializeX()</c>.</summary>
internal static class WriteCondition
{
    private const string Flag = "Specified";
    private const string Method = "ShouldSerialize";

    public static bool IsOn(ContractMember member) =>
        member.Source.ContainingType.GetMembers(member.Source.Name + Flag).Any(IsFlag)
        || member.Source.ContainingType.GetMembers(Method + member.Source.Name).Any(IsTest);

    /// <summary>Whether the symbol is the flag of the member.</summary>
    public static bool Names(ContractMember member, ISymbol symbol) => symbol.Name == member.Source.Name + Flag && IsFlag(symbol);

    private static bool IsFlag(ISymbol symbol) =>
        symbol is IPropertySymbol { IsStatic: false, GetMethod: not null, Type.SpecialType: SpecialType.System_Boolean };

    private static bool IsTest(ISymbol symbol) =>
        symbol is IMethodSymbol { IsStatic: false, Parameters.IsEmpty: true, ReturnType.SpecialType: SpecialType.System_Boolean };
}
