package uk.org.adoptionteesvalley.referral.ssda903;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnFile;

/** The files of a return as they came in, before anybody looks into them. */
record Upload(List<FileUpload> files) {

    private static final long MOST_BYTES = 25L * 1024 * 1024;
    private static final int MOST_FILES = 20;

    Upload {
        if (files == null || files.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, "Send the files of the return in parts named 'files'.");
        }
        if (files.size() > MOST_FILES) {
            throw new ProblemException(ProblemType.TOO_LARGE, "A return has at most " + MOST_FILES + " files.");
        }
        if (files.stream().mapToLong(FileUpload::size).sum() > MOST_BYTES) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE, "The files of a return may have 25 MB together; nothing was taken.");
        }
    }

    List<ReturnFile> returnFiles() {
        return files.stream()
                .map(file -> new ReturnFile(file.fileName(), file.uploadedFile()))
                .toList();
    }

    /** Tells one upload from another for the Idempotency-Key. */
    List<String> digests() {
        return files.stream().map(Upload::digest).toList();
    }

    private static String digest(FileUpload file) {
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
