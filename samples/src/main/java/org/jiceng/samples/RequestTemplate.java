package org.jiceng.samples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.request.RequestCategory;
import org.jiceng.request.RequestChannel;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestKind;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkflowName;
import org.jiceng.request.Workflows;
import org.jiceng.samples.internal.Draws;

/**
 * What requests of one sort have in common; one line of the list of requests.
 *
 * @param series what counts them
 * @param weight how often they come beside others
 * @param kind what they are
 * @param category what they are about
 * @param workflow the workflow that they follow
 * @param channels the ways on which they come in
 * @param months how often they come in each month, from 0 to 9
 * @param title their title; empty for cases
 * @param description their description; empty if they have none
 */
record RequestTemplate(
        Series series,
        int weight,
        RequestKind kind,
        RequestCategory category,
        Workflow workflow,
        List<RequestChannel> channels,
        List<Integer> months,
        String title,
        String description) {

    static final List<RequestTemplate> ALL =
            Lists.lines("requests").stream().map(RequestTemplate::parse).toList();

    private static final Map<WorkflowName, List<Way>> WAYS = Lists.lines("scripts").stream()
            .map(Way::parse)
            .collect(Collectors.groupingBy(way -> way.workflow().name(), TreeMap::new, Collectors.toList()));

    private static RequestTemplate parse(String line) {
        String[] part = line.split("\\|", -1);
        return new RequestTemplate(
                Series.valueOf(part[0]),
                Integer.parseInt(part[1]),
                RequestKind.of(part[2]),
                RequestCategory.of(part[3]),
                workflowOf(part[4]),
                words(part[5]).map(RequestChannel::of).toList(),
                part[6].chars().mapToObj(digit -> digit - '0').toList(),
                part[7],
                part[8]);
    }

    private static Workflow workflowOf(String name) {
        return Workflows.find(WorkflowName.of(name)).orElseThrow();
    }

    private static Stream<String> words(String text) {
        return List.of(text.split(" ", -1)).stream();
    }

    /** One way that requests of a workflow take; one line of the list of ways. */
    record Way(Workflow workflow, int weight, List<RequestEventType> events) {

        private static Way parse(String line) {
            String[] part = line.split("\\|", -1);
            return new Way(
                    workflowOf(part[0]),
                    Integer.parseInt(part[1]),
                    words(part[2]).map(RequestEventType::of).toList());
        }

        boolean isResolved() {
            return events.contains(RequestEventType.RESOLVED);
        }

        /** Returns the events up to, and without, the first by which it is resolved. */
        List<RequestEventType> untilResolved() {
            return events.subList(0, events.indexOf(RequestEventType.RESOLVED));
        }
    }

    /** Draws a way of the workflow. */
    Way way(Draws draws, boolean resolved) {
        List<Way> ways = WAYS.getOrDefault(workflow.name(), List.of()).stream()
                .filter(way -> !resolved || way.isResolved())
                .toList();
        return ways.get(draws.weighted(ways.stream().map(Way::weight).toList()));
    }
}
