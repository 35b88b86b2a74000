/**
 * Reports as files: JSON, text, HTML and lines of findings; reading them back, comparing two of them, and findings that
 * somebody accepted.
 *
 * <p>A {@link org.jiceng.validation.report.ReportBuilder} makes a {@link org.jiceng.validation.report.ReportDocument} of
 * one or more checks; everything else is made from the document, so all forms say the same.
 */
@NullMarked
package org.jiceng.validation.report;

import org.jspecify.annotations.NullMarked;
