package org.jiceng.validation.internal.rule;

import java.util.function.BiConsumer;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.request.EventDetails;
import org.jiceng.request.Handler;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.Requester;
import org.jiceng.request.ServiceRequest;
import org.jspecify.annotations.Nullable;

/** What service requests name. */
final class RequestReferences {

    private RequestReferences() {}

    static void handlers(DatasetRecord record, ReferenceRule.Sink sink) {
        named(record, (handler, pointer) -> {
            if (handler.organization() != null) {
                sink.add(RecordKind.ORGANIZATION, handler.organization().value(), pointer + "/organization");
            }
        });
    }

    static void members(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof ServiceRequest request && request.requester() instanceof Requester.Identified requester) {
            sink.add(RecordKind.MEMBER, requester.member().reveal(), "/requester/member");
        }
        named(record, (handler, pointer) -> {
            if (handler.member() != null) {
                sink.add(RecordKind.MEMBER, handler.member().reveal(), pointer + "/member");
            }
        });
    }

    /** Whoever handles a request or did something with it. */
    private static void named(DatasetRecord record, BiConsumer<Handler, String> sink) {
        if (!(record instanceof ServiceRequest request)) {
            return;
        }
        if (request.handling() != null && request.handling().handler() != null) {
            sink.accept(request.handling().handler(), "/handling/handler");
        }
        for (int i = 0; i < request.events().size(); i++) {
            RequestEvent event = request.events().get(i);
            String pointer = "/events/" + i;
            if (event.actor() != null) {
                event.actor().findNamed().ifPresent(handler -> sink.accept(handler, pointer + "/actor"));
            }
            if (event.details() instanceof EventDetails.Assignment assignment) {
                sink.accept(assignment.handler(), pointer + "/details/handler");
            }
        }
    }

    static void places(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof ServiceRequest request) {
            RequestPlace place = request.place();
            sink.add(RecordKind.DIVISION, place.division().value(), "/place/division");
            if (place.grid() != null) {
                sink.add(RecordKind.GRID, place.grid().value(), "/place/grid");
            }
            if (place.complex() != null) {
                sink.add(RecordKind.COMPLEX, place.complex().value(), "/place/complex");
            }
        }
    }

    static void insides(DatasetRecord record, InsideRule.Sink sink) {
        if (record instanceof ServiceRequest request) {
            RequestPlace place = request.place();
            if (place.grid() != null) {
                sink.add(RecordKind.GRID, place.grid().value(), place.division(), "/place/grid");
            }
            if (place.complex() != null) {
                sink.add(RecordKind.COMPLEX, place.complex().value(), place.division(), "/place/complex");
            }
        }
    }

    static Finding describe(Finding finding, InsideRule.Misfit misfit) {
        return describe(
                finding,
                misfit.kind(),
                misfit.around().value(),
                misfit.division().value());
    }

    /** Says where the grid or complex lies and where the request: in which divisions, or in which grids of one division. */
    static Finding describe(Finding finding, @Nullable RecordKind kind, String there, String here) {
        return finding.with("kind", kind == null ? "" : Finding.labelOf(kind))
                .with("placeDivision", there)
                .with("division", here);
    }

    static void merges(DatasetRecord record, ReferenceRule.Sink sink) {
        mergesUpwards(record, (into, pointer) -> sink.add(RecordKind.SERVICE_REQUEST, into, pointer));
    }

    static void mergesUpwards(DatasetRecord record, CycleRule.Sink sink) {
        if (record instanceof ServiceRequest request) {
            for (int i = 0; i < request.events().size(); i++) {
                if (request.events().get(i).details() instanceof EventDetails.Merge merge) {
                    sink.add(merge.into().value(), "/events/" + i + "/details/into");
                }
            }
        }
    }
}
