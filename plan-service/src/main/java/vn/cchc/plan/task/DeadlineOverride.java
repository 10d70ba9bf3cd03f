package vn.cchc.plan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.party.Party;

/**
 * A deadline of their own for some of those who lead: "trong tháng 01, riêng cấp xã trong tháng 02".
 *
 * @param party an agency, or a group that stands for its members; an agency named by itself goes before its group
 */
@Schema(requiredProperties = {"party", "deadline"})
public record DeadlineOverride(Party party, Deadline deadline) {}
