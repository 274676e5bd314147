package kz.tizilim.policies.published.screen;

/** The lists beside the text. */
public enum ReadList {
    FINDINGS("findings"), FACTS("facts"), REGISTER("register"), VERSIONS("versions");

    private final String code;

    ReadList(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
