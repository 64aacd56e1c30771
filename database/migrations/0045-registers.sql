-- Registers of participants: the few persons that a measure cannot do without, until a day on which they are deleted.

set search_path to helhed, public;

create table participant_register (
  municipality int not null,
  id uuid not null,
  activity_id uuid not null,
  basis text not null check (basis in ('public_task', 'consent')),
  purpose text not null check (purpose <> ''),
  keeps text not null check (keeps in ('initials', 'name_year')),
  delete_on date not null,
  example boolean not null default false,
  opened_at timestamptz not null,
  opened_by uuid not null references person,
  primary key (municipality, id),
  constraint register_is_of_an_activity foreign key (municipality, activity_id) references activity
);
comment on table participant_register is 'Registers of participants of an activity. Counts are the rule; a register is opened by an act that says why counts are not enough, and ends on a day that is set when it is opened.';
comment on column participant_register.municipality is 'Municipality of the activity.';
comment on column participant_register.id is 'Unique everywhere (uuid).';
comment on column participant_register.activity_id is 'Whose participants.';
comment on column participant_register.basis is 'Legal basis: a task in the public interest (GDPR article 6(1)(e)) or consent (article 6(1)(a)). Each person has consented either way.';
comment on column participant_register.purpose is 'What the persons are needed for, which counts cannot give.';
comment on column participant_register.keeps is 'The most that is kept of a person: initials, or name and year of birth.';
comment on column participant_register.delete_on is 'Day on which all persons in it are deleted, whatever happens.';
comment on column participant_register.example is 'True when no source gives it.';
comment on column participant_register.opened_at is 'When it was opened.';
comment on column participant_register.opened_by is 'Who opened it.';
create index register_by_activity on participant_register (municipality, activity_id);
alter table participant_register enable row level security;
create policy participant_register_read on participant_register for select to :"app" using (in_scope(municipality));
create policy participant_register_add on participant_register for insert to :"app" with check (in_scope(municipality) and opened_by = acting_person());
grant select, insert on participant_register to :"app";

create table participant (
  municipality int not null,
  id uuid not null,
  register_id uuid not null,
  name text not null check (name <> ''),
  birth_year int check (birth_year between 1900 and 2199),
  consented_on date not null,
  example boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  primary key (municipality, id),
  foreign key (municipality, register_id) references participant_register
);
comment on table participant is 'Persons in a register. Rows are deleted and not marked: on the day of the register, when its purpose is over, or when a person takes the consent back.';
comment on column participant.municipality is 'Municipality of the register.';
comment on column participant.id is 'Unique everywhere (uuid).';
comment on column participant.register_id is 'The register that the person is in.';
comment on column participant.name is 'Initials or name, as the register says.';
comment on column participant.birth_year is 'Year of birth; null in a register of initials.';
comment on column participant.consented_on is 'Day on which the person consented to being registered.';
comment on column participant.example is 'True when no source gives it: nobody is meant.';
comment on column participant.recorded_at is 'When the person was registered.';
comment on column participant.recorded_by is 'Who registered the person.';
create index participant_by_register on participant (municipality, register_id);
alter table participant enable row level security;
create policy participant_read on participant for select to :"app" using (in_scope(municipality));
create policy participant_add on participant for insert to :"app" with check (in_scope(municipality) and recorded_by = acting_person());
create policy participant_delete on participant for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on participant to :"app";

create table register_end (
  municipality int not null,
  register_id uuid not null,
  people int not null check (people >= 0),
  ended_at timestamptz not null,
  ended_by uuid not null references person,
  primary key (municipality, register_id),
  foreign key (municipality, register_id) references participant_register
);
comment on table register_end is 'Registers whose persons have been deleted. How many there were is all that is left.';
comment on column register_end.municipality is 'Municipality of the register.';
comment on column register_end.register_id is 'The register that was ended.';
comment on column register_end.people is 'How many different persons it held last: a number that counts cannot give.';
comment on column register_end.ended_at is 'When they were deleted.';
comment on column register_end.ended_by is 'Who ended it; the platform itself on its day.';
alter table register_end enable row level security;
create policy register_end_read on register_end for select to :"app" using (in_scope(municipality));
create policy register_end_add on register_end for insert to :"app" with check (in_scope(municipality) and ended_by = acting_person());
grant select, insert on register_end to :"app";

create function participant_is_in_an_open_register() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if exists (select from register_end ended where ended.municipality = new.municipality and ended.register_id = new.register_id)
  then raise exception 'The register has been ended' using errcode = 'check_violation', constraint = 'participant_is_in_an_open_register'; end if;
  return new;
end $$;
comment on function participant_is_in_an_open_register() is 'Nobody is registered in a register whose persons have been deleted.';
create trigger participant_is_in_an_open_register before insert on participant for each row execute function participant_is_in_an_open_register();
