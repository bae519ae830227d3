package dev.tenon.core.verticals;

/** Checks the settings and the sample records of a document. */
record SampleCheck(Terms terms, Faults faults) {

    void settings(Place settings) {
        if (terms.vocabulary().modules().contains(settings.id())) {
            var values = settings.at("values");
            faults.referEach(
                    values, terms.vocabulary().settings(settings.id()), "setting of " + settings.id() + " named");
            values.elements().forEach(setting -> faults.require(setting, "value"));
        } else {
            faults.unknown(settings, settings.id(), "module");
        }
    }

    void sample(Place sample) {
        faults.require(sample, "entity");
        faults.refer(sample.at("entity"), terms.vocabulary().entities(), "entity");
        sample.at("entity")
                .text()
                .filter(terms.vocabulary().entities()::contains)
                .ifPresent(entity -> values(entity, sample.at("values")));
    }

    private void values(String entity, Place values) {
        faults.referEach(values, terms.fields(entity), "field of " + entity + " named");
        values.elements()
                .forEach(value -> terms.customField(entity, value.id()).ifPresent(field -> choice(field, value)));
    }

    private void choice(Place field, Place value) {
        if (field.at("type").text().filter("choice"::equals).isPresent()) {
            faults.refer(value, field.at("choices").below(), "choice of " + field.id() + " named");
        }
    }
}
