package vn.cchc.platform.testing.toy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Something with a version. */
@Entity
public class Parcel {

    @Id
    UUID id;

    String title;
    int weight;

    @Version
    long version;

    protected Parcel() {}

    Parcel(UUID id, String title, int weight) {
        this.id = id;
        this.title = title;
        this.weight = weight;
    }

    void rename(String newTitle) {
        title = newTitle;
    }
}
