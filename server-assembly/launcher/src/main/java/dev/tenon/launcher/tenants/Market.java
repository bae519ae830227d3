package dev.tenon.launcher.tenants;

import java.util.List;

/** Where a sample firm does its business, and how the firms there are called. */
enum Market {
    GERMANY("DE", "GmbH", List.of("Berlin", "Hamburg", "Köln", "Leipzig", "München")),
    UNITED_STATES("US", "Inc.", List.of("Austin", "Boston", "Chicago", "Denver", "Seattle")),
    UNITED_KINGDOM("GB", "Ltd", List.of("Bristol", "Leeds", "London", "Manchester", "York"));

    private final String country;
    private final String legalForm;
    private final List<String> cities;

    Market(String country, String legalForm, List<String> cities) {
        this.country = country;
        this.legalForm = legalForm;
        this.cities = cities;
    }

    /** ISO 3166-1 alpha-2. */
    String country() {
        return country;
    }

    /** What stands behind the name of a firm. */
    String legalForm() {
        return legalForm;
    }

    List<String> cities() {
        return cities;
    }
}
