using FsCheck.Fluent;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>What can happen to the values of an enum.</summary>
internal static class EnumMutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        OfEnum("EnumValueAdded", color => color with { Values = color.Values.Append(new EnumValue(7, "Added")).ToEquatableArray() }),
        OfValue("EnumValueRemoved", (color, value) => value.Number == 0
            ? color
            : color with { Values = color.Values.Where(other => other != value).ToEquatableArray() }),
        OfValue("EnumValueRenamed", (color, value) => Replace(color, value, value with { Name = "Renamed" })),
        OfValue("EnumValueRenamed, with alias", (color, value) =>
            Replace(color, value, value with { Name = "Renamed", Aliases = EquatableArray.Of(value.Name) })) with { NeedsAliases = true },
        OfValue("EnumValueRenumbered", (color, value) => Replace(color, value, value with { Number = 9 })),
        OfEnum("EnumValueRenumbered, swapped", color => color with
        {
            Values = color.Values
                .Select((value, index) => index < 2 ? value with { Number = color.Values[1 - index].Number } : value)
                .ToEquatableArray(),
        }),
        OfValue("EnumValueAliasesChanged", (color, value) =>
            Replace(color, value, value with { Aliases = EquatableArray.Of("Former") })) with { NeedsAliases = true },
    ];

    private static EnumSchema Replace(EnumSchema color, EnumValue old, EnumValue @new) =>
        color with { Values = color.Values.Select(value => value == old ? @new : value).ToEquatableArray() };

    private static Mutation OfEnum(string name, Func<EnumSchema, EnumSchema> change) =>
        Mutation.Of<EnumSchema>(name, Focus.Enum, Names.Color, color => Gen.Constant<EnumSchema?>(change(color)));

    private static Mutation OfValue(string name, Func<EnumSchema, EnumValue, EnumSchema> change) => Mutation.Of<EnumSchema>(
        name,
        Focus.Enum,
        Names.Color,
        color => Gen.Elements(color.Values.Where(value => value.Name != Names.DefaultColor))
            .Select(value => change(color, value) is var changed && changed != color ? changed : null));
}
