package kz.tizilim.policies.screen;

import kz.tizilim.policies.Edition;
import kz.tizilim.policies.PolicyKind;

/**
 * A paper in the list.
 *
 * @param edition the edition in force, else the newest; null while none is approved
 * @param inForce whether that edition is in force
 * @param stale in how many clauses the register has moved on since
 * @param gaps how much the register lacks for it
 */
public record PaperRow(PolicyKind kind, Edition edition, boolean inForce, int stale, int gaps) {}
