package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A complete document has no fault; each single wrong thing is found with its path and code. */
final class ReferencesTest {
    static final String SOUND = """
            {'name': {'en': 'Trade'},
             'modules': ['crm', 'invoicing'],
             'entities': [
               {'id': 'crm.company', 'fields': [
                 {'id': 'region', 'label': {'en': 'Region'}, 'type': 'choice', 'default': 'north', 'dimension': true,
                  'choices': [{'id': 'north', 'label': {'en': 'North'}}, {'id': 'south', 'label': {'en': 'South'}}]},
                 {'id': 'rank', 'label': {'en': 'Rank'}, 'type': 'number', 'least': 1, 'most': 5, 'default': 3,
                  'validation': 'value > 0'},
                 {'id': 'since', 'label': {'en': 'Since'}, 'type': 'date', 'default': '2020-02-29',
                  'validation': 'record.custom.rank > 0'},
                 {'id': 'vip', 'label': {'en': 'VIP'}, 'type': 'boolean', 'default': false},
                 {'id': 'note', 'label': {'en': 'Note'}, 'type': 'long-text', 'default': 'None'},
                 {'id': 'budget', 'label': {'en': 'Budget'}, 'type': 'money'},
                 {'id': 'tags', 'label': {'en': 'Tags'}, 'type': 'multi-choice',
                  'choices': [{'id': 'a', 'label': {'en': 'A'}}]},
                 {'id': 'buyer', 'label': {'en': 'Buyer'}, 'type': 'reference', 'entity': 'crm.contact'}]},
               {'id': 'crm.opportunity', 'fields': [{'id': 'bid', 'label': {'en': 'Bid'}, 'type': 'text'}]}],
             'workflows': [
               {'id': 'sales', 'entity': 'crm.opportunity', 'label': {'en': 'Sales'}, 'stages': [
                 {'id': 'new', 'label': {'en': 'New'}, 'type': 'open', 'order': 1, 'next': ['won'],
                  'required': ['name', 'custom.bid'],
                  'actions': [{'id': 'call', 'type': 'create-task', 'text': {'en': 'Call'}, 'inDays': 2}]},
                 {'id': 'won', 'label': {'en': 'Won'}, 'type': 'won', 'order': 2}]}],
             'dashboards': [
               {'id': 'main', 'label': {'en': 'Main'}, 'widgets': [
                 {'id': 'won', 'label': {'en': 'Won'}, 'type': 'bars', 'measure': 'crm.won', 'by': 'custom.region'},
                 {'id': 'sum', 'label': {'en': 'Sum'}, 'type': 'number', 'measure': 'invoicing.revenue'},
                 {'id': 'all', 'label': {'en': 'All'}, 'type': 'list', 'entity': 'crm.company'}]}],
             'reports': [{'id': 'year', 'label': {'en': 'Year'}, 'measures': ['crm.won'], 'rows': ['month', 'owner']}],
             'rules': [
               {'id': 'cheer', 'event': 'crm.opportunity-won', 'condition': 'event.amount > 1000',
                'recipients': ['owner', 'role:sales', 'role:chief'], 'channels': ['in-app', 'email'],
                'text': {'en': 'Won'}}],
             'roles': [{'id': 'chief', 'label': {'en': 'Chief'}, 'permissions': ['crm.company.read']}],
             'flags': [{'id': 'quick', 'enabled': true}],
             'settings': [{'id': 'crm', 'values': [{'id': 'visibility', 'value': 'team'}]}],
             'samples': [
               {'id': 'acme', 'entity': 'crm.company', 'values': {'name': 'Acme', 'custom.region': 'north'}}]}""";

    private final References references = new References(new Words(), new NamedOnly());

    @Test
    void aCompleteDocumentHasNoFault() {
        assertThat(references.faults(Written.group(SOUND))).isEmpty();
    }

    @Test
    void anEmptyDocumentHasNoFault() {
        assertThat(references.faults(Written.group("{}"))).isEmpty();
    }

    static Stream<Arguments> wrong() {
        var region = "/entities/crm.company/fields/region";
        var rank = "/entities/crm.company/fields/rank";
        var first = "/workflows/sales/stages/new";
        var widget = "/dashboards/main/widgets/won";
        return Stream.of(
                wrong("unknown-reference", "/modules/payroll", "{}"),
                wrong("unknown-reference", "/entities/crm.ship", "{}"),
                wrong("missing", region + "/type", "null"),
                wrong("missing", region + "/label", "null"),
                wrong("missing", region + "/choices", "[]", region + "/default", "null", "/samples/acme/values", "{}"),
                wrong("missing", region + "/choices/south/label", "null"),
                wrong("bad-default", region + "/default", "'east'"),
                wrong("bad-default", region + "/default", "7"),
                wrong("bad-default", rank + "/default", "6"),
                wrong("bad-default", rank + "/default", "0.5"),
                wrong("bad-default", "/entities/crm.company/fields/since/default", "'2021-02-29'"),
                wrong("bad-default", "/entities/crm.company/fields/vip/default", "'no'"),
                wrong("bad-default", "/entities/crm.company/fields/budget/default", "'12.00'"),
                wrong("bad-default", "/entities/crm.company/fields/buyer/default", "'x'"),
                wrong("bad-limits", rank + "/most", "0", rank + "/default", "null"),
                wrong("bad-expression", rank + "/validation", "'record.colour == 1'"),
                wrong("bad-expression", rank + "/validation", "'record.custom.bid == 1'"),
                wrong("missing", "/entities/crm.company/fields/buyer/entity", "null"),
                wrong("unknown-reference", "/entities/crm.company/fields/buyer/entity", "'crm.ship'"),
                wrong("missing", "/workflows/sales/entity", "null"),
                wrong("missing", "/workflows/sales/label", "null"),
                wrong("no-open-stage", "/workflows/sales/stages", "[]"),
                wrong("missing", first + "/label", "null"),
                wrong("missing", first + "/order", "null"),
                wrong("unknown-reference", first + "/next/lost", "{}"),
                wrong("unknown-reference", first + "/required/colour", "{}"),
                wrong("unknown-reference", first + "/required/custom.region", "{}"),
                wrong("missing", first + "/actions/call/type", "null"),
                wrong("missing", first + "/actions/call/text", "null"),
                wrong("missing", "/dashboards/main/label", "null"),
                wrong("missing", widget + "/type", "null"),
                wrong("missing", widget + "/label", "null"),
                wrong("missing", widget + "/measure", "null"),
                wrong("unknown-reference", widget + "/measure", "'crm.lost'"),
                wrong("unknown-reference", widget + "/by", "'customer'"),
                wrong("unknown-reference", widget + "/by", "'custom.rank'"),
                wrong("unknown-reference", "/dashboards/main/widgets/sum/by", "'custom.region'"),
                wrong("missing", "/dashboards/main/widgets/all/entity", "null"),
                wrong("unknown-reference", "/dashboards/main/widgets/all/entity", "'crm.ship'"),
                wrong("missing", "/reports/year/label", "null"),
                wrong("missing", "/reports/year/measures", "[]"),
                wrong("unknown-reference", "/reports/year/measures/crm.lost", "{}"),
                wrong("unknown-reference", "/reports/year/rows/customer", "{}"),
                wrong("missing", "/rules/cheer/event", "null"),
                wrong("missing", "/rules/cheer/text", "null"),
                wrong("unknown-reference", "/rules/cheer/event", "'crm.opportunity-eaten'"),
                wrong("bad-expression", "/rules/cheer/condition", "'event.colour == 1'"),
                wrong("missing", "/rules/cheer/recipients", "[]"),
                wrong("unknown-reference", "/rules/cheer/recipients/role:nobody", "{}"),
                wrong("unknown-reference", "/rules/cheer/recipients/chief", "{}"),
                wrong("missing", "/rules/cheer/channels", "[]"),
                wrong("unknown-reference", "/rules/cheer/channels/pigeon", "{}"),
                wrong("missing", "/roles/chief/label", "null"),
                wrong("unknown-reference", "/roles/chief/permissions/crm.company.eat", "{}"),
                wrong("unknown-reference", "/settings/payroll", "{}"),
                wrong("unknown-reference", "/settings/crm/values/colour", "{'value': 'red'}"),
                wrong("missing", "/settings/crm/values/visibility/value", "null"),
                wrong("missing", "/samples/acme/entity", "null"),
                wrong("unknown-reference", "/samples/acme/entity", "'crm.ship'"),
                wrong("unknown-reference", "/samples/acme/values/colour", "'red'"),
                wrong("unknown-reference", "/samples/acme/values/custom.bid", "'x'"),
                wrong("unknown-reference", "/samples/acme/values/custom.region", "'east'"));
    }

    @ParameterizedTest(name = "{1} is {0}: {2}")
    @MethodSource("wrong")
    void whatIsWrongIsFoundAtItsPath(String code, String path, List<String> edits) {
        var document = Editing.applied(Written.group(SOUND), Written.edits(edits.toArray(String[]::new)));
        assertThat(references.faults(document)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.path()).hasToString(path);
            assertThat(fault.detail()).isNotBlank();
        });
    }

    @Test
    void whatIsTakenAwayIsMissedByAllThatRefersToIt() {
        var document = Editing.applied(
                Written.group(SOUND),
                Written.edits("/entities/crm.company/fields/region", "null", "/roles/chief", "null"));
        assertThat(references.faults(document))
                .extracting(fault -> fault.path().toString())
                .containsExactly(
                        "/dashboards/main/widgets/won/by",
                        "/rules/cheer/recipients/role:chief",
                        "/samples/acme/values/custom.region");
    }

    @Test
    void onlyEntitiesWithAWorkflowHaveOne() {
        var document = Editing.applied(
                Written.group(SOUND),
                Written.edits(
                        "/workflows/sales/entity", "'crm.company'", "/workflows/sales/stages/new/required", "null"));
        assertThat(references.faults(document))
                .extracting(fault -> fault.path().toString())
                .containsExactly("/workflows/sales/entity");
    }

    @Test
    void aDocumentOfWrongKindsIsReadAsFarAsItCanBe() {
        var odd =
                "{'modules': 'crm', 'entities': [{'id': 'crm.company', 'fields': 7}], 'rules': [{'id': 'x', 'event': 3}]}";
        assertThat(references.faults(Written.group(odd))).isNotEmpty();
    }

    private static Arguments wrong(String code, String path, String... edits) {
        var all = edits.length == 1
                ? List.of(path, edits[0])
                : Stream.concat(Stream.of(path), Stream.of(edits)).toList();
        return Arguments.of(code, path, all);
    }
}
