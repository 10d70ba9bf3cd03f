package vn.cchc.plan.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.cchc.plan.imports.DraftRow.Issue;
import vn.cchc.plan.imports.DraftRow.IssueCode;
import vn.cchc.plan.party.NearestNames.Near;
import vn.cchc.plan.table.Column;

/** The doubts about one row, those a person accepted marked. */
final class RowIssues {

    private final RowEdit edit;
    private final List<Issue> issues = new ArrayList<>();

    RowIssues(RowEdit edit) {
        this.edit = edit;
    }

    void add(IssueCode code, Column column, String about) {
        add(code, column, about, List.of());
    }

    void add(IssueCode code, Column column, String about, List<Near> matches) {
        boolean accepted = edit.accepts(code) && code != IssueCode.NO_CONTENT;
        issues.add(new Issue(code, about, column, matches, accepted));
    }

    void addAll(Collection<IssueCode> codes, Column column, String about) {
        codes.forEach(code -> add(code, column, about));
    }

    List<Issue> all() {
        return issues;
    }

    /** What the task carries on: kinds of doubt nobody accepted. */
    List<String> warnings() {
        return issues.stream()
                .filter(issue -> !issue.accepted())
                .map(issue -> issue.code().name())
                .distinct()
                .toList();
    }
}
