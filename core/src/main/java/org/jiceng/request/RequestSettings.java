package org.jiceng.request;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.constraint.Items;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * What a place decides about requests: its own workflows and working calendars, and who may be named as requester.
 *
 * <p>The workflows of {@link Workflows} and the calendar of the State Council need not be listed. A workflow or calendar
 * that is listed under a standard name stands in place of the standard one.
 *
 * @param workflows the workflows of the place, at most 100
 * @param calendars the working calendars of the place, at most 20
 * @param requesters who may be named as requester
 */
public record RequestSettings(
        @Classified(DataClass.PUBLIC) @Items(max = 100) List<@Valid Workflow> workflows,
        @Classified(DataClass.PUBLIC) @Items(max = 20) List<@Valid WorkingCalendar> calendars,
        @Classified(DataClass.PUBLIC) RequesterPolicy requesters) {

    /** The settings of a place that decided nothing. */
    public static final RequestSettings STANDARD =
            new RequestSettings(List.of(), List.of(), RequesterPolicy.PSEUDONYMS_ONLY);

    /** Creates settings; the lists are copied. */
    public RequestSettings {
        workflows = List.copyOf(workflows);
        calendars = List.copyOf(calendars);
        Objects.requireNonNull(requesters, "requesters");
    }

    /**
     * Returns settings with one more workflow.
     *
     * @param workflow the workflow
     * @return settings that are as these in all other respects
     */
    public RequestSettings with(Workflow workflow) {
        return new RequestSettings(
                Stream.concat(workflows.stream(), Stream.of(workflow)).toList(), calendars, requesters);
    }

    /**
     * Returns settings with one more working calendar.
     *
     * @param calendar the calendar
     * @return settings that are as these in all other respects
     */
    public RequestSettings with(WorkingCalendar calendar) {
        return new RequestSettings(
                workflows,
                Stream.concat(calendars.stream(), Stream.of(calendar)).toList(),
                requesters);
    }

    /**
     * Returns settings that differ in who may be named as requester.
     *
     * @param policy who may be named
     * @return settings that are as these in all other respects
     */
    public RequestSettings with(RequesterPolicy policy) {
        return new RequestSettings(workflows, calendars, policy);
    }

    /**
     * Checks whether the place has workflows of its own, so that an unknown one is a mistake and not merely unknown.
     *
     * @return true if at least one is listed
     */
    public boolean hasWorkflows() {
        return !workflows.isEmpty();
    }

    /**
     * Finds a workflow, first among those of the place.
     *
     * @param name any name
     * @return the workflow, or empty if neither the place nor the library has it
     */
    public Optional<Workflow> findWorkflow(WorkflowName name) {
        for (Workflow workflow : workflows) {
            if (workflow.name().equals(name)) {
                return Optional.of(workflow);
            }
        }
        return Workflows.find(name);
    }

    /**
     * Finds a working calendar, first among those of the place.
     *
     * @param name any name
     * @return the calendar, or empty if neither the place nor the library has it
     */
    public Optional<WorkingCalendar> findCalendar(CalendarName name) {
        for (WorkingCalendar calendar : calendars) {
            if (calendar.name().equals(name)) {
                return Optional.of(calendar);
            }
        }
        return name.equals(CalendarName.STATE_COUNCIL) ? Optional.of(WorkingCalendar.stateCouncil()) : Optional.empty();
    }

    /**
     * Finds the last instant that is in time, if the calendar is known.
     *
     * @param deadline how long it may take
     * @param start the instant with which the time begins
     * @return the last instant, or empty if working days are counted after a calendar that nobody has
     * @throws UnknownCalendarYearException if the calendar does not have a year that must be counted
     */
    public Optional<Instant> findDue(Deadline deadline, Instant start) {
        if (deadline.unit() != DeadlineUnit.WORKING_DAYS) {
            return Optional.of(deadline.dueAfter(start, WorkingCalendar.stateCouncil()));
        }
        return findCalendar(deadline.calendarName()).map(calendar -> deadline.dueAfter(start, calendar));
    }
}
