package kz.tizilim.operator.authorities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.AuthorityAddress;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.ui.UiContext;

/** The authorities of this day, and their addresses while they are written. */
public final class AuthoritiesViewModel {
    private final UiContext context;
    private final OperatorRegister register;
    private final Clock clock;
    private final ObservableList<AuthorityRow> rows = FXCollections.observableArrayList();

    public AuthoritiesViewModel(UiContext context, OperatorRegister register, Clock clock) {
        this.context = context;
        this.register = register;
        this.clock = clock;
    }

    /** Reads the addresses; what is being written and was not kept yet stays. */
    public void load() {
        if (!isChanged()) {
            read();
        }
    }

    /** Reads the addresses, whose form then takes up its draft. */
    public void resume() {
        read();
    }

    /** Takes back what was not kept. */
    public void leave() {
        read();
    }

    private void read() {
        context.background().run(register::authorityAddresses).onSuccess(this::show);
    }

    private void show(List<AuthorityAddress> kept) {
        Map<String, AuthorityAddress> byCode = kept.stream().collect(Collectors.toMap(AuthorityAddress::code, Function.identity()));
        rows.setAll(LawPack.current().authorities().stream()
                .filter(authority -> authority.isNamedSoOn(LocalDate.now(clock)))
                .map(authority -> AuthorityRow.of(authority, byCode.get(authority.code())))
                .toList());
    }

    /** Keeps the addresses that were changed, as entered today; an emptied one goes. */
    public void keep() {
        List<AuthorityAddress> changed = rows.stream()
                .filter(AuthorityRow::isChanged)
                .map(row -> row.written(LocalDate.now(clock)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        context.background().run(() -> {
            register.keepAuthorityAddresses(changed);
            return register.authorityAddresses();
        }).onSuccess(kept -> {
            show(kept);
            context.notices().done(context.say("operator.authorities.kept"));
        });
    }

    public boolean isChanged() {
        return rows.stream().anyMatch(AuthorityRow::isChanged);
    }

    public ObservableList<AuthorityRow> rows() {
        return rows;
    }
}
