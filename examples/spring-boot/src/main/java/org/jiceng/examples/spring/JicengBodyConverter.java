package org.jiceng.examples.spring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.serialization.Reading;
import org.jiceng.serialization.StrictJson;
import org.jiceng.validation.Checker;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Reads bodies that are a type of Jiceng. What is wrong with one that cannot be read is said at once: what could not be
 * read, and the constraints of all that could.
 */
final class JicengBodyConverter extends AbstractHttpMessageConverter<Object> {

    JicengBodyConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return StrictJson.canRead(type);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) throws IOException {
        // One byte more than is allowed is enough to know that there are too many.
        byte[] body = input.getBody().readNBytes(ReadLimits.standard().maxRecordBytes() + 1);
        Reading<?> reading = StrictJson.read(body, type);
        if (reading.value().isPresent()) {
            return reading.value().get();
        }
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(Checker.standard().check(reading));
        throw new RefusedBodyException(findings, input);
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage output) throws IOException {
        output.getBody().write(StrictJson.mapper().writeValueAsBytes(value));
    }
}
