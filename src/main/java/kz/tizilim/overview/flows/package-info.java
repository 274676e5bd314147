/** The picture of the flows: whose data go from which activity to whom and into which country; in the window and on paper. */
package kz.tizilim.overview.flows;
