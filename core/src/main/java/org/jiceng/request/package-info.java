/**
 * Service requests: what somebody wants, what happened to it step by step, by which workflow and in what time.
 *
 * <p>A {@link org.jiceng.request.ServiceRequest} is a record with its events; a {@link org.jiceng.request.Workflow} says
 * which steps are legal and replays them; a {@link org.jiceng.request.Deadline} counts minutes, hours and days, working
 * days by a {@link org.jiceng.request.WorkingCalendar}; {@link org.jiceng.request.ServiceStatistics} counts requests
 * and gives exact rates. Requesters are anonymous or pseudonyms unless a place allows members.
 */
@NullMarked
package org.jiceng.request;

import org.jspecify.annotations.NullMarked;
