package kz.tizilim.requests.work;

import kz.tizilim.requests.Request;

/** A request as the list shows it: with the time that it has left. */
public record ListedRequest(Request request, DaysLeft left) {}
