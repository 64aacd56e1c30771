-- Funding: what councils have set aside, what plans draw on it, and costs that plans share.

set search_path to helhed, public;

create table appropriation (
  municipality int not null references municipality,
  id uuid not null,
  slug text not null,
  name text collate "da-x-icu" not null check (name <> ''),
  purpose text not null check (purpose <> ''),
  requested text,
  amount bigint not null check (amount between 1 and 100000000000000),
  year int not null check (year between 1990 and 2199),
  price_level int not null check (price_level between 1990 and 2199),
  body_id uuid not null,
  decided_on date not null,
  date_precision text not null check (date_precision in ('day', 'month', 'year')),
  item text,
  expires_on date,
  example boolean not null default false,
  source text,
  case_number text,
  document_number text,
  kle text,
  version int not null default 1,
  primary key (municipality, id),
  unique (municipality, slug),
  foreign key (municipality, body_id) references body,
  constraint appropriation_is_named_once_a_year unique (municipality, year, name),
  constraint appropriation_expires_after_its_decision check (expires_on is null or decided_on < expires_on),
  constraint decision_day_is_the_first_of_what_is_known check (decided_on = case date_precision
    when 'day' then decided_on
    else date_trunc(date_precision, decided_on::timestamp)::date end)
);
comment on table appropriation is 'Money that a council has set aside for a purpose: what was asked for, what was decided by whom and when, and until when it can be drawn.';
comment on column appropriation.municipality is 'Municipality whose money it is.';
comment on column appropriation.id is 'Unique everywhere (uuid).';
comment on column appropriation.slug is 'Its address below /bevillinger/.';
comment on column appropriation.name is 'What it is called, such as Budget 2016.';
comment on column appropriation.purpose is 'What the money is for.';
comment on column appropriation.requested is 'Who asked for it and how it was argued, where known.';
comment on column appropriation.amount is 'What was set aside, in øre.';
comment on column appropriation.year is 'Budget year that it stands in.';
comment on column appropriation.price_level is 'Year whose prices the amount is in.';
comment on column appropriation.body_id is 'The council or committee that decided.';
comment on column appropriation.decided_on is 'Day of the decision, or first day of the month or year when no more is known.';
comment on column appropriation.date_precision is 'How much of the date is known.';
comment on column appropriation.item is 'Item of the minutes, where known.';
comment on column appropriation.expires_on is 'First day on which nothing can be drawn any more; null where no source says.';
comment on column appropriation.example is 'True when no source gives it.';
comment on column appropriation.source is 'Document that says so.';
comment on column appropriation.case_number is 'Case number in the municipality''s own records system, free text.';
comment on column appropriation.document_number is 'Document number in the records system, free text.';
comment on column appropriation.kle is 'KLE subject number, free text.';
comment on column appropriation.version is 'Counts saves; a form that was opened on an older one is a stale edit.';

create table appropriation_draw (
  municipality int not null,
  appropriation_id uuid not null,
  work_id uuid not null,
  amount bigint not null check (amount between 1 and 100000000000000),
  drawn_at timestamptz not null,
  drawn_by uuid not null references person,
  primary key (municipality, appropriation_id, work_id),
  foreign key (municipality, appropriation_id) references appropriation,
  foreign key (municipality, work_id) references work
);
comment on table appropriation_draw is 'What a plan draws on an appropriation for the municipality''s share.';
comment on column appropriation_draw.municipality is 'Municipality of both.';
comment on column appropriation_draw.appropriation_id is 'The appropriation that is drawn on.';
comment on column appropriation_draw.work_id is 'The plan that draws.';
comment on column appropriation_draw.amount is 'Øre in all.';
comment on column appropriation_draw.drawn_at is 'When it was last set.';
comment on column appropriation_draw.drawn_by is 'Who set it last.';

create table shared_cost (
  municipality int not null references municipality,
  id uuid not null,
  name text collate "da-x-icu" not null check (name <> ''),
  amount bigint not null check (amount between 1 and 100000000000000),
  year int not null check (year between 1990 and 2199),
  spread_by text not null check (spread_by in ('frame', 'dwellings', 'equal')),
  reason text not null check (reason <> ''),
  example boolean not null default false,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  constraint shared_cost_is_named_once_a_year unique (municipality, year, name)
);
comment on table shared_cost is 'A cost that several plans carry together, such as the secretariat, and the key by which it is spread.';
comment on column shared_cost.municipality is 'Municipality of the plans.';
comment on column shared_cost.id is 'Unique everywhere (uuid).';
comment on column shared_cost.name is 'What is paid.';
comment on column shared_cost.amount is 'Øre in the year.';
comment on column shared_cost.year is 'Calendar year in which it is paid.';
comment on column shared_cost.spread_by is 'The key: by the plans'' frames, by their dwellings, or equally.';
comment on column shared_cost.reason is 'Who agreed on the key and why.';
comment on column shared_cost.example is 'True when no source gives it.';
comment on column shared_cost.recorded_at is 'When it was spread.';

create table shared_cost_share (
  municipality int not null,
  shared_cost_id uuid not null,
  work_id uuid not null,
  weight bigint not null check (weight >= 0),
  amount bigint not null check (amount >= 0),
  primary key (municipality, shared_cost_id, work_id),
  foreign key (municipality, shared_cost_id) references shared_cost,
  foreign key (municipality, work_id) references work
);
comment on table shared_cost_share is 'A plan''s part of a shared cost; the parts add up to it to the øre.';
comment on column shared_cost_share.municipality is 'Municipality of both.';
comment on column shared_cost_share.shared_cost_id is 'The cost that is spread.';
comment on column shared_cost_share.work_id is 'The plan that carries the part.';
comment on column shared_cost_share.weight is 'The plan''s weight in the key on that day: øre, dwellings or 1.';
comment on column shared_cost_share.amount is 'What the plan carries, in øre.';

create function draw_fits() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  given appropriation;
  others bigint;
  before bigint := case tg_op when 'UPDATE' then old.amount else 0 end;
begin
  -- The lock makes two draws at once stand in line, so that each counts the other.
  select * into given from appropriation a where a.municipality = new.municipality and a.id = new.appropriation_id for update;
  if new.amount > before and given.expires_on <= (new.drawn_at at time zone 'Europe/Copenhagen')::date then
    raise exception 'nothing is drawn on an appropriation that has expired' using errcode = 'check_violation', constraint = 'draw_is_made_before_its_appropriation_expires';
  end if;
  select coalesce(sum(d.amount), 0) into others from appropriation_draw d
    where d.municipality = new.municipality and d.appropriation_id = new.appropriation_id and d.work_id <> new.work_id;
  if others + new.amount > given.amount then
    raise exception 'no more is drawn than has been appropriated' using errcode = 'check_violation', constraint = 'draws_stay_within_their_appropriation';
  end if;
  return new;
end $$;
comment on function draw_fits() is 'Holds what no single row can: the draws on an appropriation never exceed it, and none is made or raised after it has expired; a draw can always be lowered.';
create trigger draw_fits before insert or update on appropriation_draw for each row execute function draw_fits();

create function shares_add_up() returns trigger
  language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
declare
  cost uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  if (select c.amount from shared_cost c where c.municipality = new.municipality and c.id = cost)
    is distinct from (select sum(s.amount) from shared_cost_share s where s.municipality = new.municipality and s.shared_cost_id = cost) then
    raise exception 'the shares of a shared cost add up to it' using errcode = 'check_violation', constraint = 'shares_add_up_to_their_cost';
  end if;
  return null;
end $$;
comment on function shares_add_up() is 'Holds, when the transaction ends, that the shares of a shared cost add up to it to the øre; the argument names the column with the cost''s id.';
create constraint trigger shares_add_up after insert on shared_cost deferrable initially deferred for each row execute function shares_add_up('id');
create constraint trigger shares_add_up after insert on shared_cost_share deferrable initially deferred for each row execute function shares_add_up('shared_cost_id');

create index appropriation_draw_by_work on appropriation_draw (municipality, work_id);
create index shared_cost_share_by_work on shared_cost_share (municipality, work_id);

alter table address drop constraint address_section_check;
alter table address add constraint address_section_check check (section in ('omraader', 'organer', 'organisationer', 'planer', 'bevillinger'));

alter table appropriation enable row level security;
alter table appropriation_draw enable row level security;
alter table shared_cost enable row level security;
alter table shared_cost_share enable row level security;
create policy appropriation_all on appropriation to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy appropriation_draw_all on appropriation_draw to :"app" using (in_scope(municipality)) with check (in_scope(municipality) and drawn_by = acting_person());
create policy shared_cost_all on shared_cost to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy shared_cost_share_all on shared_cost_share to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert on appropriation, appropriation_draw to :"app";
grant update (case_number, document_number, kle, version) on appropriation to :"app";
grant update (amount, drawn_at, drawn_by) on appropriation_draw to :"app";
grant delete on appropriation_draw to :"app";
grant select, insert on shared_cost, shared_cost_share to :"app";
