package dev.tenon.core.verticals;

import dev.tenon.kernel.TenantId;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateRef;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Which templates a firm may take. */
final class Offers {
    private static final int WHOLE = 100;

    private Offers() {}

    /** Any that was not withdrawn; of the line that the firm is in those later ones that are rolled out to it. */
    static boolean reach(TenantId tenant, Configuration now, Template template) {
        return template.withdrawn().isEmpty()
                && now.template()
                        .filter(taken -> taken.id().equals(template.ref().id()))
                        .map(taken -> taken.version().compareTo(template.ref().version()) < 0
                                && isRolledOut(tenant, template))
                        .orElse(true);
    }

    /** The same firms for as long as the share stays, and more of them when it grows; others for each version. */
    private static boolean isRolledOut(TenantId tenant, Template template) {
        return place(tenant, template.ref()) < template.share();
    }

    private static long place(TenantId tenant, TemplateRef template) {
        var checksum = new CRC32();
        checksum.update((template + " to " + tenant).getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % WHOLE;
    }
}
