package uk.org.adoptionteesvalley.referral.ssda903.file;

import java.time.LocalDate;

/** What the Header table says of a child. UPN, MOTHER and MC_DOB are not kept: no adoption fact follows from them. */
public record HeaderEntry(String sex, LocalDate dob, String ethnic) {}
