package vn.cchc.notification.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import vn.cchc.notification.ladder.Rung;

/** A rung as stored; roles separated by commas, in order. */
@Embeddable
class RungRow {

    @Column(name = "offset_days")
    private int offsetDays;

    private String audience;

    protected RungRow() {}

    RungRow(Rung rung) {
        this.offsetDays = rung.offsetDays();
        this.audience = String.join(",", rung.audience());
    }

    Rung rung() {
        return new Rung(offsetDays, List.of(audience.split(",", -1)));
    }
}
