/** The addresses of the authorities that letters name, entered by the officer. */
package kz.tizilim.operator.authorities;
