package dev.tenon.rest.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.invoicing.MalformedSalesFile;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Bytes;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvSalesFileTest {

    private static final String HEADING =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    private static final String ROW = "1,A,Lamp,6,2026-11-30 08:26:00,2.55,17850.0,United Kingdom\n";

    @Test
    void aRowIsHandedOverAsItStandsButForTheDecimalsOfItsCustomer() {
        assertThat(rows(HEADING + ROW))
                .containsExactly(new SalesRow(
                        2, "1", "2026-11-30 08:26:00", "17850", "United Kingdom", "A", "Lamp", "6", "2.55"));
    }

    @Test
    void linesAreCountedAsTheyStandInTheFile() {
        var quoted = ROW.replace("Lamp", "\"a lamp,\nof \"\"brass\"\"\"");
        var rows = rows(HEADING.replace("\n", "\r\n") + quoted + "\n" + ROW);

        assertThat(rows).extracting(SalesRow::line).containsExactly(2L, 5L);
        assertThat(rows.getFirst().description()).isEqualTo("a lamp,\nof \"brass\"");
    }

    @Test
    void aCustomerThatIsNoWholeNumberStaysAsItIs() {
        assertThat(rows(HEADING + ROW.replace("17850.0", "17850.5") + ROW.replace("17850.0", "K-1.0")))
                .extracting(SalesRow::customer)
                .containsExactly("17850.5", "K-1.0");
    }

    @Test
    void fieldNamesAreColumnNamesTooAndAMappingGoesBeforeThem() {
        var text = "Document,item,quantity,date,unitprice,customer,Buyer\n1,A,6,2026-11-30,2.55,old,new\n";

        assertThat(rows(text).getFirst().customer()).isEqualTo("old");
        assertThat(rows(text, Map.of("Buyer", "customer")).getFirst().customer())
                .isEqualTo("new");
        assertThat(rows(text).getFirst().country()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeadingButOfTheDigest() throws Exception {
        var bytes = ("\uFEFF" + HEADING + ROW).getBytes(StandardCharsets.UTF_8);
        var file = new CsvSalesFile(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, Map.of());
        var rows = new ArrayList<SalesRow>();
        file.forEachRow(rows::add);

        assertThat(rows).hasSize(1);
        assertThat(file.digest())
                .isEqualTo(Bytes.of(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void aRowThatEndsEarlyHasEmptyFields() {
        assertThat(rows(HEADING + "1,A,Lamp\n").getFirst().unitPrice()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Line 1 | the file is empty",
                "'InvoiceNo;StockCode' | Line 1 | document, date, customer, item, quantity, unitPrice",
                "'InvoiceNo,document,CustomerID' | Line 1 | both hold document",
            })
    void aHeadingThatDoesNotDoIsRefused(String heading, String line, String problem) {
        assertThatThrownBy(() -> rows(heading))
                .isInstanceOf(MalformedSalesFile.class)
                .hasMessageContaining(line)
                .hasMessageContaining(problem);
    }

    @Test
    void aMappingOfWhatThereIsNotIsRefused() {
        assertThatThrownBy(() -> rows(HEADING + ROW, Map.of("Buyer", "customer")))
                .hasMessageContaining("the column Buyer");
        assertThatThrownBy(() -> rows(HEADING + ROW, Map.of("Country", "land"))).hasMessageContaining("the field land");
    }

    @Test
    void aRowWithMoreColumnsThanTheHeadingIsRefused() {
        assertThatThrownBy(() -> rows(HEADING + ROW + ROW.replace("Lamp", "Lamp, red")))
                .isInstanceOf(MalformedSalesFile.class)
                .hasMessageContaining("Line 3")
                .hasMessageContaining("quotes");
    }

    @Test
    void aQuotedFieldThatNeverEndsIsRefused() {
        assertThatThrownBy(() -> rows(HEADING + ROW + ROW.replace("Lamp", "\"Lamp") + ROW.repeat(5)))
                .isInstanceOf(MalformedSalesFile.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void aFieldLargerThanAnyIsRefusedWithoutHoldingIt() {
        assertThatThrownBy(() -> rows(HEADING + ROW.replace("Lamp", "\"" + "Lamp ".repeat(100_000))))
                .isInstanceOf(MalformedSalesFile.class);
    }

    @Test
    void aNumberThatNoIndexCouldHoldIsRefusedWithItsLine() {
        var row = "9".repeat(501) + ROW.substring(ROW.indexOf(','));
        assertThatThrownBy(() -> rows(HEADING + ROW + row))
                .isInstanceOf(MalformedSalesFile.class)
                .hasMessageContaining("Line 3")
                .hasMessageContaining("500 characters");
    }

    @Test
    void aCharacterThatIsNotUtf8IsRefusedWithItsLine() {
        var latin = (HEADING + ROW + ROW.replace("Lamp", "Café")).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(new ByteArrayInputStream(latin), Map.of()))
                .isInstanceOf(MalformedSalesFile.class)
                .hasMessageContaining("Line 3")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aFileThatBreaksOffIsRefused() {
        var whole = new ByteArrayInputStream((HEADING + ROW).getBytes(StandardCharsets.UTF_8));
        var broken = new FilterInputStream(whole) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (whole.available() == 0) {
                    throw new IOException("Connection reset");
                }
                return super.read(bytes, offset, length);
            }
        };

        assertThatThrownBy(() -> read(broken, Map.of()))
                .isInstanceOf(MalformedSalesFile.class)
                .hasMessageContaining("send the file again");
    }

    private static List<SalesRow> rows(String text) {
        return rows(text, Map.of());
    }

    private static List<SalesRow> rows(String text, Map<String, String> mapping) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), mapping);
    }

    private static List<SalesRow> read(InputStream bytes, Map<String, String> mapping) {
        var rows = new ArrayList<SalesRow>();
        new CsvSalesFile(bytes, StandardCharsets.UTF_8, mapping).forEachRow(rows::add);
        return rows;
    }
}
