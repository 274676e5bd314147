package kz.tizilim.vault;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who unlocks by a slot. The role binds the program; it does not bind an expert who holds the passphrase. */
public enum SlotRole {
    @JsonProperty("officer")
    OFFICER,
    @JsonProperty("assistant")
    ASSISTANT,
    /** Reads only. */
    @JsonProperty("auditor")
    AUDITOR,
    /** The recovery sheet. */
    @JsonProperty("recovery")
    RECOVERY
}
