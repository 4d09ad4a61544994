package uk.org.adoptionteesvalley.chassis.notes;

import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.feed.FeedPublisher;
import uk.org.adoptionteesvalley.chassis.idempotency.Idempotency;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;

/** A resource as a service would write it, leaving the council to the walls behind it. */
@Path("notes")
public class NoteResource {

    @Context
    HttpHeaders headers;

    private final EntityManager entityManager;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final FeedPublisher feed;

    NoteResource(EntityManager entityManager, CurrentCaller caller, Idempotency idempotency, FeedPublisher feed) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.idempotency = idempotency;
        this.feed = feed;
    }

    @POST
    @Transactional
    @PermissionsAllowed("child:write")
    public Response create(@Valid NewNote request) {
        return idempotency.once("notes", request, () -> {
            Note note = new Note();
            note.localAuthority = caller.get().localAuthority();
            note.text = request.text();
            entityManager.persist(note);
            feed.changed("note.v1", note.id, note.localAuthority, () -> new View(note.id, note.text));
            entityManager.flush();
            return Response.created(URI.create("/notes/" + note.id))
                    .tag(Versions.tag(note.version))
                    .entity(new View(note.id, note.text))
                    .build();
        });
    }

    @GET
    @Transactional
    @PermissionsAllowed("child:read")
    public Page<View> list(@BeanParam @Valid PageRequest page, @QueryParam("on") LocalDate on) {
        List<Note> notes = entityManager
                .createQuery("from Note where :after is null or id > :after order by id", Note.class)
                .setParameter("after", page.after())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.of(notes, page.limit(), note -> note.id, note -> new View(note.id, note.text));
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("child:read")
    public View read(UUID id) {
        Note note = find(id);
        return new View(note.id, note.text);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("child:write")
    public Response change(UUID id, @Valid NewNote request) {
        Note note = find(id);
        Versions.requireMatch(headers, note.version);
        note.text = request.text();
        entityManager.flush();
        return Response.ok(new View(note.id, note.text))
                .tag(Versions.tag(note.version))
                .build();
    }

    @GET
    @Path("unprotected")
    public String forgotten() {
        return "An operation whose permission was forgotten";
    }

    @GET
    @Path("broken")
    @PermissionsAllowed("child:read")
    public String broken() {
        throw new IllegalStateException("Testchild-Alpha in select * from note");
    }

    private Note find(UUID id) {
        Note note = entityManager.find(Note.class, id);
        if (note == null) {
            throw ProblemException.notFound();
        }
        return note;
    }

    /** What a caller sends. */
    public record NewNote(@NotBlank String text, @Min(0) int weight, LocalDate on) {}

    /** What a caller sees. */
    public record View(UUID id, String text) {}
}
