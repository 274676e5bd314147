package kz.tizilim.requests;

/**
 * Who wrote the request; it may be another than the person concerned.
 *
 * @param paper the paper by which a representative acts, null for none
 */
public record Applicant(String name, String email, String phone, String address, Relation relation, String paper) {
    /** What the applicant is to the person concerned. */
    public enum Relation {
        SELF,
        LEGAL_REPRESENTATIVE,
        ATTORNEY,
        AUTHORITY
    }

    public Applicant {
        relation = relation == null ? Relation.SELF : relation;
    }
}
