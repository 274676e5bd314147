package kz.tizilim.requests.work;

import kz.tizilim.law.deadline.Deadline;

/** The deadline of one of the things that a request asks for. */
public record KindTerm(String kind, Deadline deadline) {}
