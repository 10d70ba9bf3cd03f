-- The agency registry: identity is the slug, everything else is effective-dated inside the row's spells and members.
create table plan.agency (
    id      text   not null constraint pk_agency primary key,
    version bigint not null,
    spells  jsonb  not null,
    fields  jsonb  not null,
    proxy   text   constraint fk_agency_proxy references plan.agency,
    constraint ck_agency_id check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table plan.agency_group (
    id      text   not null constraint pk_agency_group primary key,
    version bigint not null,
    name    text   not null,
    aliases jsonb  not null,
    members jsonb  not null,
    constraint ck_agency_group_id check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

-- Reform fields by code; number and title belong to each document. Names are the spellings met in documents.
create table plan.reform_field (
    code  text not null constraint pk_reform_field primary key,
    names text[] not null
);
insert into plan.reform_field (code, names) values
    ('chi-dao-dieu-hanh', array['chỉ đạo điều hành', 'công tác chỉ đạo, điều hành', 'công tác chỉ đạo, điều hành cải cách hành chính']),
    ('the-che', array['thể chế', 'cải cách thể chế']),
    ('tthc', array['TTHC', 'thủ tục hành chính', 'cải cách thủ tục hành chính']),
    ('bo-may', array['bộ máy', 'tổ chức bộ máy', 'cải cách tổ chức bộ máy', 'cải cách tổ chức bộ máy hành chính nhà nước']),
    ('cong-vu', array['công vụ', 'chế độ công vụ', 'cải cách chế độ công vụ']),
    ('tai-chinh-cong', array['tài chính công', 'cải cách tài chính công']),
    ('chinh-quyen-so', array['chính quyền điện tử/số', 'chính quyền điện tử, chính quyền số', 'xây dựng chính quyền điện tử, chính quyền số', 'chính quyền điện tử', 'chính quyền số', 'hiện đại hóa hành chính']);
