namespace SchemaEvolution.Tests.Protobuf.Messages;

/// <summary>A union: a message with one field a case.</summary>
[Message, Case(1, typeof(Circle)), Case(2, typeof(Square))]
public abstract partial record Figure;

public sealed partial record Circle([property: Tag(1)] double Radius) : Figure;

public sealed partial record Square([property: Tag(1)] double Side, [property: Tag(2)] string? Color = null) : Figure;

/// <summary>The union as a newer version has it.</summary>
[Message, Case(1, typeof(NewCircle)), Case(3, typeof(NewTriangle))]
public abstract partial record NewFigure;

public sealed partial record NewCircle([property: Tag(1)] double Radius, [property: Tag(9)] string? Note = null) : NewFigure;

public sealed partial record NewTriangle([property: Tag(1)] double Height) : NewFigure;
