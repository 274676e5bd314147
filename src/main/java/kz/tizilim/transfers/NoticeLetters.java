package kz.tizilim.transfers;

/** Writes the letter that tells a person of a giving of her data (Law 94-V art. 19), for a room that knows no letters itself. */
public interface NoticeLetters {
    /**
     * Opens the letter to be read, registered and sent.
     *
     * @param told called when its sending was noted, with which the person counts as told
     */
    void open(Disclosure disclosure, Runnable told);
}
