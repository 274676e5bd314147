package kz.tizilim.requests;

import java.util.regex.Pattern;

/** Whether a letter is written for somebody else: by a power of attorney, by a lawyer, or by the parent or guardian of a child. */
final class Representation {
    private static final Pattern ATTORNEY = Pattern.compile("(?iu)(?:по |на основании )доверенност|доверител\\p{L}*|подзащитн|адвокат\\p{L}* (?:ордер|кабинет|контор)|в интересах (?:моего|моей|гр|клиент|довер)"
            + "|сенімхат|сенім білдіруш|өкілімін|өкілі(?:мін| ретінде| боламын)|уәкілетті өкіл|senimhat|doverennost|(?:on behalf of|acting for|representing) (?:my |mr|ms|mrs|our )|my client|power of attorney"
            + "|представля(?:ю|ем) интересы|как представитель|представитель по|от имени (?:моего|моей|моих|гражданин|довер|клиент|мам|отц|пап|муж|жен|бабуш|дедуш)|атынан (?:жаз|өтін|сұра)");
    private static final Pattern PARENT = Pattern.compile("(?iuUm)мо(?:его|ей|ему|им|ю|я|й) (?:несовершеннолетн\\p{L}+ )?(?:реб[её]нк|сын|доч|внук|внучк)\\p{L}*|(?:наш|свой|своего|своей)\\p{L}* (?:реб[её]нк|сын|доч)\\p{L}*"
            + "|(?:я|мы)[ ,—-]+(?:мама|мать|папа|отец|родител|опекун|бабушка|дедушка)|^мама \\p{Lu}|(?:мама|мать|отец|папа) \\p{Lu}\\p{L}+\\s*$|законн\\p{L}+ представител|опекун|попечител"
            + "|балам(?:ның|ды|а|ды|ға|)\\b|баламыз|ұлым(?:ның|ды|а|)\\b|ұлым |қызым(?:ның|ды|а|)|немерем|анасымын|әкесімін|анасы ретінде|әкесі ретінде|қамқоршы|заңды өкіл"
            + "|my (?:minor )?(?:son|daughter|child|kid)\\b|my (?:son|daughter|child)'s|as (?:the|a) (?:parent|guardian|mother|father)");

    private Representation() {}

    /** What the writer is to the person concerned; {@link Applicant.Relation#SELF} where nothing else is said. */
    static Applicant.Relation in(String subject, String text) {
        String all = subject + "\n" + text;
        if (ATTORNEY.matcher(all).find()) {
            return Applicant.Relation.ATTORNEY;
        }
        return PARENT.matcher(all).find()
                ? Applicant.Relation.LEGAL_REPRESENTATIVE
                : Applicant.Relation.SELF;
    }
}
