-- Figures that are always told from the beginning.

set search_path to helhed, public;

alter table goal drop constraint goal_counting_check;
alter table goal add constraint goal_counting_check check (counting in ('last', 'sum', 'share', 'running'));
comment on column goal.counting is 'How measurements of a period come together: the last one holds, they are summed, numerators and denominators are summed and divided (share), or each is the total from the beginning, and a period has what came since the one before (running).';
