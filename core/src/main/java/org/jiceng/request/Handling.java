package org.jiceng.request;

import jakarta.validation.Valid;
import java.time.Instant;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * Who has a request now, and until when.
 *
 * @param handler who is responsible; null if nobody is yet
 * @param due the last instant that is in time; null if no limit is set
 */
public record Handling(
        @Classified(DataClass.INTERNAL) @Nullable @Valid Handler handler,
        @Classified(DataClass.INTERNAL) @Nullable Instant due) {

    /**
     * Obtains a handling without a time limit.
     *
     * @param handler who is responsible
     * @return the handling
     */
    public static Handling by(Handler handler) {
        return new Handling(handler, null);
    }
}
