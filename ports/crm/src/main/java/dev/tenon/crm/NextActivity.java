package dev.tenon.crm;

/**
 * What is to be done next.
 *
 * @param late whether its time has passed
 */
public record NextActivity(Activity activity, boolean late) {}
