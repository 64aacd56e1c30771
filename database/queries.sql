-- Written by "npm run generate" from the exported queries. Do not edit.

-- areas/choice-queries: estateOffers
 select offered.id, offered.name, offered.kind, association.name as association
  from helhed.organisation offered
  left join helhed.organisation association on association.municipality = offered.municipality and association.id = offered.parent_id
  where offered.municipality = $1 and offered.kind in ('estate', 'housing_association') and not exists ( select
  from helhed.area_estate link
  where link.municipality = offered.municipality and link.estate_id = offered.id and link.period @> $2::date)
  order by offered.name, offered.id;

-- areas/choice-queries: forumOffers
 select body.id, body.name
  from helhed.body
  where body.municipality = $1 and (upper_inf(body.period) or upper(body.period) > $2::date) and not exists ( select
  from helhed.area_body link
  where link.municipality = body.municipality and link.area_id = $3 and link.body_id = body.id)
  order by body.name, body.id;

-- areas/published-queries: findPublishedArea
 select publication.slug, publication.title, publication.content, publication.published_at, municipality.name as municipality_name, municipality.slug as municipality_slug
  from helhed.address join helhed.publication on publication.municipality = address.municipality and publication.record_id = address.record_id and kind = 'area' and withdrawn_at is null join helhed.municipality on municipality.code = publication.municipality
  where address.section = 'omraader' and address.slug = $1;

-- areas/published-queries: publishedAreas
 select publication.slug, title, municipality.name as municipality_name, municipality.slug as municipality_slug, coalesce((content->>'example')::boolean, false) as example, latest.status, latest.day as status_day, people.amount as residents, people.day as residents_day, count(*) over () as total
  from helhed.publication join helhed.municipality on municipality.code = publication.municipality
  left join lateral (select list->'published'->>'status' as status, list->>'day' as day
  from jsonb_array_elements(content->'listings') list
  where list->'published'->>'status' is not null
  order by list->>'day' desc
  limit 1) latest on true
  left join lateral (select list->'figures'->'residents'->>'amount' as amount, list->>'day' as day
  from jsonb_array_elements(content->'listings') list
  where list->'figures'->'residents'->>'amount' is not null
  order by list->>'day' desc
  limit 1) people on true
  where kind = 'area' and withdrawn_at is null and ($1 = '' or title ilike $2 or content->>'nicknames' ilike $3) and ($4::text is null or municipality.slug = $5)
  order by title, municipality.name, publication.id
  limit $6 offset $7;

-- areas/published-queries: publishingMunicipalities
 select distinct municipality.name, municipality.slug
  from helhed.publication join helhed.municipality on municipality.code = publication.municipality
  where kind = 'area' and withdrawn_at is null
  order by municipality.name;

-- areas/queries: areasWithoutFigures
 select area.slug, area.name, municipality.name as municipality_name
  from helhed.area join helhed.municipality on municipality.code = area.municipality
  where (area.municipality = any ($1::int[])) and upper_inf(area.period) and not exists (select
  from helhed.area_status
  where area_status.municipality = area.municipality and area_id = area.id) and not exists (select
  from helhed.indicator_value value
  where value.municipality = area.municipality and value.area_id = area.id)
  order by area.name, area.id;

-- areas/queries: findArea
 select area.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, area.id, area.slug, area.name, area.nicknames, area.form, area.period::text as period, area.example, area.source, area.case_number, area.document_number, area.kle, area.version, ( select published_at
  from helhed.publication
  where publication.municipality = area.municipality and record_id = area.id and withdrawn_at is null) as published_at, ( select greatest((select max(recorded_at)
  from helhed.indicator_value value
  where value.municipality = area.municipality and value.area_id = area.id), (select max(recorded_at)
  from helhed.area_status
  where area_status.municipality = area.municipality and area_id = area.id))) as figures_changed_at, coalesce(( select jsonb_agg(jsonb_build_object('code', indicator.code, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example))
  from helhed.indicator_value value join helhed.indicator_version version on version.municipality = value.national and version.id = value.indicator_version_id join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  where value.municipality = area.municipality and value.area_id = area.id), '[]') as values, coalesce(( select jsonb_agg(jsonb_build_object('day', list_date, 'origin', origin, 'status', status, 'source', area_status.source))
  from helhed.area_status
  where area_status.municipality = area.municipality and area_id = area.id), '[]') as statuses, coalesce(( select jsonb_agg(jsonb_build_object('id', estate.id, 'name', organisation.name, 'association', association.name, 'dwellings', estate.dwellings, 'approximate', estate.approximate, 'countedOn', estate.counted_on, 'source', estate.source, 'period', link.period::text, 'example', organisation.example, 'exampleNumber', estate.example)
  order by organisation.name, link.period)
  from helhed.area_estate link join helhed.estate on estate.municipality = link.municipality and estate.id = link.estate_id join helhed.organisation on organisation.municipality = estate.municipality and organisation.id = estate.id
  left join helhed.organisation association on association.municipality = organisation.municipality and association.id = organisation.parent_id
  where link.municipality = area.municipality and link.area_id = area.id), '[]') as estates, coalesce(( select jsonb_agg(jsonb_build_object('id', body.id, 'name', body.name, 'href', '/organer/' || body.slug, 'task', link.task, 'period', link.period::text, 'example', body.example, 'chair', (select seat.title
  from helhed.seat
  where seat.municipality = body.municipality and seat.body_id = body.id and seat.office = 'chair'
  order by upper_inf(seat.period) desc, lower(seat.period) desc
  limit 1))
  order by body.name)
  from helhed.area_body link join helhed.body on body.municipality = link.municipality and body.id = link.body_id
  where link.municipality = area.municipality and link.area_id = area.id), '[]') as bodies, coalesce(( select jsonb_agg(jsonb_build_object('scheme', scheme, 'label', label, 'period', class.period::text, 'source', class.source)
  order by lower(class.period))
  from helhed.area_classification class
  where class.municipality = area.municipality and class.area_id = area.id), '[]') as classifications, coalesce(( select jsonb_agg(jsonb_build_object('day', day, 'precision', precision, 'title', title, 'actor', actor, 'major', major, 'source', event.source)
  order by day, id)
  from helhed.area_event event
  where event.municipality = area.municipality and event.area_id = area.id), '[]') as events
  from helhed.address join helhed.area on area.municipality = address.municipality and area.id = address.record_id join helhed.municipality on municipality.code = area.municipality
  where address.section = 'omraader' and address.slug = $1 and (area.municipality = any ($2::int[]));

-- areas/queries: listAreas
 select area.slug, area.name, municipality.name as municipality_name, area.example, latest.status, latest.list_date as status_day, people.amount::text as residents, people.as_of as residents_day, stock.dwellings, stock.approximate, bead.state, count(*) over () as total
  from helhed.area join helhed.municipality on municipality.code = area.municipality
  left join helhed.thread_bead bead on bead.municipality = area.municipality and bead.id = area.id
  left join lateral (select status, list_date
  from helhed.area_status status
  where status.municipality = area.municipality and status.area_id = area.id and origin = 'published'
  order by list_date desc
  limit 1) latest on true
  left join lateral (select value.amount, value.as_of
  from helhed.indicator_value value join helhed.indicator_version version on version.id = value.indicator_version_id join helhed.indicator on indicator.id = version.indicator_id and indicator.code = 'residents'
  where value.municipality = area.municipality and value.area_id = area.id and value.state = 'known'
  order by value.as_of desc
  limit 1) people on true
  left join lateral (select sum(estate.dwellings) as dwellings, bool_or(estate.approximate) as approximate
  from helhed.area_estate link join helhed.estate on estate.municipality = link.municipality and estate.id = link.estate_id
  where link.municipality = area.municipality and link.area_id = area.id and link.period @> $1::date) stock on true
  where (area.municipality = any ($2::int[])) and ($3 = '' or area.name ilike $4 or array_to_string(area.nicknames, ' ') ilike $5) and ($6::text is null or municipality.slug = $7)
  order by area.name, municipality.name, area.id
  limit $8 offset $9;

-- audit/queries: headsIn
select chain, seq, encode(hash, 'hex') as hash
  from helhed.audit_head
  where seq > $1
  order by chain;

-- audit/queries: historyOf
select seq, at, act, helhed.audit_entry.reason, detail, helhed.mandate.role
  from helhed.audit_entry
  left join helhed.mandate on helhed.mandate.municipality = helhed.audit_entry.chain and helhed.mandate.id = helhed.audit_entry.mandate_id
  where chain = $1 and subject_id = $2
  order by seq desc
  limit $3;

-- audit/queries: logPage
 select entry.seq, entry.at, entry.act, entry.reason, mandate.role, person.name, coalesce(bead.name, holder.name) as record, coalesce(bead.href, case when given.id is not null then '/mandater?vis=alle' end) as href, given.role as about
  from helhed.audit_entry entry
  left join helhed.mandate on mandate.municipality = entry.chain and mandate.id = entry.mandate_id
  left join helhed.person on person.id = entry.person_id
  left join helhed.thread_bead bead on bead.municipality = entry.chain and bead.id = entry.subject_id
  left join helhed.mandate given on entry.subject_kind = 'mandate' and given.municipality = entry.chain and given.id = entry.subject_id
  left join helhed.person holder on holder.id = given.person_id
  where entry.chain = $1 and ($2::bigint is null or entry.seq < $3) and ($4::text is null or entry.act = $5) and ($6 = '' or bead.name ilike '%' || $7 || '%' or person.name ilike '%' || $8 || '%' or holder.name ilike '%' || $9 || '%')
  order by entry.seq desc
  limit $10;

-- bodies/queries: findBody
 select body.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, body.id, body.slug, body.name, body.kind, body.decides, body.composition, body.legal_basis, body.terms_of_reference, body.residents_part, body.period::text as period, body.example, body.source, body.case_number, body.document_number, body.kle, body.version, (select published_at
  from helhed.publication
  where publication.municipality = body.municipality and record_id = body.id and withdrawn_at is null) as published_at, coalesce((select jsonb_agg(jsonb_build_object('id', other.id, 'name', other.name, 'href', '/organer/' || other.slug)
  order by other.name)
  from helhed.body_parent link join helhed.body other on other.municipality = link.municipality and other.id = link.parent_id
  where link.municipality = body.municipality and link.body_id = body.id), '[]') as above, coalesce((select jsonb_agg(jsonb_build_object('id', other.id, 'name', other.name, 'href', '/organer/' || other.slug)
  order by other.name)
  from helhed.body_parent link join helhed.body other on other.municipality = link.municipality and other.id = link.body_id
  where link.municipality = body.municipality and link.parent_id = body.id), '[]') as below, coalesce((select jsonb_agg(jsonb_build_object('id', other.id, 'name', other.name, 'href', '/organer/' || other.slug) || jsonb_build_object('subject', link.subject, 'responsible', link.responsible)
  order by other.name)
  from helhed.body_coordination link join helhed.body other on other.municipality = link.municipality and other.id = case link.body_id when body.id then link.with_id else link.body_id end
  where link.municipality = body.municipality and body.id in (link.body_id, link.with_id)), '[]') as coordinates, coalesce((select jsonb_agg(jsonb_build_object('id', other.id, 'name', other.name, 'task', link.task)
  order by other.name)
  from helhed.body_service link join helhed.organisation other on other.municipality = link.municipality and other.id = link.organisation_id
  where link.municipality = body.municipality and link.body_id = body.id), '[]') as served, coalesce((select jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name, 'href', '/omraader/' || area.slug)
  order by area.name)
  from helhed.area_body link join helhed.area on area.municipality = link.municipality and area.id = link.area_id
  where link.municipality = body.municipality and link.body_id = body.id), '[]') as areas, coalesce(( select jsonb_agg(jsonb_build_object( 'id', seat.id, 'position', seat.position, 'category', seat.category, 'title', seat.title, 'office', seat.office, 'participation', seat.participation, 'level', seat.level, 'profile', seat.profile, 'period', seat.period::text, 'represents', case when side.id is not null then jsonb_build_object('id', side.id, 'name', side.name, 'slug', side.slug, 'kind', side.kind) end, 'appointedBy', case when appointing.id is not null then jsonb_build_object('id', appointing.id, 'name', appointing.name, 'kind', 'body', 'bodyKind', appointing.kind) when appointer.id is not null then jsonb_build_object('id', appointer.id, 'name', appointer.name, 'kind', 'organisation') end, 'holdings', coalesce(( select jsonb_agg(jsonb_build_object('id', holding.id, 'person', holding.person_id, 'name', person.name, 'standing', holding.standing, 'period', holding.period::text, 'endedReason', holding.ended_reason)
  order by lower(holding.period), holding.id)
  from helhed.seat_holding holding
  left join helhed.person on person.id = holding.person_id
  where holding.municipality = seat.municipality and holding.seat_id = seat.id), '[]'))
  order by seat.position, lower(seat.period))
  from helhed.seat
  left join helhed.organisation side on side.municipality = seat.municipality and side.id = seat.represents_id
  left join helhed.body appointing on appointing.municipality = seat.municipality and appointing.id = seat.appointed_by_body_id
  left join helhed.organisation appointer on appointer.municipality = seat.municipality and appointer.id = seat.appointed_by_organisation_id
  where seat.municipality = body.municipality and seat.body_id = body.id), '[]') as seats
  from helhed.address join helhed.body on body.municipality = address.municipality and body.id = address.record_id join helhed.municipality on municipality.code = body.municipality
  where address.section = 'organer' and address.slug = $1 and (body.municipality = any ($2::int[]));

-- bodies/queries: findPublishedBody
select title, content, published_at, helhed.municipality.name as municipality_name, helhed.municipality.slug as municipality_slug
  from helhed.publication
  inner join helhed.municipality on helhed.municipality.code = helhed.publication.municipality
  where kind = $1 and helhed.publication.slug = $2 and withdrawn_at is null;

-- bodies/queries: listBodies
 select *
  from ( select body.id, body.slug, body.name, body.kind, municipality.name as municipality_name, body.period::text as period, body.example, count(seat.id) as seats, count(holding.id) as filled, bead.state
  from helhed.body join helhed.municipality on municipality.code = body.municipality
  left join helhed.seat on seat.municipality = body.municipality and seat.body_id = body.id and seat.participation = 'member' and seat.period @> $1::date
  left join helhed.seat_holding holding on holding.municipality = seat.municipality and holding.seat_id = seat.id and holding.standing = 'holder' and holding.period @> $2::date
  left join helhed.thread_bead bead on bead.municipality = body.municipality and bead.id = body.id
  where (body.municipality = any ($3::int[])) and ($4 = '' or body.name ilike '%' || $5 || '%') and ($6::text is null or body.kind = $7)
  group by body.municipality, body.id, municipality.name, bead.state) as listed
  where not $8 or filled < seats
  order by municipality_name, name collate da-x-icu, id;

-- bodies/queries: peopleOf
 select id, name
  from helhed.person
  where exists (select
  from helhed.mandate
  where mandate.municipality = $1 and mandate.person_id = person.id) or exists (select
  from helhed.seat_holding holding
  where holding.municipality = $2 and holding.person_id = person.id)
  order by name, id;

-- bodies/queries: publishedBodies
select helhed.publication.slug, title, helhed.municipality.name as municipality_name, helhed.municipality.slug as municipality_slug, published_at
  from helhed.publication
  inner join helhed.municipality on helhed.municipality.code = helhed.publication.municipality
  where kind = $1 and withdrawn_at is null
  order by helhed.municipality.name, title;

-- bodies/queries: vacanciesFor
 select body.name as body, body.slug, body.municipality, seat.id as seat, seat.title
  from helhed.body join helhed.seat on seat.municipality = body.municipality and seat.body_id = body.id and seat.participation = 'member' and seat.period @> $1::date
  where (body.municipality = any ($2::int[])) and body.period @> $3::date and not exists ( select
  from helhed.seat_holding holding
  where holding.municipality = seat.municipality and holding.seat_id = seat.id and holding.standing = 'holder' and holding.period @> $4::date)
  order by body.name collate da-x-icu, seat.position;

-- front/queries: publishedBy
 select municipality.name, publication.slug, title, content->>'kind' as kind, jsonb_array_length(content->'seats') as seats
  from helhed.municipality
  left join helhed.publication on publication.municipality = municipality.code and withdrawn_at is null and kind = 'body'
  where municipality.slug = $1 and municipality.code <> 0
  order by title, publication.slug;

-- front/queries: publishedLike
 select kind, publication.slug, title, municipality.name
  from helhed.publication join helhed.municipality on municipality.code = publication.municipality
  where withdrawn_at is null and title ilike '%' || $1 || '%'
  order by title, publication.slug
  limit 50;

-- front/queries: publishedPlaces
 select municipality.slug, municipality.name, count(*) filter (where kind = 'area') as areas, count(*) filter (where kind = 'body') as bodies
  from helhed.municipality join helhed.publication on publication.municipality = municipality.code and withdrawn_at is null
  group by municipality.code
  order by municipality.name;

-- identity/organisations/queries: findOrganisation
 select organisation.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, organisation.id, (select address.slug
  from helhed.address
  where address.section = 'organisationer' and address.municipality = organisation.municipality and address.record_id = organisation.id
  order by address.since desc, address.slug
  limit 1) as slug, organisation.kind, organisation.name, organisation.example, organisation.source, organisation.case_number, organisation.document_number, organisation.kle, organisation.version, case when parent.id is not null then jsonb_build_object('id', parent.id, 'name', parent.name, 'href', '/organisationer/' || (select address.slug
  from helhed.address
  where address.section = 'organisationer' and address.municipality = parent.municipality and address.record_id = parent.id
  order by address.since desc, address.slug
  limit 1)) end as parent, coalesce((select jsonb_agg(jsonb_build_object('id', part.id, 'name', part.name, 'kind', part.kind, 'example', part.example, 'href', '/organisationer/' || (select address.slug
  from helhed.address
  where address.section = 'organisationer' and address.municipality = part.municipality and address.record_id = part.id
  order by address.since desc, address.slug
  limit 1))
  order by part.name, part.id)
  from helhed.organisation part
  where part.municipality = organisation.municipality and part.parent_id = organisation.id), '[]') as below, coalesce((select jsonb_agg(jsonb_build_object('id', seat.id, 'title', seat.title, 'participation', seat.participation, 'body', body.name, 'href', '/organer/' || body.slug)
  order by body.name, seat.position)
  from helhed.seat join helhed.body on body.municipality = seat.municipality and body.id = seat.body_id
  where seat.municipality = organisation.municipality and seat.represents_id = organisation.id and seat.period @> $1::date and body.period @> $2::date and (body.municipality = any ($3::int[]))), '[]') as seats, coalesce((select jsonb_agg(jsonb_build_object('id', body.id, 'name', body.name, 'href', '/organer/' || body.slug, 'task', service.task)
  order by body.name)
  from helhed.body_service service join helhed.body on body.municipality = service.municipality and body.id = service.body_id
  where service.municipality = organisation.municipality and service.organisation_id = organisation.id and body.period @> $4::date and (body.municipality = any ($5::int[]))), '[]') as serves
  from helhed.address taken join helhed.organisation on organisation.municipality = taken.municipality and organisation.id = taken.record_id join helhed.municipality on municipality.code = organisation.municipality
  left join helhed.organisation parent on parent.municipality = organisation.municipality and parent.id = organisation.parent_id
  where taken.section = 'organisationer' and taken.slug = $6 and (organisation.municipality = 0 or (organisation.municipality = any ($7::int[])));

-- identity/organisations/queries: getAddress
 select (select address.slug
  from helhed.address
  where address.section = 'organisationer' and address.municipality = organisation.municipality and address.record_id = organisation.id
  order by address.since desc, address.slug
  limit 1) as slug
  from helhed.organisation
  where organisation.id = $1;

-- identity/organisations/queries: listOrganisations
 select organisation.id, (select address.slug
  from helhed.address
  where address.section = 'organisationer' and address.municipality = organisation.municipality and address.record_id = organisation.id
  order by address.since desc, address.slug
  limit 1) as slug, organisation.kind, organisation.name, organisation.municipality, municipality.name as municipality_name, parent.name as parent_name, organisation.example, (select count(*)
  from helhed.organisation part
  where part.municipality = organisation.municipality and part.parent_id = organisation.id) as below
  from helhed.organisation join helhed.municipality on municipality.code = organisation.municipality
  left join helhed.organisation parent on parent.municipality = organisation.municipality and parent.id = organisation.parent_id
  where (organisation.municipality = 0 or (organisation.municipality = any ($1::int[]))) and ($2 = '' or organisation.name ilike '%' || $3 || '%') and ($4::text is null or organisation.kind = $5)
  order by organisation.municipality = 0, municipality.name, parent.name nulls first, organisation.name, organisation.id;

-- identity/organisations/queries: neighboursOf
 select name, kind, id is not distinct
  from $1::uuid as is_parent
  from helhed.organisation
  where municipality = $2 and (id = $3::uuid or (kind = $4 and (kind = 'municipality' or (lower(name) = lower($5) and (kind <> 'estate' or parent_id is not distinct
  from $6::uuid)))));

-- identity/organisations/queries: possibleParents
 select organisation.id, organisation.name, organisation.kind, municipality.name as municipality_name
  from helhed.organisation join helhed.municipality on municipality.code = organisation.municipality
  where organisation.municipality = any ($1::int[]) and organisation.kind = any ($2::text[])
  order by municipality.name, organisation.name, organisation.id;

-- identity/queries: demonstrationMandates
select *
  from helhed.demonstration_mandates($1::date)
  order by municipality_name, name;

-- identity/queries: findAddressee
select *
  from helhed.addressee($1);

-- identity/queries: mandatesOf
select helhed.mandate.id, helhed.mandate.municipality, helhed.municipality.name as municipality_name, helhed.person.name as person_name, helhed.person.email, helhed.mandate.role, helhed.mandate.period, helhed.mandate_end.ends_on, principal.name as acts_for, grantor.name as granted_by, coalesce(body.name, area.name, organisation.name) as scope_name
  from helhed.mandate
  inner join helhed.person on helhed.person.id = helhed.mandate.person_id
  inner join helhed.municipality on helhed.municipality.code = helhed.mandate.municipality
  left join helhed.person as grantor on grantor.id = helhed.mandate.granted_by
  left join helhed.organisation on helhed.organisation.municipality = helhed.mandate.municipality and helhed.organisation.id = helhed.mandate.organisation_id
  left join helhed.organisation as principal on principal.municipality = helhed.mandate.municipality and principal.id = helhed.mandate.acts_for_id
  left join helhed.body on helhed.body.municipality = helhed.mandate.municipality and helhed.body.id = helhed.mandate.body_id
  left join helhed.area on helhed.area.municipality = helhed.mandate.municipality and helhed.area.id = helhed.mandate.area_id
  left join helhed.mandate_end on helhed.mandate_end.municipality = helhed.mandate.municipality and helhed.mandate_end.mandate_id = helhed.mandate.id
  where helhed.mandate.municipality in ($1) and $2 or coalesce(mandate_end.ends_on, upper(mandate.period), 'infinity') > $3::date
  order by helhed.municipality.name, helhed.person.name;

-- identity/queries: scopesOf
select id, name, 'organisation' as kind
  from helhed.organisation
  where municipality = $1
  union all select id, name, 'body' as kind
  from helhed.body
  where municipality = $2
  union all select id, name, 'area' as kind
  from helhed.area
  where municipality = $3
  order by kind, name;

-- overview/queries: latestChanges
 select max(entry.at) as at, entry.act, bead.name, bead.href, mandate.role, count(*) as times
  from helhed.audit_entry entry join helhed.thread_bead bead on bead.municipality = entry.chain and bead.id = entry.subject_id
  left join helhed.mandate on mandate.municipality = entry.chain and mandate.id = entry.mandate_id
  where entry.chain = any ($1::int[]) or entry.subject_id = any ($2::uuid[])
  group by bead.municipality, bead.id, entry.act, mandate.role, (entry.at at time zone 'Europe/Copenhagen')::date
  order by max(entry.at) desc, max(entry.seq) desc
  limit $3;

-- thread/queries: stripOf
 with recursive down (id) as ( select $1::uuid
  union select link.to_id
  from helhed.thread_link link join down on link.from_id = down.id
  where link.municipality = $2), up (id) as ( select $3::uuid
  union select link.from_id
  from helhed.thread_link link join up on link.to_id = up.id
  where link.municipality = $4) select place, count(*) as count, case count(*) when 1 then min(href) end as href, ('{stopped,missing,progress,wait,good}'::text[])[min(array_position('{stopped,missing,progress,wait,good}'::text[], state))] as state
  from helhed.thread_bead
  where municipality = $5 and id in (select id
  from down
  union select id
  from up)
  group by place;
