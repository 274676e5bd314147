package kz.tizilim;

/** Starts the program. Not an Application itself: JavaFX refuses to start from the class path through a subclass of it. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
