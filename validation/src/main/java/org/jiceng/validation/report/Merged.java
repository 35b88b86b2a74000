package org.jiceng.validation.report;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Several sorted sequences of findings as one. */
final class Merged implements Iterator<ReportFinding> {

    private final PriorityQueue<Head> heads = new PriorityQueue<>(
            Comparator.comparing(Head::finding, ReportBuilder.Listing.ORDER).thenComparing(Head::number));

    Merged(List<Iterator<ReportFinding>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            push(parts.get(i), i);
        }
    }

    private record Head(ReportFinding finding, int number, Iterator<ReportFinding> rest) {}

    private void push(Iterator<ReportFinding> part, int number) {
        if (part.hasNext()) {
            heads.add(new Head(part.next(), number, part));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public ReportFinding next() {
        Head first = heads.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        push(first.rest(), first.number());
        return first.finding();
    }
}
