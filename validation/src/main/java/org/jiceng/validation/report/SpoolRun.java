package org.jiceng.validation.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Finding;
import org.jiceng.validation.FindingSink;

/** All findings of one check, sorted: what does not fit into memory goes in sorted parts into files. */
final class SpoolRun implements FindingSink {

    /** Few enough to be open at once. */
    private static final int MOST_FILES = 32;

    private final Supplier<SpoolFolder> folder;
    private final int inMemory;
    private final Doubles doubles = new Doubles();
    private List<ReportFinding> here = new ArrayList<>();
    private List<Path> files = new ArrayList<>();

    SpoolRun(Supplier<SpoolFolder> folder, int inMemory) {
        this.folder = folder;
        this.inMemory = inMemory;
    }

    @Override
    public void take(Finding finding) {
        ReportFinding raw = ReportFinding.of(finding);
        doubles.see(finding, raw);
        here.add(raw);
        if (here.size() >= inMemory) {
            flush();
        }
    }

    private void flush() {
        here.sort(ReportBuilder.Listing.ORDER);
        files.add(folder.get().write(here.iterator()));
        here = new ArrayList<>();
        if (files.size() >= MOST_FILES) {
            files = new ArrayList<>(List.of(folder.get().write(merged())));
        }
    }

    /** Where it all belongs is known only now. */
    @Override
    public void finish(Streets streets) {
        if (files.isEmpty()) {
            here.replaceAll(each -> placed(each, streets));
            here.sort(ReportBuilder.Listing.ORDER);
            return;
        }
        flush();
        files = new ArrayList<>(List.of(folder.get().write(new Mapped(merged(), each -> placed(each, streets)))));
    }

    private static ReportFinding placed(ReportFinding finding, Streets streets) {
        DivisionCode street = streets.streetOf(finding.place().location()).orElse(null);
        return street == null ? finding : finding.in(street);
    }

    private Iterator<ReportFinding> merged() {
        return new Merged(
                files.stream().map(each -> folder.get().read(each, true)).toList());
    }

    /** Returns all findings in their order. */
    Iterator<ReportFinding> sorted() {
        return files.isEmpty() ? here.iterator() : folder.get().read(files.get(0), false);
    }

    Doubles doubles() {
        return doubles;
    }
}
