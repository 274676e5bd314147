package kz.tizilim.subjects.list;

/** What a column of the list may hold. */
public enum Target {
    SKIP("skip"),
    /** Surname, given name and patronymic in one cell. */
    FULL_NAME("fullName"),
    SURNAME("surname"),
    GIVEN("given"),
    PATRONYMIC("patronymic"),
    IIN("iin"),
    BORN("born"),
    EMAILS("emails"),
    PHONES("phones"),
    ADDRESS("address"),
    LANGUAGE("language"),
    CATEGORIES("categories");

    private final String field;

    Target(String field) {
        this.field = field;
    }

    /** The field of the record in which it is kept. */
    public String field() {
        return field;
    }
}
