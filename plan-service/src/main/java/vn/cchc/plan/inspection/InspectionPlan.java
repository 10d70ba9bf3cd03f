package vn.cchc.plan.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one agency's inspections of a year shall reach. */
@Entity
@Table(name = "inspection_plan")
@SuppressWarnings("UnusedVariable") // columns the queries read
class InspectionPlan {

    @Id
    private UUID id;

    @Version
    private long version;

    private String issuer;
    private int year;
    private String denominator;
    private LocalDate asOf;
    private BigDecimal share;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> kinds;

    private @Nullable String documentNumber;
    private @Nullable LocalDate documentDate;
    private @Nullable String title;

    protected InspectionPlan() {}

    InspectionPlan(UUID id, String issuer, NewInspectionPlan content) {
        this.id = id;
        this.issuer = issuer;
        this.year = content.year();
        write(content);
    }

    /** Issuer and year stay. */
    void change(NewInspectionPlan content) {
        write(content);
    }

    private void write(NewInspectionPlan content) {
        denominator = content.denominator();
        asOf = content.countedOn();
        share = content.share().setScale(2);
        kinds = content.countedKinds().stream().map(Enum::name).sorted().toList();
        documentNumber = content.documentNumber();
        documentDate = content.documentDate();
        title = content.title();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String issuer() {
        return issuer;
    }

    int year() {
        return year;
    }
}
