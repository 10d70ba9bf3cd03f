package vn.cchc.plan.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Republisher;

/** Says every figure again. */
@ApplicationScoped
class FigureRepublisher implements Republisher {

    private final FigureStore store;

    FigureRepublisher(FigureStore store) {
        this.store = store;
    }

    @Override
    public String topic() {
        return FigureFacts.TOPIC;
    }

    @Override
    public List<Fact> page(String afterKey, int limit) {
        return store.after(afterKey, limit).stream().map(FigureFacts::said).toList();
    }
}
