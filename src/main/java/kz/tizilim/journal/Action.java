package kz.tizilim.journal;

/** What the officer does in one go. An exception undoes all of it. */
@FunctionalInterface
public interface Action<R> {
    R run(Changes changes);
}
