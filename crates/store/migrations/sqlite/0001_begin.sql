-- The journal and what stands beside it. Times are milliseconds since 1970, UTC.

create table meta (
    only_row     integer primary key check (only_row = 1),
    journal_id   text    not null,
    generation   integer not null,
    created_ms   integer not null,
    -- Only in a backup.
    backed_up_ms integer
) strict;

insert into meta (only_row, journal_id, generation, created_ms)
values (1, lower(hex(randomblob(16))), 1, cast(unixepoch('subsec') * 1000 as integer));

-- Append-only; `autoincrement` because a number must not come back after a restore.
create table event (
    seq          integer primary key autoincrement,
    space        text    not null,
    at_ms        integer not null,
    actor        text    not null,
    subject_kind text    not null,
    subject_id   text    not null,
    version      integer not null,
    type         text    not null,
    body         text    not null,
    unique (space, subject_kind, subject_id, version)
) strict;

create index event_of_space on event (space, seq);

-- The texts that may have to be erased; events hold their ids only.
create table note (
    id        text    primary key,
    space     text    not null,
    text      text,
    erased_ms integer,
    erased_by text,
    check ((text is null) = (erased_ms is not null))
) strict, without rowid;

create table idempotency (
    actor     text    not null,
    key       text    not null,
    body_hash blob    not null,
    seq       integer not null,
    at_ms     integer not null,
    primary key (actor, key)
) strict, without rowid;

create index idempotency_by_age on idempotency (at_ms);

create table snapshot (
    space text    primary key,
    seq   integer not null,
    body  blob    not null
) strict;

create table users (
    name       text    primary key,
    role       text    not null,
    password   text    not null,
    disabled   integer not null default 0,
    created_ms integer not null
) strict, without rowid;

create table token (
    name         text    primary key,
    secret       blob    not null unique,
    scopes       text    not null,
    user_name    text    references users (name),
    created_by   text    not null,
    created_ms   integer not null,
    expires_ms   integer not null,
    last_used_ms integer,
    revoked_ms   integer
) strict;

create table session (
    secret     blob    primary key,
    user_name  text    not null references users (name),
    created_ms integer not null,
    seen_ms    integer not null,
    expires_ms integer not null
) strict, without rowid;

create index session_of_user on session (user_name, seen_ms);

-- The account is a hash: people type passwords into the wrong field.
create table login_failure (
    account text    primary key,
    count   integer not null,
    last_ms integer not null
) strict, without rowid;

create index login_failure_by_age on login_failure (last_ms);
