/** The preview of a paper, page by page, from pictures that another room draws. */
package kz.tizilim.ui.paper;
