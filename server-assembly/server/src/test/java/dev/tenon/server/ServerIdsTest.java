package dev.tenon.server;

import dev.tenon.contract.IdsContract;
import dev.tenon.kernel.Ids;

class ServerIdsTest implements IdsContract {
    private final Ids ids = new KernelBeans().ids();

    @Override
    public Ids ids() {
        return ids;
    }
}
