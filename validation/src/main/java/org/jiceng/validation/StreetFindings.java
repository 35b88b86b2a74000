package org.jiceng.validation;

import java.util.Map;
import java.util.SortedMap;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How many findings belong to a street or town. Findings about persons belong to none, since in a small place their
 * number could tell who is meant.
 *
 * @param street its code; null for what belongs to no single street
 * @param name its name; null if no division of that code is in the dataset
 * @param bySeverity the number of findings of each severity, in the order of the severities
 * @param byCode the number of findings of each code
 */
public record StreetFindings(
        @Nullable DivisionCode street,
        @Nullable String name,
        Map<Severity, Long> bySeverity,
        SortedMap<FindingCode, Long> byCode) {}
