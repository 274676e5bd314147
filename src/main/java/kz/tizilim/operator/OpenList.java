package kz.tizilim.operator;

/** Lists that a published policy leaves open with «and others»: nobody can tell what a consent to them covers (Law 94-V art. 7(8)). */
public enum OpenList {
    DATA,
    PURPOSES,
    RECIPIENTS,
    SERVICES
}
