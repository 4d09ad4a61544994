package uk.org.adoptionteesvalley.referral.ssda903;

/** Counts children by what came of them. */
final class Tally {

    private int created;
    private int updated;
    private int unchanged;
    private int ignored;

    void ignored() {
        ignored++;
    }

    void unchanged() {
        unchanged++;
    }

    void count(boolean isNew, boolean changed) {
        if (isNew) {
            created++;
        } else if (changed) {
            updated++;
        } else {
            unchanged++;
        }
    }

    ImportView.Children view() {
        return new ImportView.Children(created, updated, unchanged, ignored);
    }
}
