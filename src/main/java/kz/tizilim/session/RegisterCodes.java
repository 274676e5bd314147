package kz.tizilim.session;

import java.util.List;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.operator.PolicyCodes;

/** The dictionaries of a register, the officer's own words with them, as the company's policy is described by them. */
public final class RegisterCodes implements PolicyCodes {
    private final ActivityRegister register;

    public RegisterCodes(ActivityRegister register) {
        this.register = register;
    }

    @Override
    public List<Code> endings() {
        return words(Dictionary.TRIGGERS);
    }

    @Override
    public List<Code> data() {
        return words(Dictionary.DATA);
    }

    private List<Code> words(Dictionary dictionary) {
        return register.dictionaries().all(dictionary).stream()
                .map(term -> new Code(term.code(), term.name(), term.group() == null ? null : "activities.group." + term.group()))
                .toList();
    }
}
