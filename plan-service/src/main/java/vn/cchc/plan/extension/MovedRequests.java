package vn.cchc.plan.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.plan.assignment.AssignmentListener;
import vn.cchc.platform.database.Sql;

/** Requests for more time go with the work they are for, when a succession moves it and when that is taken back. */
@ApplicationScoped
class MovedRequests implements AssignmentListener {

    private final Sql sql;

    MovedRequests(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void moved(List<UUID> assignmentIds) {
        sql.update("""
                update plan.extension_request r set agency = a.agency, version = r.version + 1 from plan.assignment a
                where a.id = r.assignment_id and r.agency <> a.agency
                  and a.id = any(cast(string_to_array(?, ',') as uuid[]))""", assignmentIds.stream().map(UUID::toString).collect(Collectors.joining(",")));
    }
}
