package kz.tizilim.overview.flows;

/**
 * A way from a place to one in the next column.
 *
 * @param isGroundless whether the transfer has no ground that serves its country
 * @param isIndirect whether the data come there through another recipient, who engaged this one
 */
record FlowEdge(String from, String to, boolean isGroundless, boolean isIndirect) {}
