package vn.cchc.notification.policy;

import vn.cchc.notification.ladder.Ladder;

/** The ladder of a kind is new or another one; fired inside the transaction of the change. */
public record LadderChanged(String kind, Ladder ladder) {}
