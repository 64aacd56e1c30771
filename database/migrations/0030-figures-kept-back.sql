-- Which figures readers are kept from, so that every page, file and drawing keeps the same ones back.

set search_path to helhed, public;

create table figure_kept_back (
  municipality int not null,
  value_id uuid not null,
  primary key (municipality, value_id),
  foreign key (municipality, value_id) references indicator_value on delete cascade
);
comment on table figure_kept_back is 'Figures that tell of few persons, and those beside them by which one of these could be worked out from sums. Found by rules/disclosure-control whenever figures of the same definition, day and municipality are written; all readers but those with a right to exact figures are kept from them.';
comment on column figure_kept_back.municipality is 'Municipality of the figure.';
comment on column figure_kept_back.value_id is 'The figure.';
alter table figure_kept_back enable row level security;
create policy figure_kept_back_read on figure_kept_back for select to :"app" using (municipality = 0 or in_scope(municipality));
create policy figure_kept_back_add on figure_kept_back for insert to :"app" with check (in_scope(municipality));
create policy figure_kept_back_lift on figure_kept_back for delete to :"app" using (in_scope(municipality));
grant select, insert, delete on figure_kept_back to :"app";
