using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.CSharp;

internal static class ReservationText
{
    /// <summary>The arguments of an attribute that reserves.</summary>
    public static string Arguments(Reservation reservation) => reservation switch
    {
        { From: { } from, To: { } to, IsRange: true } => $"{Literals.Number(from)}, {Literals.Number(to)}",
        { From: { } tag, Name: null } => Literals.Number(tag),
        { From: { } tag, Name: { } name } => $"{Literals.Number(tag)}, {Literals.Text(name)}",
        _ => Literals.Text(reservation.Name ?? ""),
    };
}
