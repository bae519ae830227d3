package dev.tenon.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.MalformedDocument;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonDocumentFormatTest {
    private static final String HEAD = "\"id\": \"bakeries\", \"version\": \"1.0.0\", \"name\": {\"en\": \"Bakeries\"}";

    private final DocumentFormat format = new JsonDocumentFormat();

    @Test
    void aDocumentIsItsRefItsParentAndTheRest() {
        var read =
                format.read(bytes("{" + HEAD + ", \"extends\": {\"id\": \"general-commerce\", \"version\": \"1.2.0\"},"
                        + " \"flags\": [{\"id\": \"quotes\", \"enabled\": true}]}"));
        assertThat(read.ref()).isEqualTo(TemplateRef.of("bakeries@1.0.0"));
        assertThat(read.parent()).contains(TemplateRef.of("general-commerce@1.2.0"));
        assertThat(read.body())
                .isEqualTo(group(
                        "name",
                        group("en", text("Bakeries")),
                        "flags",
                        listing("quotes", group("enabled", new Tree.Flag(true)))));
    }

    @Test
    void aTextInAListIsTheElementOfThatId() {
        assertThat(format.readPart(bytes("[\"crm\", {\"id\": \"invoicing\", \"order\": 2}]")))
                .isEqualTo(listing(
                        "crm", Tree.Group.EMPTY, "invoicing", group("order", new Tree.Numeral(new BigDecimal(2)))));
    }

    @Test
    void whatIsRemovedIsATombstone() {
        assertThat(format.readPart(bytes("[{\"id\": \"lost\", \"removed\": true}]")))
                .isEqualTo(listing("lost", new Tree.Removed()));
    }

    @Test
    void listsAreWrittenInTheirOrderEqualOnesByIdAndThoseWithoutOneLast() {
        var list =
                listing("b", order(20), "a", order(20), "c", order(10), "e", Tree.Group.EMPTY, "d", Tree.Group.EMPTY);
        assertThat(text(format.write(list)))
                .isEqualTo(
                        "[{\"id\":\"c\",\"order\":10},{\"id\":\"a\",\"order\":20},{\"id\":\"b\",\"order\":20},\"d\",\"e\"]");
    }

    @Test
    void twoElementsOfOneIdAreRefusedWithTheirPath() {
        assertThat(refused("{" + HEAD + ", \"workflows\": [{\"id\": \"sales\", \"stages\": ["
                        + "{\"id\": \"won\"}, {\"id\": \"open\"}, {\"id\": \"won\"}]}]}"))
                .containsExactly(Map.entry("/workflows/sales/stages/won", "duplicate-id"));
    }

    @Test
    void aNameThatIsGivenTwiceIsRefusedWithItsPath() {
        assertThat(refused("{" + HEAD + ", \"flags\": [{\"id\": \"x\", \"enabled\": true, \"enabled\": false}]}"))
                .containsExactly(Map.entry("/flags/x/enabled", "named-twice"));
    }

    @Test
    void everyFaultIsToldWithIdsForPositions() {
        assertThat(refused("{" + HEAD + ", \"extra\": 1, \"workflows\": [{\"id\": \"sales\", \"stages\": ["
                        + "{\"id\": \"won\", \"probability\": 101, \"type\": \"finished\"}, {\"id\": \"lost\", \"order\": \"1\"}]}],"
                        + " \"modules\": [{\"id\": \"crm\", \"colour\": \"red\"}], \"reports\": [{\"order\": 1}]}"))
                .containsExactlyInAnyOrder(
                        Map.entry("/extra", "unknown-member"),
                        Map.entry("/workflows/sales/stages/won/probability", "out-of-bounds"),
                        Map.entry("/workflows/sales/stages/won/type", "not-allowed"),
                        Map.entry("/workflows/sales/stages/lost/order", "wrong-type"),
                        Map.entry("/modules/crm/colour", "unknown-member"),
                        Map.entry("/reports/0", "no-id"),
                        Map.entry("/reports/0/id", "missing"));
    }

    @Test
    void aDocumentWithoutAnIdOrOfAnotherTypeIsRefused() {
        assertThat(refused("{\"version\": \"1.0.0\"}"))
                .containsExactlyInAnyOrder(Map.entry("/id", "missing"), Map.entry("/name", "missing"));
        assertThat(refused("[]")).containsExactly(Map.entry("", "wrong-type"));
        assertThat(refused("{" + HEAD.replace("1.0.0", "01.0") + "}"))
                .containsExactly(Map.entry("/version", "malformed"));
    }

    @Test
    void messagesAreEnglishWhateverTheLanguageOfTheMachine() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            var faults = faults("{\"version\": \"1.0.0\", \"name\": {\"en\": \"x\"}}");
            assertThat(faults.getFirst().detail()).contains("required");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nullIsRefusedWithItsPath() {
        assertThat(refused("{" + HEAD + ", \"description\": {\"en\": null}}"))
                .contains(Map.entry("/description/en", "null"));
    }

    @Test
    void whatIsNoJsonIsRefusedBeforeAnythingElse() {
        assertThat(refused("{\"id\": ")).containsExactly(Map.entry("", "not-json"));
        assertThat(refused("")).containsExactly(Map.entry("", "not-json"));
        assertThat(refused("{} {}")).containsExactly(Map.entry("", "not-json"));
        assertThat(refused("{\"id\": \"a\\u0000b\"}")).containsExactly(Map.entry("", "malformed-text"));
        assertThat(refused("{\"id\": \"a\\ud800b\"}")).containsExactly(Map.entry("", "malformed-text"));
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() {
        var large = new byte[50_000_000];
        Arrays.fill(large, (byte) '[');
        var started = System.nanoTime();
        var thrown = catchThrowableOfType(MalformedDocument.class, () -> format.read(large));
        assertThat(thrown.faults()).extracting(DocumentFault::code).containsExactly("too-large");
        assertThat(System.nanoTime() - started).isLessThan(100_000_000L);
    }

    @Test
    void whatIsDeepOrLongIsRefused() {
        assertThat(refused("[".repeat(1_000_000))).containsExactly(Map.entry("", "beyond-limits"));
        assertThat(refused("{\"id\": \"" + "a-".repeat(500_000) + "\"}"))
                .containsExactly(Map.entry("", "beyond-limits"));
        assertThat(refused("{\"id\": " + "9".repeat(100_000) + "}")).containsExactly(Map.entry("", "beyond-limits"));
        assertThat(refused("{\"id\": 1e999999999}")).containsExactly(Map.entry("", "beyond-limits"));
        assertThat(refused("{\"" + "a".repeat(100_000) + "\": 1}")).containsExactly(Map.entry("", "beyond-limits"));
    }

    @Test
    void ofManyFaultsTheFirstHundredAreTold() {
        var many = new StringBuilder("{" + HEAD + ", \"modules\": [");
        for (int i = 0; i < 50_000; i++) {
            many.append("{\"id\": 1},");
        }
        assertThat(faults(many + "\"crm\"]}")).hasSize(100);
    }

    @Test
    void aResolvedDocumentIsCheckedWithoutItsHead() {
        assertThat(format.check(Tree.Group.EMPTY)).isEmpty();
        assertThat(format.check(group("flags", listing("x", Tree.Group.EMPTY)))).isEmpty();
        assertThat(format.check(group("flags", listing("x", group("enabled", text("yes"))))))
                .extracting(fault -> fault.path().toString(), DocumentFault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/flags/x/enabled", "wrong-type"));
    }

    @Test
    void whatNoJsonStandsForIsAFaultOfAResolvedDocument() {
        assertThat(codes(group("flags", listing("x", new Tree.Removed())))).containsExactly("wrong-type");
        assertThat(codes(group("flags", listing("x", text("x"))))).containsExactly("wrong-type");
        assertThat(codes(group("flags", new Tree.Removed()))).containsExactly("tombstone");
        assertThat(codes(group("flags", listing("x", group("id", text("y")))))).containsExactly("unknown-member");
    }

    private List<String> codes(Tree.Group resolved) {
        return format.check(resolved).stream().map(DocumentFault::code).toList();
    }

    private List<Map.Entry<String, String>> refused(String json) {
        return faults(json).stream()
                .map(fault -> Map.entry(fault.path().toString(), fault.code()))
                .toList();
    }

    private List<DocumentFault> faults(String json) {
        return catchThrowableOfType(MalformedDocument.class, () -> format.read(bytes(json)))
                .faults();
    }

    private static Tree.Group order(int order) {
        return group("order", new Tree.Numeral(new BigDecimal(order)));
    }

    private static Tree text(String value) {
        return new Tree.Text(value);
    }

    private static Tree.Group group(Object... members) {
        return new Tree.Group(below(members));
    }

    private static Tree.Listing listing(Object... elements) {
        return new Tree.Listing(below(elements));
    }

    private static TreeMap<String, Tree> below(Object... all) {
        var below = new TreeMap<String, Tree>();
        for (int i = 0; i < all.length; i += 2) {
            below.put((String) all[i], (Tree) all[i + 1]);
        }
        return below;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
