package kz.tizilim.requests;

import java.time.LocalDateTime;

/**
 * One thing that happened to a request.
 *
 * @param actor the role that acted: officer, assistant, recovery
 * @param what the act as the journal names it, {@code requests.receive}; empty when the case's key is destroyed
 * @param after the request as it stood after it
 */
public record TimelineEvent(LocalDateTime when, String actor, String what, Request after) {}
