package org.jiceng.profile;

import java.util.Locale;
import java.util.Optional;
import org.jiceng.finding.Severity;
import org.jiceng.text.Word;

/** How grave a place takes what a rule finds. */
public enum RuleGrade implements Word {
    /** The rule is not evaluated; reports say so. */
    OFF,
    /** What it finds is worth knowing. */
    INFO,
    /** What it finds should be mended. */
    WARNING,
    /** What it finds must be mended. */
    ERROR;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Returns the severity of what the rule finds.
     *
     * @return the severity, or empty for {@link #OFF}
     */
    public Optional<Severity> severity() {
        return switch (this) {
            case OFF -> Optional.empty();
            case INFO -> Optional.of(Severity.INFO);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
