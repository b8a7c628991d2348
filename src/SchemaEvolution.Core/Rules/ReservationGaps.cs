using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Rules;

/// <summary>What a declaration must reserve and does not.</summary>
public static class ReservationGaps
{
    /// <summary>The parts of a reservation that the declaration neither reserves nor uses (a used tag is EVO103).</summary>
    public static IEnumerable<Reservation> Lacks(this Declaration declaration, Reservation reservation)
    {
        if (reservation.From is not { } from || reservation.To is not { } to)
        {
            if (!declaration.Reservations.Any(kept => kept.Name == reservation.Name))
                yield return reservation;
            yield break;
        }

        var used = declaration.UsedTags();
        long next = from;
        foreach (var (start, end) in declaration.Reservations
            .Where(kept => kept.From is not null)
            .Select(kept => ((long)kept.From!, (long)kept.To!))
            .Concat(used.Select(tag => ((long)tag, (long)tag)))
            .Where(covered => covered.Item2 >= from && covered.Item1 <= to)
            .OrderBy(covered => covered.Item1))
        {
            if (start > next)
                yield return Part(reservation, next, start - 1);
            next = Math.Max(next, end + 1);
        }

        if (next <= to)
            yield return Part(reservation, next, to);
    }

    public static IEnumerable<int> UsedTags(this Declaration declaration) => declaration switch
    {
        MessageSchema message => message.Fields.Select(field => field.Tag),
        EnumSchema @enum => @enum.Values.Select(value => value.Number),
        UnionSchema union => union.Cases.Select(@case => @case.Tag),
        _ => [],
    };

    private static Reservation Part(Reservation whole, long from, long to) => whole with { From = (int)from, To = (int)to };
}
