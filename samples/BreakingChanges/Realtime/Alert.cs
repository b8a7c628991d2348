using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>An incident in the network, and whom it concerns.</summary>
[Message]
public sealed partial class Alert
{
    /// <summary>Cause in the specification.</summary>
    public enum CauseCode
    {
        UnknownCause = 1,
        OtherCause = 2,
        TechnicalProblem = 3,
        Strike = 4,
        Demonstration = 5,
        Accident = 6,
        Holiday = 7,
        Weather = 8,
        Maintenance = 9,
        Construction = 10,
        PoliceActivity = 11,
        MedicalEmergency = 12,
        SpecialEvent = 13,
    }

    /// <summary>Effect in the specification.</summary>
    public enum EffectCode
    {
        NoService = 1,
        ReducedService = 2,
        SignificantDelays = 3,
        Detour = 4,
        AdditionalService = 5,
        ModifiedService = 6,
        OtherEffect = 7,
        UnknownEffect = 8,
        StopMoved = 9,
        NoEffect = 10,
        AccessibilityIssue = 11,
    }

    /// <summary>SeverityLevel in the specification.</summary>
    public enum Severity
    {
        UnknownSeverity = 1,
        Info = 2,
        Warning = 3,
        Severe = 4,
    }

    /// <summary>Deprecated: it was read as the time to show the alert as well as the time of its effect.</summary>
    [Tag(1)] public List<TimeRange> ActivePeriods { get; set; } = [];

    /// <summary>When to show the alert.</summary>
    [Tag(2)] public List<TimeRange> CommunicationPeriods { get; set; } = [];

    /// <summary>When the service is affected.</summary>
    [Tag(3)] public List<TimeRange> ImpactPeriods { get; set; } = [];

    [Tag(5)] public List<EntitySelector> InformedEntities { get; set; } = [];
    [Tag(6)] public CauseCode Cause { get; set; } = CauseCode.UnknownCause;
    [Tag(7)] public EffectCode Effect { get; set; } = EffectCode.UnknownEffect;
    [Tag(8)] public TranslatedString? Url { get; set; }
    [Tag(10)] public TranslatedString? HeaderText { get; set; }
    [Tag(11)] public TranslatedString? DescriptionText { get; set; }

    /// <summary>The header as a voice is to read it.</summary>
    [Tag(12)] public TranslatedString? TtsHeaderText { get; set; }

    /// <summary>The description as a voice is to read it.</summary>
    [Tag(13)] public TranslatedString? TtsDescriptionText { get; set; }

    [Tag(14)] public Severity SeverityLevel { get; set; } = Severity.UnknownSeverity;

    /// <summary>Explains the effect, and nothing that the text does not say.</summary>
    [Tag(15)] public TranslatedImage? Image { get; set; }

    [Tag(16)] public TranslatedString? ImageAlternativeText { get; set; }

    /// <summary>The cause in the words of the agency. Experimental.</summary>
    [Tag(17)] public TranslatedString? CauseDetail { get; set; }

    /// <summary>The effect in the words of the agency. Experimental.</summary>
    [Tag(18)] public TranslatedString? EffectDetail { get; set; }
}
