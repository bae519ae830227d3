package dev.tenon.extension;

import java.util.List;

/** Port: the documents of verticals that the loaded extensions carry, for whoever publishes verticals. */
@FunctionalInterface
public interface VerticalDocuments {

    /** All of them, by id and version; each id and version is there once. */
    List<VerticalDocument> documents();
}
