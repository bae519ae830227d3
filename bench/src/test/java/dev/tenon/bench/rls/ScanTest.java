package dev.tenon.bench.rls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.bench.rls.Plans.Scan;
import org.junit.jupiter.api.Test;

class ScanTest {

    @Test
    void anIndexThatKnowsOnlyTheTenantDoesNotSelect() {
        assertThat(new Scan("document", "Index Scan", "(tenant_id = '1'::uuid)", "").isSelective())
                .isFalse();
        assertThat(new Scan("document", "Seq Scan", "", "(status = 'X'::text)").isSelective())
                .isFalse();
    }

    @Test
    void theColumnsThatAnIndexComparesAreKnown() {
        assertThat(new Scan(
                                "event_journal",
                                "Bitmap Heap Scan",
                                "((tenant_id = $1) AND (type = (n.type)::text) AND (sequence > p.settled))",
                                "")
                        .indexed())
                .containsExactlyInAnyOrder("type", "sequence");
    }

    @Test
    void anIndexThatKnowsAnotherColumnSelects() {
        assertThat(new Scan("document", "Index Scan", "((tenant_id = '1'::uuid) AND (id = '2'::uuid))", "")
                        .isSelective())
                .isTrue();
    }
}
