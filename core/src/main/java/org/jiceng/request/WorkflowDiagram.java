package org.jiceng.request;

import java.util.Locale;

/** Draws workflows in the language Mermaid. */
final class WorkflowDiagram {

    private static final String END = "[*]";

    private WorkflowDiagram() {}

    static String draw(Workflow workflow, Locale locale) {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        for (RequestStatus state : workflow.states()) {
            if (!state.equals(RequestStatus.NEW)) {
                out.append("    state \"").append(plain(state.label(locale))).append("\" as ");
                out.append(id(state)).append('\n');
            }
        }
        for (WorkflowStep step : workflow.steps()) {
            for (RequestStatus from : step.from()) {
                edge(from.equals(RequestStatus.NEW) ? END : id(from), id(step.after(from)), out);
                out.append(" : ").append(label(step, locale)).append('\n');
            }
        }
        for (RequestStatus end : workflow.finals()) {
            edge(id(end), END, out);
            out.append('\n');
        }
        return out.toString();
    }

    private static void edge(String from, String to, StringBuilder out) {
        out.append("    ").append(from).append(" --> ").append(to);
    }

    private static String label(WorkflowStep step, Locale locale) {
        String word = step.type().label(locale);
        String name = step.name();
        String text = name == null || name.equals(word) ? word : word + " " + name;
        return plain(step.origin() == StepOrigin.ADDITION ? text + " *" : text);
    }

    /** Hyphens and colons mean something in a diagram. */
    private static String id(RequestStatus state) {
        return state.word().replace('-', '_').replace(':', '_');
    }

    /** What a place calls its steps must not end the line or begin a comment. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\n' || c == '"' || c == ';' || c == ':' || c == '%' || c == '#' ? ' ' : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
