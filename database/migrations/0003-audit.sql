-- The record of acts: one chain per municipality, each entry hashed over the one before it.

set search_path to helhed, public;

create table audit_head (
  chain int primary key references municipality,
  seq bigint not null default 0 check (seq >= 0),
  hash bytea not null default '\x'
);
comment on table audit_head is 'Where each chain ends. Locked for the length of a transaction that records an act, so that chains have no gaps.';
comment on column audit_head.chain is 'Municipality; chain 0 holds acts without one, such as sign-in.';
comment on column audit_head.seq is 'Number of the last entry; the count of entries, since there are no gaps.';
comment on column audit_head.hash is 'Hash of the last entry; printed in the daily log so that a cut-off chain is found out.';
insert into audit_head (chain) select code from municipality;

create table audit_entry (
  chain int not null references audit_head,
  seq bigint not null,
  at timestamptz not null,
  person_id uuid,
  mandate_id uuid,
  act text not null check (act ~ '^[a-z_]+\.[a-z_]+$'),
  subject_kind text not null,
  subject_id uuid,
  detail jsonb not null default '{}',
  reason text,
  previous bytea not null,
  hash bytea not null,
  primary key (chain, seq)
);
comment on table audit_entry is 'What was done, by whom, under which mandate, when and why. Written in the transaction of the act itself; never changed. Holds ids and names of fields, never personal values.';
comment on column audit_entry.chain is 'Municipality whose record it is.';
comment on column audit_entry.seq is 'Number in the chain, from 1, without gaps. Set by the trigger.';
comment on column audit_entry.at is 'When it happened; a world that is made acts at the dates of its sources.';
comment on column audit_entry.person_id is 'Who acted; null for the platform itself.';
comment on column audit_entry.mandate_id is 'The mandate that permitted the act.';
comment on column audit_entry.act is 'Which act, as noun.verb; the list is typed in features/audit/acts.ts.';
comment on column audit_entry.subject_kind is 'Kind of the record that the act was done to.';
comment on column audit_entry.subject_id is 'Its id; its page shows the entry in its history.';
comment on column audit_entry.detail is 'Names of changed fields and ids of records that took part.';
comment on column audit_entry.reason is 'Why, in the words of who acted, where the act asks for it.';
comment on column audit_entry.previous is 'Hash of the entry before it.';
comment on column audit_entry.hash is 'SHA-256 over the previous hash and audit_text of this entry. Set by the trigger.';
create index audit_by_subject on audit_entry (chain, subject_id, seq desc);

create table audit_seal (
  chain int not null,
  seq bigint not null,
  hash bytea not null,
  mac bytea not null,
  primary key (chain, seq),
  foreign key (chain, seq) references audit_entry
);
comment on table audit_seal is 'The application''s signature under each entry (HMAC-SHA-256 with SECRET_KEY). Who rewrites a chain inside the database cannot make these.';
comment on column audit_seal.chain is 'Chain of the entry.';
comment on column audit_seal.seq is 'Number of the entry.';
comment on column audit_seal.hash is 'The hash that was signed.';
comment on column audit_seal.mac is 'HMAC over chain, number and hash.';

create function audit_text(entry audit_entry) returns text
  language sql immutable
  return concat_ws(E'\n', entry.chain, entry.seq, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    coalesce(entry.person_id::text, ''), coalesce(entry.mandate_id::text, ''), entry.act, entry.subject_kind,
    coalesce(entry.subject_id::text, ''), entry.detail::text, coalesce(entry.reason, ''));
comment on function audit_text(audit_entry) is 'The text of an entry that is hashed: its values line by line, times in UTC with microseconds, nothing as an empty line.';

create function audit_chain() returns trigger
  language plpgsql security definer set search_path to helhed, pg_catalog, pg_temp as $$
declare
  head audit_head;
begin
  select * into strict head from audit_head where chain = new.chain for update;
  new.seq := head.seq + 1;
  new.previous := head.hash;
  new.hash := '\x';
  new.hash := sha256(new.previous || convert_to(audit_text(new), 'UTF8'));
  update audit_head set seq = new.seq, hash = new.hash where chain = new.chain;
  return new;
end $$;
comment on function audit_chain() is 'Numbers and hashes a new entry under the lock of its chain''s head.';
create trigger audit_entry_is_chained before insert on audit_entry for each row execute function audit_chain();

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the record of acts is append-only' using errcode = 'insufficient_privilege', constraint = tg_name;
end $$;
comment on function audit_refuse() is 'Stops every change of what has been recorded, whoever asks.';
create trigger audit_entry_is_append_only before update or delete on audit_entry for each row execute function audit_refuse();
create trigger audit_entry_is_not_emptied before truncate on audit_entry for each statement execute function audit_refuse();
create trigger audit_seal_is_append_only before update or delete on audit_seal for each row execute function audit_refuse();

alter table audit_head enable row level security;
alter table audit_entry enable row level security;
alter table audit_seal enable row level security;
create policy audit_head_read on audit_head for select to :"app" using (chain = 0 or in_scope(chain));
create policy audit_entry_read on audit_entry for select to :"app" using (in_scope(chain) or (chain = 0 and person_id = acting_person()));
create policy audit_entry_add on audit_entry for insert to :"app" with check ((chain = 0 or in_scope(chain)) and person_id is not distinct from acting_person());
create policy audit_seal_read on audit_seal for select to :"app" using (in_scope(chain));
create policy audit_seal_add on audit_seal for insert to :"app" with check (chain = 0 or in_scope(chain));
grant select on audit_head to :"app";
grant select, insert on audit_entry, audit_seal to :"app";
