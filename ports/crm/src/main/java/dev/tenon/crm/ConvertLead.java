package dev.tenon.crm;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes of a lead what it was hoped to become.
 *
 * @param version the version that the caller saw
 */
public record ConvertLead(Lead.Id lead, long version, Into company, Optional<Prospect> opportunity) {

    /** Which company the lead becomes. */
    public sealed interface Into {}

    /** The one that has the lead's tax number, e-mail address or name, or else a new one. */
    public record Matching() implements Into {}

    /** This one. */
    public record Existing(Company.Id company) implements Into {}

    /** A new one of that name, even if there is one like it already. */
    public record Named(String name) implements Into {}

    /**
     * The opportunity that is made with it, in the first stage of the first pipeline.
     *
     * @param name empty: the company's
     */
    public record Prospect(String name, Optional<Money> amount, Optional<LocalDate> closesOn) {}
}
