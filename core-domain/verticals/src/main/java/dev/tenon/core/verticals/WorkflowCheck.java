package dev.tenon.core.verticals;

/** Checks the workflows of a document. */
record WorkflowCheck(Terms terms, Faults faults) {

    void workflow(Place workflow) {
        faults.require(workflow, "entity", "label");
        workflow.at("entity")
                .text()
                .filter(entity -> !terms.vocabulary().hasWorkflow(entity))
                .ifPresent(entity -> faults.unknown(workflow.at("entity"), entity, "entity with a workflow"));
        var stages = workflow.at("stages");
        if (stages.elements().stream()
                .noneMatch(
                        stage -> stage.at("type").text().filter("open"::equals).isPresent())) {
            faults.add(stages, "no-open-stage", "A workflow needs at least one stage of type open");
        }
        stages.elements().forEach(stage -> stage(workflow, stage));
    }

    private void stage(Place workflow, Place stage) {
        faults.require(stage, "type", "label", "order");
        faults.referEach(stage.at("next"), workflow.at("stages").below(), "stage");
        workflow.at("entity")
                .text()
                .ifPresent(entity ->
                        faults.referEach(stage.at("required"), terms.fields(entity), "field of " + entity + " named"));
        stage.at("actions").elements().forEach(action -> faults.require(action, "type", "text"));
    }
}
