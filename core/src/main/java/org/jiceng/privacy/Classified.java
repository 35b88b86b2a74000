package org.jiceng.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States the data class of a record component; every component of a record that stands in a dataset has one. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Classified {

    /**
     * The class of every value of the component.
     *
     * @return the data class
     */
    DataClass value();
}
