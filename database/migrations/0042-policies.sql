-- What a plan serves, for the council that is asked to approve it.

set search_path to helhed, public;

create table plan_policy (
  municipality int not null,
  id uuid not null,
  work_id uuid not null,
  title text not null check (title <> ''),
  reference text,
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, id),
  constraint policy_is_named_once unique (municipality, work_id, title),
  foreign key (municipality, work_id) references work
);
comment on table plan_policy is 'Policies and decisions of the municipality that a plan serves, as its people name them for the council.';
comment on column plan_policy.municipality is 'Municipality of the plan.';
comment on column plan_policy.id is 'Unique everywhere (uuid).';
comment on column plan_policy.work_id is 'The plan that serves it.';
comment on column plan_policy.title is 'What it is called where it was adopted.';
comment on column plan_policy.reference is 'Where it is found: an address on the web or a document number.';
comment on column plan_policy.example is 'True when no source gives it.';
comment on column plan_policy.recorded_at is 'When it was recorded here.';
comment on column plan_policy.recorded_by is 'Whose words it is.';

alter table plan_policy enable row level security;
create policy plan_policy_read on plan_policy for select to :"app" using (in_scope(municipality));
create policy plan_policy_add on plan_policy for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy plan_policy_take on plan_policy for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on plan_policy to :"app";
