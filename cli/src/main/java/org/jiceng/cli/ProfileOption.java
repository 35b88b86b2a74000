package org.jiceng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.profile.Profile;
import org.jiceng.serialization.ExchangeException;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.serialization.Reading;
import org.jiceng.validation.Checker;
import org.jiceng.validation.DatasetChecker;
import org.jspecify.annotations.Nullable;

/**
 * What came of the option {@code --profile}: a checker that uses the profile, or what is wrong with the file.
 *
 * @param file the file
 * @param findings what is wrong with it
 * @param checker the checker; null if the profile cannot be used
 * @param exitCode the exit code if it cannot be used
 */
record ProfileOption(
        Path file, List<Finding> findings, @Nullable DatasetChecker checker, int exitCode) {

    /** Creates what came of the option; the list is copied. */
    ProfileOption {
        findings = List.copyOf(findings);
    }

    static ProfileOption read(Path file) {
        try {
            return of(file, ProfileFiles.read(file));
        } catch (ExchangeException notReadable) {
            Location place = new Location(file.toString(), 0, -1, null, null, -1, "");
            Finding why = Finding.of(notReadable.kind().code(), Severity.FATAL, place);
            return new ProfileOption(file, List.of(why), null, Main.UNREADABLE);
        }
    }

    private static ProfileOption of(Path file, Reading<Profile> reading) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(Checker.standard().check(reading));
        Collections.sort(findings);
        boolean isUsable = findings.stream()
                .noneMatch(each -> each.severity() == Severity.ERROR || each.severity() == Severity.FATAL);
        boolean isUnreadable = findings.stream().anyMatch(each -> each.severity() == Severity.FATAL);
        Profile profile = reading.value().orElse(null);
        return new ProfileOption(
                file,
                findings,
                profile == null || !isUsable ? null : DatasetChecker.of(profile),
                isUnreadable ? Main.UNREADABLE : Main.ERRORS);
    }

    void print(TextReport printer, PrintWriter out, PrintWriter err) {
        if (checker == null && exitCode == Main.UNREADABLE) {
            findings.forEach(each -> printer.printUnreadable(each, err));
        } else if (!findings.isEmpty()) {
            printer.printProfile(file.toString(), findings, checker != null, out);
        }
    }
}
