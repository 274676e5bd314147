package kz.tizilim.requests;

import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Table;

/** Requests in the database, by the day they are due. */
final class RequestTable {
    static final Table<Request> REQUEST = Table.of("request", Request.class)
            .column("request_year", "int", Request::year)
            .column("number", "int", Request::number)
            .column("status", "varchar(30)", request -> request.status().name())
            .column("due", "date", Request::due)
            .column("person", "uuid", Request::person)
            .index("request_year, number")
            .index("status, due")
            .index("person")
            .words(request -> List.of(
                    request.label(),
                    String.valueOf(request.applicant().name()),
                    request.applicant().email() == null ? "" : request.applicant().email(),
                    request.subjectLine() == null ? "" : request.subjectLine()));

    private RequestTable() {}

    /** Those that concern a person, the newest first. */
    static List<Request> of(Handle handle, UUID person) {
        return handle.select(REQUEST, "where person = ? order by request_year desc, number desc", person);
    }

    static List<Request> search(Handle handle, String typed, int limit) {
        return handle.search(REQUEST, typed, "order by request_year desc, number desc", limit);
    }

    static int nextNumber(Handle handle, int year) {
        return Math.toIntExact(
                handle.number("select coalesce(max(number), 0) + 1 from request where request_year = ?", year));
    }

    /** Those that still wait for an answer, the most urgent first, those without a day last. */
    static List<Request> open(Handle handle) {
        return handle.select(REQUEST, "where status not in ('SENT', 'SET_ASIDE') order by due nulls last, request_year, number");
    }

    /** Those that ask for nothing, the newest first. */
    static List<Request> setAside(Handle handle) {
        return handle.select(REQUEST, "where status = 'SET_ASIDE' order by request_year desc, number desc");
    }

    static List<Request> all(Handle handle) {
        return handle.select(REQUEST, "order by request_year desc, number desc");
    }

    static List<Request> labelled(Handle handle, int year, int number) {
        return handle.select(REQUEST, "where request_year = ? and number = ?", year, number);
    }
}
