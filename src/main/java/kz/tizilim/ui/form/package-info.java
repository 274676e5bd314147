/** Labelled fields that show their help and their problem in one place. Views bind the fields' values to their view models. */
package kz.tizilim.ui.form;
