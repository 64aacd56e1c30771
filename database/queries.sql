-- Written by "npm run generate" from the exported queries. Do not edit.

-- audit/queries: historyOf
select seq, at, act, reason, detail, helhed.mandate.role
  from helhed.audit_entry
  left join helhed.mandate on helhed.mandate.municipality = helhed.audit_entry.chain and helhed.mandate.id = helhed.audit_entry.mandate_id
  where chain = $1 and subject_id = $2
  order by seq desc
  limit $3;

-- audit/queries: logPage
select seq, at, act, subject_kind, subject_id, reason, helhed.mandate.role, helhed.person.name
  from helhed.audit_entry
  left join helhed.mandate on helhed.mandate.municipality = helhed.audit_entry.chain and helhed.mandate.id = helhed.audit_entry.mandate_id
  left join helhed.person on helhed.person.id = helhed.audit_entry.person_id
  where chain = $1 and seq < $2
  order by seq desc
  limit $3;
