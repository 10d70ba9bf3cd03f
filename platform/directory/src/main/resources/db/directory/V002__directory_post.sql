-- People's posts as last heard, one row a post, guarded by version: they decide what their holders may do.
create table directory.post (
    id        text    not null constraint pk_post primary key,
    version   bigint  not null,
    subject   text    not null,
    agency    text    not null,
    role      text    not null,
    first_day date    not null,
    last_day  date,
    withdrawn boolean not null
);
-- asked with every request
create index ix_post_subject on directory.post (subject);
