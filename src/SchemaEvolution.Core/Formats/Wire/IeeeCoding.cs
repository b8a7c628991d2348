namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>An IEEE 754 number, in four bytes if it is single, else in eight, least significant byte first.</summary>
internal sealed class IeeeCoding(bool isSingle) : IFloatCoding
{
    public byte[] Write(double value) => isSingle ? BitConverter.GetBytes((float)value) : BitConverter.GetBytes(value);

    public double? Read(byte[] payload) =>
        payload.Length < (isSingle ? sizeof(float) : sizeof(double)) ? null
        : isSingle ? BitConverter.ToSingle(payload, 0)
        : BitConverter.ToDouble(payload, 0);
}
