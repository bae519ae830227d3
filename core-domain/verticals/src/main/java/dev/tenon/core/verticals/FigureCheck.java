package dev.tenon.core.verticals;

import java.util.Set;

/** Checks the dashboards and reports of a document. */
record FigureCheck(Terms terms, Faults faults) {

    void dashboard(Place dashboard) {
        faults.require(dashboard, "label");
        dashboard.at("widgets").elements().forEach(this::widget);
    }

    private void widget(Place widget) {
        faults.require(widget, "type", "label");
        if (widget.at("type").text().filter("list"::equals).isPresent()) {
            faults.require(widget, "entity");
            faults.refer(widget.at("entity"), terms.vocabulary().entities(), "entity");
        } else {
            faults.require(widget, "measure");
            widget.at("measure").text().ifPresent(measure -> {
                known(widget.at("measure"), measure);
                faults.refer(
                        widget.at("by"), dimensions(measure, widget.at("by")), "dimension of " + measure + " named");
            });
        }
    }

    void report(Place report) {
        faults.require(report, "label");
        faults.requireSome(report.at("measures"));
        report.at("measures").elements().forEach(measure -> {
            known(measure, measure.id());
            report.at("rows")
                    .elements()
                    .forEach(row -> faults.refer(
                            row, row.id(), dimensions(measure.id(), row), "dimension of " + measure.id() + " named"));
        });
    }

    private void known(Place place, String measure) {
        if (terms.dimensions(measure).isEmpty()) {
            faults.unknown(place, measure, "measure");
        }
    }

    /** Of a measure that is not known any dimension will do; one fault is enough. */
    private Set<String> dimensions(String measure, Place named) {
        return terms.dimensions(measure).orElseGet(() -> Set.of(named.text().orElse(named.id())));
    }
}
