package kz.tizilim.requests.work;

import java.util.Comparator;

/** In which order requests stand in the list. */
final class ListOrder {
    /** Those that still wait before those that are sent; among them the earliest day first and those without a day last; then by number. */
    static final Comparator<ListedRequest> BY_URGENCY = Comparator
            .comparing((ListedRequest each) -> !each.request().status().isOpen())
            .thenComparing(each -> each.request().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.request().year())
            .thenComparing(each -> each.request().number());

    private ListOrder() {}
}
