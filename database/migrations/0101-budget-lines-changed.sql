-- A line of a budget that came along from an earlier plan says so until it is changed itself, not until any other line is.

set search_path to helhed, public;

alter table budget_line add column changed_at timestamptz;
comment on column budget_line.changed_at is 'When its cells were last changed or its hours confirmed; null while it stands as it was laid.';

-- Which lines were changed so far nobody knows: where anything of the budget was, all that came along count as changed, as they did.
update budget_line line set changed_at = now()
  from budget, copied_record copied
  where budget.municipality = line.municipality and budget.id = line.budget_id and budget.version > 1
    and copied.municipality = line.municipality and copied.record_id = line.id;
