package uk.org.adoptionteesvalley.deploy;

/**
 * One operation of an API document.
 *
 * @param id as the document and the table of rights name it
 * @param template its path, with the names of its parameters
 * @param showsItems whether it answers with the items of a list
 * @param inPages whether the list is read page by page
 * @param call as its first example makes it; files are left out
 */
public record DocumentedOperation(
        String id, String template, boolean showsItems, boolean inPages, DocumentedCall call) {

    @Override
    public String toString() {
        return call.service().word() + " " + id;
    }
}
