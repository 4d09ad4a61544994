package uk.org.adoptionteesvalley.reporting.cases;

import java.util.UUID;

/**
 * One case of one indicator, as it is stored.
 *
 * @param version of the definition by which it was found
 * @param subject the child or the household
 * @param localAuthority the child's council; the region for a household
 * @param found the case
 */
record CaseRow<C>(String indicator, int version, UUID subject, String localAuthority, C found) {}
