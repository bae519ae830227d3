package com.example.watch;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.tenon.archunit.ExtensionRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theExtensionKnowsOnlyPortsAndTheApi() {
        // snippet: rule
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("com.example.watch");
        ExtensionRules.of("com.example.watch")
                .extensionsKnowOnlyPortsAndTheApi()
                .check(classes);
        // end
    }
}
