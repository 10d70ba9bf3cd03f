-- Evidence is told apart from products, may name the document it is, says whether it was scanned, and can be taken back.
alter table plan.evidence
    add kind            text not null default 'EVIDENCE' constraint ck_evidence_kind check (kind in
        ('PRODUCT', 'EVIDENCE')),
    add title           text,
    add document_number text,
    add document_date   date,
    add scan            text not null default 'NOT_SCANNED' constraint ck_evidence_scan check (scan in
        ('NOT_SCANNED', 'CLEAN')),
    add removed_at      timestamptz,
    add removed_by      text,
    add removed_reason  text,
    add constraint ck_evidence_removed check (num_nulls(removed_at, removed_by, removed_reason) in (0, 3)),
    drop constraint uq_evidence_content;

-- The same content is one piece of evidence; taken back, it may be handed in again.
create unique index uq_evidence_content on plan.evidence (assignment_id, sha256) where removed_at is null;
-- One assignment's files in the order they came, removed ones included.
create index ix_evidence_assignment on plan.evidence (assignment_id, id);
