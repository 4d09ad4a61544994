/** What every request meets before any operation, and every answer on its way out. */
package uk.org.adoptionteesvalley.chassis.edge;
