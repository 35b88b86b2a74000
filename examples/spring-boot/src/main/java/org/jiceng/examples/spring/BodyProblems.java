package org.jiceng.examples.spring;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jiceng.finding.Finding;
import org.jiceng.serialization.RefusedJsonException;
import org.jiceng.validation.Checker;
import org.jiceng.validation.Findings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers with all problems of a body as problem details (RFC 9457), in the language asked for.
 *
 * <p>The answer has codes, JSON Pointers and sentences. It never repeats a value: exceptions of Spring do, so none of
 * their messages is passed on.
 */
@RestControllerAdvice
final class BodyProblems extends ResponseEntityExceptionHandler {

    private final Checker checker;

    BodyProblems(Validator validator) {
        checker = Checker.using(validator);
    }

    /**
     * One problem.
     *
     * @param code what is wrong, in a form that never changes
     * @param severity how grave it is
     * @param pointer where, as a JSON Pointer; empty for the whole body
     * @param message what is wrong, as a sentence
     * @param remedy how to mend it, as a sentence
     * @param line the line of the body, from 1; absent if unknown
     * @param byteOffset the byte of the body, from 0; absent if unknown
     */
    record Problem(
            String code,
            String severity,
            String pointer,
            String message,
            String remedy,
            @Nullable Integer line,
            @Nullable Long byteOffset) {

        static Problem of(Finding finding, Locale language) {
            int line = finding.location().line();
            long offset = finding.location().byteOffset();
            return new Problem(
                    finding.code().value(),
                    finding.severity().word(),
                    finding.location().pointer(),
                    Findings.catalogue().message(finding, language),
                    Findings.catalogue().remedy(finding, language),
                    line > 0 ? line : null,
                    offset >= 0 ? offset : null);
        }
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Finding> findings = findingsOf(exception);
        return findings.isEmpty()
                ? super.handleHttpMessageNotReadable(exception, headers, status, request)
                : answer(findings, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object body = exception.getTarget();
        List<Finding> findings = body == null ? List.of() : checker.check(body);
        return findings.isEmpty()
                ? super.handleMethodArgumentNotValid(exception, headers, status, request)
                : answer(findings, HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    private static List<Finding> findingsOf(HttpMessageNotReadableException exception) {
        if (exception instanceof RefusedBodyException refused) {
            return refused.findings();
        }
        return exception.getCause() instanceof RefusedJsonException refused ? refused.findings() : List.of();
    }

    private static ResponseEntity<Object> answer(List<Finding> findings, HttpStatus status, WebRequest request) {
        Locale language = request.getLocale();
        boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.<Finding>comparingLong(each -> each.location().byteOffset())
                .thenComparing(Comparator.naturalOrder()));
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(chinese ? "请求内容有问题" : "The body has problems");
        problem.setDetail(chinese ? "问题数量：" + sorted.size() : "Number of problems: " + sorted.size());
        problem.setProperty(
                "problems",
                Collections.unmodifiableList(
                        sorted.stream().map(each -> Problem.of(each, language)).toList()));
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        return new ResponseEntity<>(problem, headers, status);
    }
}
