package dev.tenon.launcher.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** The first administrators of the tenants that the launcher onboards: generated once, kept in a private file. */
public record SignIns(List<SignIn> all) {
    /** The tenants that a new data folder gets. */
    public static final List<String> TENANTS = List.of("acme", "globex", "wholesale");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An unchanging list. */
    public SignIns {
        all = List.copyOf(all);
    }

    /** Those of a data folder, generated where there are none. */
    public static SignIns in(DataFolder folder) {
        if (!Files.exists(folder.signIns())) {
            var generated = TENANTS.stream().map(SignIn::generate).toList();
            PrivateFile.write(folder.signIns(), text(generated));
        }
        return new SignIns(read(folder));
    }

    /** Forgets the generated sign-in of a tenant that turned out to have another one. */
    public static void forget(DataFolder folder, String tenant) {
        var others = read(folder).stream()
                .filter(signIn -> !signIn.tenant().equals(tenant))
                .toList();
        PrivateFile.write(folder.signIns(), text(others));
    }

    /** The sign-in for a tenant, where the launcher made it. */
    public Optional<SignIn> of(String tenant) {
        return all.stream().filter(signIn -> signIn.tenant().equals(tenant)).findFirst();
    }

    private static List<SignIn> read(DataFolder folder) {
        try {
            return JSON.readValue(PrivateFile.read(folder.signIns()), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new Refused(folder.signIns() + " is damaged: " + e.getOriginalMessage()
                    + ". Restore it, or start anew with --fresh, which deletes the data.");
        }
    }

    private static String text(List<SignIn> signIns) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(signIns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
