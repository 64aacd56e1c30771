-- The steering group's own dated criteria, and which estates lie beside each other.

set search_path to helhed, public;

create table criteria_set (
  municipality int not null references municipality,
  id uuid not null,
  name text not null check (name <> ''),
  body_id uuid not null,
  decided_on date not null,
  paper text not null check (paper <> ''),
  valid_from date not null,
  needed int not null check (needed > 0),
  note text,
  example boolean not null default false,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, body_id) references body
);
comment on table criteria_set is 'The municipality''s own criteria as a body has decided them on a day. A new decision is a new set; the old one stays and holds for its time. There is no smallest size of an area.';
comment on column criteria_set.municipality is 'Municipality that they hold in.';
comment on column criteria_set.id is 'Unique everywhere (uuid).';
comment on column criteria_set.name is 'What the set is called.';
comment on column criteria_set.body_id is 'The body that decided them: the steering group.';
comment on column criteria_set.decided_on is 'Day of the decision.';
comment on column criteria_set.paper is 'Where the decision stands: meeting, item, page.';
comment on column criteria_set.valid_from is 'First day that they are used; until the next set begins.';
comment on column criteria_set.needed is 'How much weight must be met for a place to stand out: the k of n.';
comment on column criteria_set.note is 'Why these, in the body''s words.';
comment on column criteria_set.example is 'True when no body has decided them.';
comment on column criteria_set.recorded_at is 'When they were recorded here.';

create table criterion (
  municipality int not null,
  id uuid not null,
  set_id uuid not null,
  position int not null check (position > 0),
  measure text not null check (measure in ('presence', 'presence_sum', 'indicator', 'signals')),
  kind_id uuid,
  indicator text,
  against text not null check (against in ('number', 'municipality', 'own_past')),
  comparator text not null check (comparator in ('at_least', 'above')),
  amount numeric(12, 4) not null check (amount > 0),
  years int check (years between 1 and 20),
  weight int not null check (weight between 1 and 9),
  primary key (municipality, id),
  foreign key (municipality, set_id) references criteria_set,
  foreign key (municipality, kind_id) references presence_kind,
  constraint criterion_names_its_kind check ((measure = 'presence') = (kind_id is not null)),
  constraint criterion_names_its_indicator check ((measure = 'indicator') = (indicator is not null)),
  constraint criterion_looks_back check ((against = 'own_past') = (years is not null)),
  constraint signals_are_counted check (measure <> 'signals' or against = 'number'),
  constraint only_indicators_have_a_past check (against <> 'own_past' or measure = 'indicator')
);
comment on table criterion is 'One criterion of a set: what is measured, against what, and how much it weighs.';
comment on column criterion.municipality is 'Municipality of the set.';
comment on column criterion.id is 'Unique everywhere (uuid).';
comment on column criterion.set_id is 'The set that it belongs to.';
comment on column criterion.position is 'Place in the set, from 1.';
comment on column criterion.measure is 'Services of one kind per 100 dwellings, of all kinds together per 100 dwellings, an indicator, or open signals.';
comment on column criterion.kind_id is 'The kind of service, for presence.';
comment on column criterion.indicator is 'Code of the indicator, for an indicator.';
comment on column criterion.against is 'A number, the municipality''s own value times a factor, or the place''s own value some years before times a factor.';
comment on column criterion.comparator is 'At least, or above.';
comment on column criterion.amount is 'The number, or the factor; exact.';
comment on column criterion.years is 'How many years back, for the own past.';
comment on column criterion.weight is 'How much it counts when it is met; 1 for all gives k of n.';

create table estate_neighbour (
  municipality int not null,
  id uuid not null,
  estate_id uuid not null,
  other_id uuid not null check (other_id <> estate_id),
  period daterange not null check (not lower_inf(period)),
  primary key (municipality, id),
  foreign key (municipality, estate_id) references organisation,
  foreign key (municipality, other_id) references organisation
);
comment on table estate_neighbour is 'Estates that lie beside each other, so that they can be seen as one area. Holds both ways.';
comment on column estate_neighbour.municipality is 'Municipality of both.';
comment on column estate_neighbour.id is 'Unique everywhere (uuid).';
comment on column estate_neighbour.estate_id is 'Whichever was named first.';
comment on column estate_neighbour.other_id is 'The estate beside it.';
comment on column estate_neighbour.period is 'From when until when it is held to be so.';

alter table criteria_set enable row level security;
alter table criterion enable row level security;
alter table estate_neighbour enable row level security;
create policy criteria_set_all on criteria_set to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy criterion_all on criterion to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
create policy estate_neighbour_all on estate_neighbour to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert on criteria_set, criterion, estate_neighbour to :"app";
grant update (period) on estate_neighbour to :"app";
