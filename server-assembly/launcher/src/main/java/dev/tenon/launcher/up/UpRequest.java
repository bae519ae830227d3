package dev.tenon.launcher.up;

import dev.tenon.launcher.folder.DataFolder;

/** What to start, where, and out of what. */
public record UpRequest(
        DataFolder folder, PortNumbers ports, Existing existing, Installation installation, Steps steps) {}
