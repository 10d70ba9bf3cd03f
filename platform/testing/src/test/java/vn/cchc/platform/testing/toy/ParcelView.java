package vn.cchc.platform.testing.toy;

import java.util.UUID;

/** What the toy answers. */
public record ParcelView(UUID id, String title, int weight) {

    static ParcelView of(Parcel parcel) {
        return new ParcelView(parcel.id, parcel.title, parcel.weight);
    }
}
