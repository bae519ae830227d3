package dev.tenon.invoicing;

/** An import with its figures. */
public record ImportStatus(SalesImport sales, ImportFigures figures) {}
