package kz.tizilim;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What a test needs of the machine beside Java. CI installs it first, so that there a missing part is a failure and not a skip. */
public final class Installed {
    private Installed() {}

    /** Skips the test where this is not installed; fails it in CI. */
    public static void orSkip(boolean present, String what) {
        if (!present && "true".equals(System.getenv("CI"))) {
            fail("CI installs this first, yet it is not here: " + what);
        }
        assumeTrue(present, () -> "Not installed: " + what);
    }
}
