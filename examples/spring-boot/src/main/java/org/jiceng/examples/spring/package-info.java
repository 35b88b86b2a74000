/** A Spring Boot application that answers with all problems of a request body at once. Nothing is ever null. */
@NullMarked
package org.jiceng.examples.spring;

import org.jspecify.annotations.NullMarked;
