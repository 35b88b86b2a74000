/**
 * Constraints of Jakarta Validation with the library's own meaning, the same with every provider.
 *
 * <p>Each annotation stands beside its validator and needs no registration. As everywhere in Jakarta Validation, null
 * is considered valid: whether a component may be absent is said by its type. Messages are in zh-CN and English. Each
 * violation's message template is the code of a finding in braces, such as <code>{jiceng.text.too-long.message}</code>.
 */
@NullMarked
package org.jiceng.constraint;

import org.jspecify.annotations.NullMarked;
