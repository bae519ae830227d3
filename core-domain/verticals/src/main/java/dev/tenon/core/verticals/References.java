package dev.tenon.core.verticals;

import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Expressions;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.Vocabulary;
import java.util.List;

/**
 * Whether everything that a resolved document refers to exists, and whether it says what it must: a child may override single attributes, so only
 * the resolved document can be checked for what is missing.
 */
record References(Vocabulary vocabulary, Expressions expressions) {

    /** Everything that is wrong, by path. */
    List<DocumentFault> faults(Tree.Group resolved) {
        var document = Place.of(resolved);
        var terms = new Terms(vocabulary, document);
        var faults = new Faults(expressions);
        faults.referEach(document.at("modules"), vocabulary.modules(), "module");
        document.at("entities").elements().forEach(new FieldCheck(terms, faults)::entity);
        document.at("workflows").elements().forEach(new WorkflowCheck(terms, faults)::workflow);
        document.at("dashboards").elements().forEach(new FigureCheck(terms, faults)::dashboard);
        document.at("reports").elements().forEach(new FigureCheck(terms, faults)::report);
        document.at("rules").elements().forEach(new RuleCheck(terms, faults)::rule);
        document.at("roles").elements().forEach(new RuleCheck(terms, faults)::role);
        document.at("settings").elements().forEach(new SampleCheck(terms, faults)::settings);
        document.at("samples").elements().forEach(new SampleCheck(terms, faults)::sample);
        return faults.sorted();
    }
}
