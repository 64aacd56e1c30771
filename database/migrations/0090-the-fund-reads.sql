-- The fund's people read what was changed in the plans that the fund has said yes to: which plans those are, in every municipality.

set search_path to helhed, public;

create function fund_said_yes(code int, plan uuid) returns boolean
  language sql stable set search_path to helhed, pg_catalog, pg_temp
  begin atomic
    select exists (
      select from decision taken
      join approval_step step on step.municipality = taken.municipality and step.id = taken.step_id
      left join decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
      where taken.municipality = code and taken.work_id = plan and step.branch = 'fund' and step.amendment_id is null
        and taken.outcome in ('approved', 'conditional')
        and (held.verdict = 'confirmed' or (held.decision_id is null and taken.decides = 'here' and taken.takeover_of is null)));
  end;
comment on function fund_said_yes(int, uuid) is 'Whether the fund has said yes to a plan, and the answer counts. It sees what whoever asks may see.';
grant execute on function fund_said_yes(int, uuid) to :"app";

create function plans_with_fund() returns table (municipality int, plan_id uuid, slug text, name text, place text, amendments bigint)
  language sql stable security definer set search_path to helhed, pg_catalog, pg_temp
  begin atomic
    select work.municipality, work.id, work.slug, work.name, place.name,
      (select count(distinct sent.number) from amendment sent where sent.municipality = work.municipality and sent.work_id = work.id)
    from work
    join municipality place on place.code = work.municipality
    where in_scope(0) and work.kind = 'plan' and fund_said_yes(work.municipality, work.id)
      and exists (select from mandate held
        join organisation fund on fund.municipality = held.municipality and fund.id = held.organisation_id and fund.kind = 'fund'
        where held.municipality = 0 and held.person_id = acting_person() and held.role = 'fund_officer');
  end;
comment on function plans_with_fund() is 'The plans of all municipalities that the fund has said yes to, for a transaction of one of the fund''s people, and for nobody else. Reads past row-level security: whoever may read a plan''s changes for the fund reads them in a transaction that has that plan''s municipality in its scope.';
revoke all on function plans_with_fund() from public;
grant execute on function plans_with_fund() to :"app";
