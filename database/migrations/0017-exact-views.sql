-- Who saw exact figures of few people: small counts are hidden from all others.

set search_path to helhed, public;

create table exact_view (
  municipality int not null references municipality,
  id uuid not null,
  at timestamptz not null,
  person_id uuid not null references person,
  mandate_id uuid not null,
  record_kind text not null check (record_kind ~ '^[a-z_]+$'),
  record_id uuid not null,
  figures text not null check (figures <> ''),
  primary key (municipality, id),
  foreign key (municipality, mandate_id) references mandate
);
comment on table exact_view is 'Each time somebody saw figures that are hidden from others for being about few people. Written in the transaction that reads them; never changed. Holds no figure.';
comment on column exact_view.municipality is 'Municipality whose people the figures are about.';
comment on column exact_view.id is 'Unique everywhere (uuid).';
comment on column exact_view.at is 'When they were read.';
comment on column exact_view.person_id is 'Who saw them.';
comment on column exact_view.mandate_id is 'The mandate that gives the right to.';
comment on column exact_view.record_kind is 'What the figures stood on: the kind of the record whose page, file or answer it was.';
comment on column exact_view.record_id is 'Which of that kind; its page can list who looked.';
comment on column exact_view.figures is 'Which figures, as a word of the program: an indicator, a source, a table.';
create index exact_view_by_record on exact_view (municipality, record_id, at desc);

create trigger exact_view_is_append_only before update or delete on exact_view for each row execute function audit_refuse();
create trigger exact_view_is_not_emptied before truncate on exact_view for each statement execute function audit_refuse();

alter table exact_view enable row level security;
create policy exact_view_read on exact_view for select to :"app" using (in_scope(municipality));
create policy exact_view_add on exact_view for insert to :"app" with check (in_scope(municipality) and person_id = acting_person());
grant select, insert on exact_view to :"app";
