/** What the program costs beside a yardstick, measured in one run: {@code mvn -Pbench verify}. Ratios decide; no test runs these classes. */
package kz.tizilim.bench;
