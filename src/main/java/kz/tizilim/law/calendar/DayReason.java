package kz.tizilim.law.calendar;

/** Why a date is worked or not. */
public enum DayReason {
    WORKING(true),
    WORKING_WEEKEND(true),
    SATURDAY(false),
    SUNDAY(false),
    HOLIDAY(false),
    DAY_OFF(false),
    MOVED_DAY_OFF(false);

    private final boolean working;

    DayReason(boolean working) {
        this.working = working;
    }

    public boolean isWorking() {
        return working;
    }

    static DayReason of(DayKind kind) {
        return switch (kind) {
            case HOLIDAY -> HOLIDAY;
            case DAY_OFF -> DAY_OFF;
            case MOVED_DAY_OFF -> MOVED_DAY_OFF;
            case WORKING_DAY -> WORKING_WEEKEND;
        };
    }
}
