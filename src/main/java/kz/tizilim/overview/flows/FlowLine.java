package kz.tizilim.overview.flows;

/**
 * A flow in words, for the table under the picture and for those who cannot see it. What is not given is empty.
 *
 * @param isGroundless whether data are given without a ground that serves the country
 */
public record FlowLine(String people, String activity, String data, String recipient, String country, String ground, boolean isGroundless) {}
