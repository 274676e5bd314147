package kz.tizilim.transfers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;

/** On what ground data may be given: a legal basis at home, one of the grounds of art. 16 for a foreign country. */
public final class TransferGrounds {
    private TransferGrounds() {}

    /** The grounds that serve a transfer to a country. */
    public static List<Ground> of(boolean crossBorder) {
        return crossBorder ? LawPack.current().transferGrounds() : LawPack.current().bases();
    }

    /** The ground of a code, wherever it stands in the law pack. */
    public static Optional<Ground> find(String code) {
        return Stream.concat(LawPack.current().transferGrounds().stream(), LawPack.current().bases().stream())
                .filter(ground -> ground.code().equals(code))
                .findFirst();
    }

    /** Whether a transfer has no ground, or one that does not serve its country. */
    public static boolean isMissing(Transfer transfer) {
        return of(transfer.isCrossBorder()).stream().noneMatch(ground -> ground.code().equals(transfer.ground()));
    }
}
