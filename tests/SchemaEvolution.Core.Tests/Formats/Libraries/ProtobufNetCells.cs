namespace SchemaEvolution.Core.Tests.Formats.Libraries;

internal static class ProtobufNetCells
{
    public const string Rows = """
        A1 | 1 A int32 | 1 A int32; 2 B int32 | safe/safe
        A3 | 1 A int32 | 1 A int32; 2 B enum Shop.Status | safe/safe
        A5 | 1 A int32; 2 B int32 | 1 A int32; reserved 2 | safe/safe
        A7 | 1 A int32; 2 B int32 | 1 A int32 | safe/safe
        A8 | 1 A int32; 2 B int32 | 1 A int32; 2 C string | breaks/breaks
        A10 | 1 A int32; 2 B string | 2 A int32; 1 B string | breaks/breaks
        A10 | 1 A int32; 2 B int32 | 2 A int32; 1 B int32 | wrong/wrong | of two numbers nothing is noticed
        A11 | 1 A int32; 2 B int32 | 2 B int32; 1 A int32 | safe/safe
        A12 | 1 A int32 | 1 B int32 | safe/safe
        A16 | 1 A int32 | "$base" Line Shop.Line; 1 A int32 | wrong/wrong
        A16 | "$base" Line Shop.Line; 1 A int32 | "$base" Row Shop.Row; 1 A int32 | safe/safe | names of types are not on the wire
        B1 | int32 | int64 | safe/lossy
        B2 | int64 | int32 | lossy/safe
        B3 | int32 | uint32 | lossy/lossy
        B4 | bool | int32 | safe/lossy
        B4 | int32 | bool | lossy/safe
        B5 | int32 | sint32 | wrong/wrong
        B5 | int32 | int32[zigzag] | wrong/wrong
        B6 | sint32 | sint64 | safe/lossy
        B7 | int32 | sfixed32 | safe/safe
        B7 | int32 | int32[fixed] | safe/safe
        B7 | int32 | fixed32 | lossy/lossy | the range is another one
        B7 | uint32 | fixed32 | safe/safe
        B7 | int64 | fixed32 | lossy/wrong | four bytes are a signed number to a reader of a long
        B8 | fixed32 | sfixed32 | lossy/lossy
        B8 | fixed64 | sfixed64 | lossy/lossy
        B9 | float | double | safe/safe | what a narrowing loses is precision alone
        B10 | int32 | double | breaks/wrong | X was measured; a reader of integers takes eight bytes for one
        B10 | int32 | float | breaks/wrong | X was measured; a reader of integers takes four bytes for one
        B11 | string | bytes | safe/lossy
        B12 | Shop.Line | bytes | safe/breaks | not all bytes are a message
        B13 | string | int32 | breaks/breaks
        B14 | enum Shop.Status | int32 | safe/safe
        B15 | enum Shop.Status | string | breaks/breaks
        B16 | enum Shop.Status | enum Shop.Status[int64] | safe/safe
        B16 | enum Shop.Status | enum Shop.Status[uint8] | safe/safe
        C1 | string | list<string> | safe/lossy
        C1 | Shop.Line | list<Shop.Line> | safe/lossy
        C2 | int32 | list<int32> | safe/lossy | better than X, which was measured of a packed list: packing is not seen where types are compared
        C3 | list<int32> | int32 | lossy/safe
        C3 | list<string> | string | lossy/safe
        C4 | 1 V list<int32> packed | 1 V list<int32> expanded | safe/safe
        C5 | map<string,int32> | list<Shop.Entry> | safe/lossy
        C7 | list<int32> | set<int32> | safe/safe
        C8 | list<int32> | list<int64> | safe/lossy
        C9 | list<string> | list<int32> | wrong/breaks | X was measured; text is a run of numbers to a reader of numbers
        C11 | bytes | list<uint8> | wrong/breaks | ok was measured of bytes below 128: bytes are read as a run of varints, and a list is written as single ones
        D3 | 1 V int32 | 1 V int32 optional | lossy/lossy
        D4 | 1 V int32 default 3 | 1 V int32 default 4 | wrong/wrong
        D4 | 1 V int32 default 3 | 1 V int32 required | safe/safe | what is always written keeps its meaning where it is absent
        D4 | 1 V int32 required | 1 V int32 default 3 | wrong/wrong | a zero is left out now
        D5 | 1 V int32 | 1 V int32 optional | lossy/lossy | no value is lost, but its presence is, as in D3
        D6 | 1 V int32 optional | 1 V int32 | lossy/lossy | no value is lost, but its presence is, as in D3
        D8 | int32 | Shop.Line | breaks/breaks
        E1 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 2 Refunded | safe/safe
        E2 | enum 0 Unknown; 1 Paid | enum 0 Unknown | safe/safe
        E3 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled | safe/safe
        E4 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 2 Paid | wrong/wrong
        E5 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 1 Settled | safe/safe
        E6 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled; 1 Paid | safe/safe
        F1 | 1 A int32 | 1 A int32; 10 Line Shop.Line oneof case | safe/lossy
        F2 | 1 A int32; 10 Line Shop.Line oneof case | 1 A int32 | lossy/safe
        F3 | 1 A int32; 10 Line Shop.Line oneof case | 1 A int32; 11 Line Shop.Line oneof case | breaks/breaks
        G1 | Shop.Line | Shop.Row | safe/safe
        G3 | timestamp | timestamp[binary] | wrong/breaks
        G3 | duration | duration[binary] | wrong/wrong | of a point in time X was measured; five minutes are read as 150 days
        G3 | guid | guid[text] | breaks/breaks
        G3 | decimal | decimal[text] | breaks/breaks
        G5 | timestamp | int64 | breaks/breaks
        G8 | string | timestamp | wrong/wrong | S/X was measured; what is no text is read as text with signs of replacement
        G9 | decimal | double | breaks/breaks
        G10 | guid | string | wrong/breaks
        """;

    public const string Unreached = """
        A2 A6 D1 D2 | IsRequired is not checked by readers, so that nothing is required
        A4 | an initializer decides what a reader sees where nothing was written, not what becomes of what was
        A9 | no format can see that a member means something else
        A13 | names are not on the wire
        A14 A15 | there is one kind of keys, and one layout
        C6 | an array is a list here
        C10 | lists of lists are refused by the library
        D7 | annotations of reference types are not recorded
        E7 | enums are open in C#
        F4 F5 F6 F7 F8 F9 | there is no oneof, and subtypes have no order
        G2 G14 | not on the wire
        G4 G6 G7 G11 G12 G13 G15 | the library has no such thing
        """;
}
