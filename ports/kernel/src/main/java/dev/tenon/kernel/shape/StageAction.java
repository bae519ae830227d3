package dev.tenon.kernel.shape;

import java.util.Map;

/** What happens when a record comes to a stage. */
public sealed interface StageAction {

    /** Its owner gets a task. */
    record CreateTask(String id, Map<String, String> text, int inDays) implements StageAction {
        public CreateTask {
            text = Map.copyOf(text);
        }
    }

    /** Its owner is told. */
    record Notify(String id, Map<String, String> text) implements StageAction {
        public Notify {
            text = Map.copyOf(text);
        }
    }
}
