using System.Security.Cryptography;
using System.Text;

namespace SchemaEvolution.Tool.Checking;

/// <summary>Knows a finding again in another commit: it depends on what is wrong, not on where that stands.</summary>
internal static class Fingerprint
{
    private const int Digits = 12;

    /// <returns>The first twelve hexadecimal digits of the SHA-256 of the four, in lower case.</returns>
    public static string Of(string rule, string subject, string? oldFact, string? newFact) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rule, subject, oldFact, newFact))))[..Digits];
}
