package dev.tenon.workspace;

/**
 * Keep a file with a record.
 *
 * @param name as the file is called where it comes from; it is cleaned
 * @param contentType as it is said to be; what is not known to be harmless becomes {@code application/octet-stream}
 */
public record AttachFile(RecordRef record, String name, String contentType) {}
