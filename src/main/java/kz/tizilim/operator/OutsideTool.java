package kz.tizilim.operator;

/**
 * A tool of another company, such as web analytics, that the published policy names as one that gets data of the site's visitors.
 *
 * @param country the ISO 3166-1 code of the country in which it gets them, null where it is not known
 */
public record OutsideTool(String name, String country) {
    public boolean isAbroad() {
        return country != null && !country.equals("KZ");
    }
}
