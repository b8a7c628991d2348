using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.MemoryPack;

/// <summary>Structs of the framework that are copied as memory, and whose fields a compiler does not see, or sees by other names.</summary>
internal static class FrameworkStructs
{
    private static readonly SchemaSet Known = new(
    [
        Struct("Vector2", ScalarKind.Float, "X Y"),
        Struct("Vector3", ScalarKind.Float, "X Y Z"),
        Struct("Vector4", ScalarKind.Float, "X Y Z W"),
        Struct("Quaternion", ScalarKind.Float, "X Y Z W"),
        Struct("Plane", ScalarKind.Float, "X Y Z D"),
        Struct("Matrix3x2", ScalarKind.Float, "M11 M12 M21 M22 M31 M32"),
        Struct("Matrix4x4", ScalarKind.Float, "M11 M12 M13 M14 M21 M22 M23 M24 M31 M32 M33 M34 M41 M42 M43 M44"),
        Struct("Complex", ScalarKind.Double, "Real Imaginary"),
    ]);

    /// <summary>The type as a message; null if it is none of these.</summary>
    public static MessageSchema? Of(MessageType type) => Known.Find(type.Name) as MessageSchema;

    private static MessageSchema Struct(string name, ScalarKind kind, string fields) => new(
        $"System.Numerics.{name}",
        fields.Split(' ').Select((field, place) => new FieldSchema(place, field, new ScalarType(kind))).ToEquatableArray(),
        Dialect: DialectNames.MemoryPack)
    {
        Traits = EquatableArray.Of(new Trait(Trait.Layout, "Unmanaged")),
    };
}
