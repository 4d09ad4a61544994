package uk.org.adoptionteesvalley.chassis.notes;

import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.desk.AsOf;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.Desk;
import uk.org.adoptionteesvalley.chassis.desk.Evidence;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.desk.Retraction;
import uk.org.adoptionteesvalley.chassis.desk.Timeline;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** A resource as a service would write it; its list leaves the council to the walls behind it. */
@Path("notes")
public class NoteResource {

    /** Whether the service that is asked for evidence answers. */
    public static volatile boolean evidenceIsThere = true;

    private final EntityManager entityManager;
    private final CurrentCaller caller;
    private final Notes notes;
    private final Desk desk;

    NoteResource(EntityManager entityManager, CurrentCaller caller, Notes notes, Desk desk) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.notes = notes;
        this.desk = desk;
    }

    @POST
    @PermissionsAllowed("child:write")
    public Response create(@Valid NewNote request) {
        return desk.begin(
                        notes,
                        request,
                        recording -> {
                            Note note = new Note();
                            note.localAuthority = caller.get().localAuthority();
                            return note;
                        },
                        NoteView::of)
                .response();
    }

    @GET
    @Transactional
    @PermissionsAllowed("child:read")
    public Page<NoteLine> list(@BeanParam @Valid PageRequest page, @QueryParam("on") LocalDate on) {
        List<Note> found = entityManager
                .createQuery("from Note where id > :after order by id", Note.class)
                .setParameter("after", page.from())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.of(found, page.limit(), note -> note.id, note -> new NoteLine(note.id, note.text));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("child:read")
    public Response read(UUID id, @QueryParam(AsOf.NAME) String asOf) {
        return desk.show(notes, id, asOf, NoteView::of).response();
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("child:write")
    public Response change(UUID id, @Valid NewNote request) {
        return desk.amend(notes, id, request, NoteView::of).response();
    }

    @POST
    @Path("{id}/signatures")
    @PermissionsAllowed("child:write")
    public Response sign(UUID id, @Valid @NotNull Signature request) {
        return desk.record(notes, id, request, NoteView::of).response();
    }

    @POST
    @Path("{id}/signatures/{signature}/stamps")
    @PermissionsAllowed("child:write")
    public Response stamp(UUID id, UUID signature, @Valid @NotNull Stamp request) {
        return desk.record(notes, id, request.of(signature), NoteView::of).response();
    }

    @POST
    @Path("{id}/sendings")
    @PermissionsAllowed("child:write")
    public Response send(UUID id, @Valid @NotNull Sending request) {
        return desk.record(notes, id, request, NoteView::of, evidence(!request.forbidden()))
                .response();
    }

    private static Evidence<Note, NoteFact> evidence(boolean allowed) {
        return (note, known) -> {
            if (!evidenceIsThere) {
                throw new ProblemException(ProblemType.DEPENDENCY_UNAVAILABLE, "Nobody answers.");
            }
            return (subject, wouldBe, judgement) ->
                    judgement.require(allowed, null, "forbidden", "ASKED", "It is forbidden.");
        };
    }

    @POST
    @Path("{id}/readings")
    @PermissionsAllowed("child:write")
    public Response readIt(UUID id, @Valid @NotNull Reading request) {
        return desk.record(notes, id, request, NoteView::of).response();
    }

    @GET
    @Path("{id}/facts")
    @PermissionsAllowed("child:read")
    public Timeline facts(UUID id) {
        return desk.timeline(notes, id);
    }

    @GET
    @Path("{id}/facts/{factId}")
    @PermissionsAllowed("child:read")
    public Timeline.Entry fact(UUID id, UUID factId) {
        return desk.fact(notes, id, factId);
    }

    @POST
    @Path("{id}/facts/{factId}/retractions")
    @PermissionsAllowed({"child:write", "decision:record"})
    public Response retract(UUID id, UUID factId, @Valid @NotNull Retraction request) {
        return desk.retract(
                        notes, id, factId, request, evidence(!request.reason().equals("forbidden")))
                .response();
    }

    @POST
    @Path("{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("child:write")
    public int attach(UUID id, @RestForm("files") List<FileUpload> files) {
        return files.size();
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

    /** What a caller sends. */
    public record NewNote(@NotBlank String text, @Min(0) int weight, LocalDate on, Boolean loud)
            implements FactRequest<NoteFact> {

        @Override
        public NoteFact fact(Facts<NoteFact> known) {
            return new NoteFact.Written(text);
        }
    }

    /** It is signed. */
    public record Signature(
            @NotNull LocalDate signedOn, @Valid Correction corrects) implements FactRequest<NoteFact> {

        @Override
        public NoteFact fact(Facts<NoteFact> known) {
            return new NoteFact.Signed(signedOn);
        }
    }

    /** A signature is stamped. */
    public record Stamp(@NotNull LocalDate stampedOn, @Valid Correction corrects) {

        FactRequest<NoteFact> of(UUID signature) {
            return new Stamping(signature, this);
        }

        /** The stamp of one signature. */
        record Stamping(UUID signature, Stamp request) implements FactRequest<NoteFact> {

            @Override
            public NoteFact fact(Facts<NoteFact> known) {
                return new NoteFact.Stamped(signature, request.stampedOn());
            }

            @Override
            public Correction corrects() {
                return request.corrects();
            }

            @Override
            public UUID ofThing() {
                return signature;
            }
        }
    }

    /** It is sent. */
    public record Sending(
            @NotNull LocalDate sentOn,
            boolean forbidden,
            @Valid Correction corrects) implements FactRequest<NoteFact> {

        @Override
        public NoteFact fact(Facts<NoteFact> known) {
            return new NoteFact.Sent(sentOn);
        }
    }

    /** It is read. */
    public record Reading(@NotNull LocalDate readOn) implements FactRequest<NoteFact> {

        @Override
        public NoteFact fact(Facts<NoteFact> known) {
            return new NoteFact.Read(
                    known.latest(NoteFact.Sent.class).map(Standing::id).orElse(null), readOn);
        }
    }

    /** A line of the list. */
    public record NoteLine(UUID id, String text) {}
}
