package uk.org.adoptionteesvalley.adopter.fact;

/** How a household first came to the agency. */
public enum EnquirySource {
    WEBSITE,
    TELEPHONE,
    EVENT,
    RECOMMENDATION,
    ADVERTISING,
    SOCIAL_MEDIA,
    OTHER_AGENCY,
    OTHER
}
