using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.CSharp;

internal static class ReservationText
{
    /// <summary>The attribute, without its brackets.</summary>
    public static string Of(Reservation reservation, NameScope names) => $"{names.OfAttribute("Reserved")}({Arguments(reservation)})";

    private static string Arguments(Reservation reservation) => reservation switch
    {
        { From: { } from, To: { } to, IsRange: true } => $"{Literals.Number(from)}, {Literals.Number(to)}",
        { From: { } tag, Name: null } => Literals.Number(tag),
        { From: { } tag, Name: { } name } => $"{Literals.Number(tag)}, {Literals.Text(name)}",
        _ => Literals.Text(reservation.Name ?? ""),
    };
}
