package org.jiceng.request;

import static org.jiceng.request.RequestEventType.ACCEPTED;
import static org.jiceng.request.RequestEventType.CLAIMED;
import static org.jiceng.request.RequestEventType.CONFIRMED;
import static org.jiceng.request.RequestEventType.DEFERRED;
import static org.jiceng.request.RequestEventType.DISCOVERED;
import static org.jiceng.request.RequestEventType.DISPATCHED;
import static org.jiceng.request.RequestEventType.DISPUTED;
import static org.jiceng.request.RequestEventType.FED_BACK;
import static org.jiceng.request.RequestEventType.MERGED;
import static org.jiceng.request.RequestEventType.NOT_ACCEPTED;
import static org.jiceng.request.RequestEventType.RATED;
import static org.jiceng.request.RequestEventType.REPORTED;
import static org.jiceng.request.RequestEventType.RESOLVED;
import static org.jiceng.request.RequestEventType.RETURNED;
import static org.jiceng.request.RequestEventType.STARTED;
import static org.jiceng.request.RequestEventType.SUPERVISED;
import static org.jiceng.request.RequestEventType.TRANSFERRED;
import static org.jiceng.request.RequestEventType.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The workflows of the sources, laid onto one lifecycle.
 *
 * <p>Each has the steps of its source, in the source's order and with the source's words; steps that no source has are
 * marked as additions ({@link StepOrigin#ADDITION}) and follow the closed loop of the 12345 hotlines. So a request may be
 * withdrawn, given back or merged although no source says how.
 */
public final class Workflows {

    /**
     * W1 居民点单、小区派单、党员接单、群众评单: residents order, the complex dispatches, a member takes on, the masses
     * rate. The source has no step between taking on and rating, so that the work was done is an addition.
     */
    public static final Workflow ORDER = Workflow.builder(WorkflowName.ORDER)
            .source(REPORTED, "点单", ActorRole.REQUESTER, RequestStatus.REPORTED, RequestStatus.NEW)
            .source(DISPATCHED, "派单", ActorRole.DISPATCHER, RequestStatus.DISPATCHED, RequestStatus.REPORTED)
            .source(CLAIMED, "接单", ActorRole.HANDLER, RequestStatus.CLAIMED, RequestStatus.DISPATCHED)
            .source(RATED, "评单", ActorRole.REQUESTER, RequestStatus.RATED, RequestStatus.CLAIMED)
            .added(RESOLVED, ActorRole.HANDLER, RequestStatus.RESOLVED, RequestStatus.CLAIMED)
            .added(RATED, ActorRole.REQUESTER, RequestStatus.RATED, RequestStatus.RESOLVED)
            .added(RETURNED, RequestStatus.RETURNED, RequestStatus.DISPATCHED, RequestStatus.CLAIMED)
            .added(DISPATCHED, ActorRole.DISPATCHER, RequestStatus.DISPATCHED, RequestStatus.RETURNED)
            .added(
                    WITHDRAWN,
                    ActorRole.REQUESTER,
                    RequestStatus.WITHDRAWN,
                    RequestStatus.REPORTED,
                    RequestStatus.DISPATCHED,
                    RequestStatus.RETURNED,
                    RequestStatus.CLAIMED)
            .end(RequestStatus.RATED, RequestStatus.WITHDRAWN)
            .build();

    /**
     * W2 上报、受理、化解、确认、反馈: the outcome is confirmed before the requester is told. Who confirms is not
     * stated; dispatching stands in brackets in the source and is an addition here.
     */
    public static final Workflow APPEAL = Workflow.builder(WorkflowName.APPEAL)
            .source(REPORTED, "上报", RequestStatus.REPORTED, RequestStatus.NEW)
            .source(ACCEPTED, "受理", ActorRole.INTAKE, RequestStatus.ACCEPTED, RequestStatus.REPORTED)
            .source(RESOLVED, "化解", RequestStatus.RESOLVED, RequestStatus.ACCEPTED)
            .source(CONFIRMED, "确认", RequestStatus.CONFIRMED, RequestStatus.RESOLVED)
            .source(FED_BACK, "反馈", RequestStatus.FED_BACK, RequestStatus.CONFIRMED)
            .added(DISPATCHED, RequestStatus.DISPATCHED, RequestStatus.ACCEPTED, RequestStatus.RETURNED)
            .added(RETURNED, RequestStatus.RETURNED, RequestStatus.DISPATCHED)
            .added(RESOLVED, RequestStatus.RESOLVED, RequestStatus.DISPATCHED, RequestStatus.DISPUTED)
            .added(DISPUTED, RequestStatus.DISPUTED, RequestStatus.RESOLVED)
            .added(NOT_ACCEPTED, ActorRole.INTAKE, RequestStatus.NOT_ACCEPTED, RequestStatus.REPORTED)
            .added(MERGED, RequestStatus.MERGED, RequestStatus.REPORTED, RequestStatus.ACCEPTED)
            .added(
                    WITHDRAWN,
                    ActorRole.REQUESTER,
                    RequestStatus.WITHDRAWN,
                    RequestStatus.REPORTED,
                    RequestStatus.ACCEPTED,
                    RequestStatus.DISPATCHED)
            .end(RequestStatus.FED_BACK, RequestStatus.NOT_ACCEPTED, RequestStatus.MERGED, RequestStatus.WITHDRAWN)
            .build();

    /**
     * W3 第一时间发现、上报、分拨、化解、反馈、评估: the requester is told before the outcome is evaluated. Who
     * evaluates is not stated.
     */
    public static final Workflow SIX_FIRSTS = Workflow.builder(WorkflowName.SIX_FIRSTS)
            .source(DISCOVERED, "发现", RequestStatus.DISCOVERED, RequestStatus.NEW)
            .source(REPORTED, "上报", RequestStatus.REPORTED, RequestStatus.DISCOVERED)
            .source(DISPATCHED, "分拨", RequestStatus.DISPATCHED, RequestStatus.REPORTED)
            .source(RESOLVED, "化解", RequestStatus.RESOLVED, RequestStatus.DISPATCHED)
            .source(FED_BACK, "反馈", RequestStatus.FED_BACK, RequestStatus.RESOLVED)
            .source(RATED, "评估", RequestStatus.RATED, RequestStatus.FED_BACK)
            .added(RETURNED, RequestStatus.RETURNED, RequestStatus.DISPATCHED)
            .added(DISPATCHED, RequestStatus.DISPATCHED, RequestStatus.RETURNED)
            .added(MERGED, RequestStatus.MERGED, RequestStatus.DISCOVERED, RequestStatus.REPORTED)
            .end(RequestStatus.RATED, RequestStatus.MERGED)
            .build();

    /** W4 信息收集、问题发现、任务分办、协同处置、结果反馈: collecting and finding are one step of the lifecycle. */
    public static final Workflow GRID = Workflow.builder(WorkflowName.GRID)
            .source(DISCOVERED, "信息收集、问题发现", RequestStatus.DISCOVERED, RequestStatus.NEW)
            .source(DISPATCHED, "任务分办", RequestStatus.DISPATCHED, RequestStatus.DISCOVERED)
            .source(RESOLVED, "协同处置", RequestStatus.RESOLVED, RequestStatus.DISPATCHED)
            .source(FED_BACK, "结果反馈", RequestStatus.FED_BACK, RequestStatus.RESOLVED)
            .added(RETURNED, RequestStatus.RETURNED, RequestStatus.DISPATCHED)
            .added(DISPATCHED, RequestStatus.DISPATCHED, RequestStatus.RETURNED)
            .added(MERGED, RequestStatus.MERGED, RequestStatus.DISCOVERED)
            .end(RequestStatus.FED_BACK, RequestStatus.MERGED)
            .build();

    /** W5 揭榜挂帅: the community publishes problems, bodies and members take them on; nobody dispatches. */
    public static final Workflow OPEN_BID = Workflow.builder(WorkflowName.OPEN_BID)
            .source(REPORTED, "发布榜单", RequestStatus.REPORTED, RequestStatus.NEW)
            .source(CLAIMED, "认领", ActorRole.HANDLER, RequestStatus.CLAIMED, RequestStatus.REPORTED)
            .source(RESOLVED, "化解难题", RequestStatus.RESOLVED, RequestStatus.CLAIMED)
            .added(RETURNED, RequestStatus.RETURNED, RequestStatus.CLAIMED)
            .added(CLAIMED, ActorRole.HANDLER, RequestStatus.CLAIMED, RequestStatus.RETURNED)
            .added(WITHDRAWN, RequestStatus.WITHDRAWN, RequestStatus.REPORTED, RequestStatus.RETURNED)
            .end(RequestStatus.RESOLVED, RequestStatus.WITHDRAWN)
            .build();

    /** W6 社区吹哨、干部报到: the source ends when those who were called have come; what follows is an addition. */
    public static final Workflow WHISTLE = Workflow.builder(WorkflowName.WHISTLE)
            .source(REPORTED, "吹哨", RequestStatus.REPORTED, RequestStatus.NEW)
            .source(STARTED, "报到", RequestStatus.IN_PROGRESS, RequestStatus.REPORTED)
            .added(RESOLVED, RequestStatus.RESOLVED, RequestStatus.IN_PROGRESS)
            .added(FED_BACK, RequestStatus.FED_BACK, RequestStatus.RESOLVED)
            .added(WITHDRAWN, RequestStatus.WITHDRAWN, RequestStatus.REPORTED)
            .end(RequestStatus.RESOLVED, RequestStatus.FED_BACK, RequestStatus.WITHDRAWN)
            .build();

    /** W7 微心愿: a wish is collected, a member takes it on and fulfils it; nobody dispatches. */
    public static final Workflow MICRO_WISH = Workflow.builder(WorkflowName.MICRO_WISH)
            .source(REPORTED, "征集", RequestStatus.REPORTED, RequestStatus.NEW)
            .source(CLAIMED, "认领", ActorRole.HANDLER, RequestStatus.CLAIMED, RequestStatus.REPORTED)
            .source(RESOLVED, "点亮", RequestStatus.RESOLVED, RequestStatus.CLAIMED)
            .added(RETURNED, RequestStatus.RETURNED, RequestStatus.CLAIMED)
            .added(CLAIMED, ActorRole.HANDLER, RequestStatus.CLAIMED, RequestStatus.RETURNED)
            .added(WITHDRAWN, RequestStatus.WITHDRAWN, RequestStatus.REPORTED, RequestStatus.RETURNED)
            .end(RequestStatus.RESOLVED, RequestStatus.WITHDRAWN)
            .build();

    /**
     * W8 即提即应: the centre answers at once or transfers to an alliance. What cannot be solved now is explained and
     * put on the list for joint discussion, which is neither an end nor a resolution.
     */
    public static final Workflow INSTANT_ANSWER = Workflow.builder(WorkflowName.INSTANT_ANSWER)
            .source(REPORTED, "提", RequestStatus.REPORTED, RequestStatus.NEW)
            .source(RESOLVED, "应", RequestStatus.RESOLVED, RequestStatus.REPORTED, RequestStatus.TRANSFERRED)
            .source(TRANSFERRED, "转对应联盟", RequestStatus.TRANSFERRED, RequestStatus.REPORTED)
            .source(DEFERRED, "列入共商共议", RequestStatus.DEFERRED, RequestStatus.REPORTED, RequestStatus.TRANSFERRED)
            .added(RESOLVED, RequestStatus.RESOLVED, RequestStatus.DEFERRED)
            .added(TRANSFERRED, RequestStatus.TRANSFERRED, RequestStatus.DEFERRED)
            .added(
                    WITHDRAWN,
                    ActorRole.REQUESTER,
                    RequestStatus.WITHDRAWN,
                    RequestStatus.REPORTED,
                    RequestStatus.TRANSFERRED,
                    RequestStatus.DEFERRED)
            .end(RequestStatus.RESOLVED, RequestStatus.WITHDRAWN)
            .build();

    /** W11 居民申请、交办督办、办结反馈、居民评价: the loop of property matters, which the resident rates. */
    public static final Workflow PROPERTY_LOOP = Workflow.builder(WorkflowName.PROPERTY_LOOP)
            .source(REPORTED, "居民申请", ActorRole.REQUESTER, RequestStatus.REPORTED, RequestStatus.NEW)
            .source(DISPATCHED, "交办", RequestStatus.DISPATCHED, RequestStatus.REPORTED)
            .step(new WorkflowStep(
                    SUPERVISED, "督办", List.of(RequestStatus.DISPATCHED), null, List.of(), StepOrigin.SOURCE))
            .source(RESOLVED, "办结", RequestStatus.RESOLVED, RequestStatus.DISPATCHED)
            .source(FED_BACK, "反馈", RequestStatus.FED_BACK, RequestStatus.RESOLVED)
            .source(RATED, "居民评价", ActorRole.REQUESTER, RequestStatus.RATED, RequestStatus.FED_BACK)
            .added(RETURNED, RequestStatus.RETURNED, RequestStatus.DISPATCHED)
            .added(DISPATCHED, RequestStatus.DISPATCHED, RequestStatus.RETURNED)
            .added(
                    WITHDRAWN,
                    ActorRole.REQUESTER,
                    RequestStatus.WITHDRAWN,
                    RequestStatus.REPORTED,
                    RequestStatus.DISPATCHED,
                    RequestStatus.RETURNED)
            .end(RequestStatus.RATED, RequestStatus.WITHDRAWN)
            .build();

    /**
     * W15 当场申请、当场在线确认、当场制作文书、当场送达本人: an agreement is confirmed online, the document is made
     * (here: the request is resolved) and served, all within 30 minutes.
     */
    public static final Workflow JUDICIAL_CONFIRMATION = Workflow.builder(WorkflowName.JUDICIAL_CONFIRMATION)
            .source(REPORTED, "当场申请", RequestStatus.REPORTED, RequestStatus.NEW)
            .source(CONFIRMED, "当场在线确认", RequestStatus.CONFIRMED, RequestStatus.REPORTED)
            .source(RESOLVED, "当场制作文书", RequestStatus.RESOLVED, RequestStatus.CONFIRMED)
            .source(FED_BACK, "当场送达本人", RequestStatus.FED_BACK, RequestStatus.RESOLVED)
            .added(NOT_ACCEPTED, RequestStatus.NOT_ACCEPTED, RequestStatus.REPORTED)
            .added(WITHDRAWN, ActorRole.REQUESTER, RequestStatus.WITHDRAWN, RequestStatus.REPORTED)
            .end(RequestStatus.FED_BACK, RequestStatus.NOT_ACCEPTED, RequestStatus.WITHDRAWN)
            .limit(REPORTED, FED_BACK, Deadline.of(30, DeadlineUnit.MINUTES))
            .build();

    /** The workflows of the sources, without the general one. */
    static final List<Workflow> NAMED = List.of(
            ORDER,
            APPEAL,
            SIX_FIRSTS,
            GRID,
            OPEN_BID,
            WHISTLE,
            MICRO_WISH,
            INSTANT_ANSWER,
            PROPERTY_LOOP,
            JUDICIAL_CONFIRMATION);

    /**
     * The union of all others with what the closed loop of the 12345 hotlines adds: for places that follow no workflow
     * of their own. Whatever is legal in one of the others is legal here.
     */
    public static final Workflow GENERAL = GeneralWorkflow.make(NAMED);

    private Workflows() {}

    /**
     * Returns all workflows that the library knows.
     *
     * @return the workflows, the general one first
     */
    public static List<Workflow> all() {
        return Holder.ALL;
    }

    /**
     * Finds a workflow by its name.
     *
     * @param name any name
     * @return the workflow, or empty if the library does not know it
     */
    public static Optional<Workflow> find(WorkflowName name) {
        for (Workflow workflow : Holder.ALL) {
            if (workflow.name().equals(name)) {
                return Optional.of(workflow);
            }
        }
        return Optional.empty();
    }

    private static final class Holder {

        private static final List<Workflow> ALL =
                Stream.concat(Stream.of(GENERAL), NAMED.stream()).toList();
    }
}
