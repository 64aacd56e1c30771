-- Whether an amendment is approved by all is asked of its own decisions alone: asked of every decision of the municipality it took half a minute.

set search_path to helhed, public;

-- Ten queries and more an answer: the planner is to ask whatever else there is first.
alter function decision_stands(decision) cost 100000;

create or replace function in_force_fits() returns trigger language plpgsql set search_path to helhed, pg_catalog, pg_temp as $$
begin
  if not exists (select from submission s where s.municipality = new.municipality and s.amendment_id = new.amendment_id and s.version_id = new.version_id)
    or exists (select from amendment_withdrawal w where w.municipality = new.municipality and w.amendment_id = new.amendment_id)
    or not exists (select from approval_step s where s.municipality = new.municipality and s.amendment_id = new.amendment_id)
    or exists (select from approval_step s where s.municipality = new.municipality and s.amendment_id = new.amendment_id
      -- The offset keeps the inner rows apart from the question that is asked of them.
      and not exists (select from (select x as said from approval_decider d join decision x on x.municipality = d.municipality and x.decider_id = d.id
          where d.municipality = s.municipality and d.step_id = s.id offset 0) own
        where decision_stands(own.said))) then
    raise exception 'an amendment is in force when all have approved it' using errcode = 'check_violation', constraint = 'amendment_is_approved_by_all';
  end if;
  return new;
end $$;
