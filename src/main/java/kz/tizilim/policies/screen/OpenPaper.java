package kz.tizilim.policies.screen;

import java.util.List;
import kz.tizilim.operator.Signatory;
import kz.tizilim.policies.Edition;
import kz.tizilim.policies.PolicyDocument;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.policies.comparison.ClauseChange;

/**
 * The paper that lies open.
 *
 * @param draft as the register would have it now
 * @param editions the newest first
 * @param stale what has changed since the edition in force
 * @param unconfirmed rules of the law in it that rest on commentary
 * @param signatories who may approve it
 */
public record OpenPaper(
        PolicyKind kind,
        PolicyDocument draft,
        List<Edition> editions,
        List<ClauseChange> stale,
        List<String> unconfirmed,
        List<Signatory> signatories) {}
