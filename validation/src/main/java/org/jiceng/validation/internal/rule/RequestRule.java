package org.jiceng.validation.internal.rule;

import org.jiceng.id.DatasetRecord;
import org.jiceng.request.ServiceRequest;

/** A rule that looks at one request at a time. */
abstract class RequestRule extends DatasetRule {

    private final RequestReplays replays;

    RequestRule(String code, RequestReplays replays) {
        super(code);
        this.replays = replays;
    }

    @Override
    final void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof ServiceRequest request) {
            see(request, placing, index);
        }
    }

    abstract void see(ServiceRequest request, Placing placing, RecordIndex index);

    final RequestReplays replays() {
        return replays;
    }
}
