package org.jiceng.examples.spring;

import java.util.List;
import org.jiceng.finding.Finding;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says that a body could not be read, with everything that is wrong with it and without anything of it. */
@SuppressWarnings("serial") // nobody serializes it
final class RefusedBodyException extends HttpMessageNotReadableException {

    private final transient List<Finding> findings;

    RefusedBodyException(List<Finding> findings, HttpInputMessage input) {
        super("The body has " + findings.size() + " problems", input);
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
