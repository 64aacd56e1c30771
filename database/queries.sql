-- Written by "npm run generate" from the exported queries. Do not edit.

-- areas/area/choice-queries: estateOffers
 select offered.id, offered.name, offered.kind, association.name as association
  from helhed.organisation offered
  left join helhed.organisation association on association.municipality = offered.municipality and association.id = offered.parent_id
  where offered.municipality = $1 and offered.kind in ('estate', 'housing_association') and not exists ( select
  from helhed.area_estate link
  where link.municipality = offered.municipality and link.estate_id = offered.id and link.period @> $2::date)
  order by offered.name, offered.id;

-- areas/area/choice-queries: forumOffers
 select body.id, body.name
  from helhed.body
  where body.municipality = $1 and (upper_inf(body.period) or upper(body.period) > $2::date) and not exists ( select
  from helhed.area_body link
  where link.municipality = body.municipality and link.area_id = $3 and link.body_id = body.id)
  order by body.name, body.id;

-- areas/area/list-queries: indicatorsToShow
 select distinct on (indicator.municipality, indicator.id) indicator.code, version.name_da, version.name_en, version.unit
  from helhed.indicator join helhed.indicator_version version on version.municipality = indicator.municipality and version.indicator_id = indicator.id
  order by indicator.municipality, indicator.id, version.valid_from desc;

-- areas/area/list-queries: listAreas
 with defined as materialized ( select array(select version.id
  from helhed.indicator_version version join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  where indicator.code = $1) as bound_versions, array(select version.id
  from helhed.indicator_version version join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  where indicator.code = $2) as sort_versions), found as materialized ( select area.municipality, area.id, area.slug, area.name, municipality.name as municipality_name, area.example, latest.status, latest.list_date as status_day, stock.dwellings, stock.approximate, bead.state, upper(area.period) as until, count(*) over () as total, row_number() over (order by sorted.amount desc nulls last, area.name, municipality.name, area.id) as place
  from helhed.area join helhed.municipality on municipality.code = area.municipality
  left join helhed.thread_bead bead on bead.municipality = area.municipality and bead.id = area.id
  left join lateral (select status, list_date
  from helhed.area_status status
  where status.municipality = area.municipality and status.area_id = area.id and origin = 'published'
  order by list_date desc
  limit 1) latest on true
  left join lateral ( select value.amount
  from ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value
  where value.municipality = area.municipality and value.place_id = area.id and value.state = 'known' and value.indicator_version_id = any ((select sort_versions
  from defined)::uuid[])
  order by value.as_of desc
  limit 1) sorted on true
  left join lateral (select sum(estate.dwellings)::int as dwellings, bool_or(estate.approximate) as approximate
  from helhed.area_estate link join helhed.estate on estate.municipality = link.municipality and estate.id = link.estate_id
  where link.municipality = area.municipality and link.area_id = area.id and link.period @> $3::date) stock on true
  where (area.municipality = any ($4::int[])) and ($5 = '' or area.name ilike $6 or array_to_string(area.nicknames, ' ') ilike $7) and ($8::text is null or municipality.slug = $9) and ($10::text is null or coalesce(latest.status, 'unrecorded') = $11) and ($12::boolean or upper_inf(area.period) or upper(area.period) > $13::date) and ($14::text is null or area.form = $15) and ($16::boolean is null or exists (select
  from helhed.thread_link link join helhed.thread_bead plan on plan.municipality = link.municipality and plan.id = link.to_id and plan.place = 'plan'
  where link.municipality = area.municipality and link.from_id = area.id) = $17::boolean) and ($18::boolean is null or exists (select
  from helhed.area_body tied
  where tied.municipality = area.municipality and tied.area_id = area.id and tied.period @> $19::date) = $20::boolean) and ($21::numeric is null or ( select value.amount
  from ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value
  where value.municipality = area.municipality and value.place_id = area.id and value.state = 'known' and value.indicator_version_id = any ((select bound_versions
  from defined)::uuid[])
  order by value.as_of desc
  limit 1) > $22::numeric) and ($23::numeric is null or ( select value.amount
  from ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value
  where value.municipality = area.municipality and value.place_id = area.id and value.state = 'known' and value.indicator_version_id = any ((select bound_versions
  from defined)::uuid[])
  order by value.as_of desc
  limit 1) < $24::numeric)
  order by place
  limit $25 offset $26) select id, municipality, slug, name, municipality_name, example, status, status_day, dwellings, approximate, state, total, until, coalesce(( select jsonb_object_agg(code, jsonb_build_object('amount', amount::text, 'day', as_of, 'source', source, 'example', example, 'state', state))
  from (select distinct on (indicator.code) indicator.code, value.amount, value.as_of, value.source, value.example, value.state
  from helhed.indicator join helhed.indicator_version version on version.municipality = indicator.municipality and version.indicator_id = indicator.id join ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value on value.indicator_version_id = version.id and value.municipality = found.municipality and value.place_id = found.id and value.state <> 'missing'
  where indicator.code = any ($27::text[])
  order by indicator.code, value.as_of desc) figure), '{}') as figures
  from found
  order by place;

-- areas/area/published-queries: findPublishedArea
 select publication.slug, publication.title, publication.content, publication.published_at, municipality.name as municipality_name, municipality.slug as municipality_slug, (select told.content
  from helhed.publication told
  where told.municipality = publication.municipality and told.kind = 'designation' and told.content->>'area' = publication.record_id::text and told.withdrawn_at is null
  order by told.published_at desc, told.id desc
  limit 1) as designation, array(select other.slug
  from jsonb_array_elements(publication.content->'passed') passing join helhed.publication other on other.kind = 'area' and other.withdrawn_at is null and other.slug = passing->>'slug') as linked
  from helhed.address join helhed.publication on publication.municipality = address.municipality and publication.record_id = address.record_id and kind = 'area' and withdrawn_at is null join helhed.municipality on municipality.code = publication.municipality
  where address.section = 'omraader' and address.slug = $1;

-- areas/area/published-queries: publishedAreas
 select publication.slug, title, municipality.name as municipality_name, municipality.slug as municipality_slug, coalesce((content->>'example')::boolean, false) as example, latest.status, latest.day as status_day, content->'period'->>'until' as until, case when people.small then null else people.amount end as residents, people.day as residents_day, coalesce(people.small, false) as residents_hidden, count(*) over () as total
  from helhed.publication join helhed.municipality on municipality.code = publication.municipality
  left join lateral (select list->'published'->>'status' as status, list->>'day' as day
  from jsonb_array_elements(content->'listings') list
  where list->'published'->>'status' is not null
  order by list->>'day' desc
  limit 1) latest on true
  left join lateral (select told.amount, told.day, told.hidden or (coalesce(((case when true then told.amount::numeric else null::numeric end) < $1::numeric and ((case when true then told.amount::numeric else null::numeric end) > 0 or $2::boolean)) or (case when true then told.amount::numeric else null::numeric end) < $3::numeric, false) or coalesce(not true and coalesce(null::numeric, (case when told.amount::numeric is not null then least(null::numeric, round(told.amount::numeric * null::numeric / null::numeric)) end)) is not null and null::numeric is not null and (coalesce(null::numeric, (case when told.amount::numeric is not null then least(null::numeric, round(told.amount::numeric * null::numeric / null::numeric)) end)) > null::numeric or null::numeric < $4::numeric or (coalesce(null::numeric, (case when told.amount::numeric is not null then least(null::numeric, round(told.amount::numeric * null::numeric / null::numeric)) end)) < $5::numeric and (coalesce(null::numeric, (case when told.amount::numeric is not null then least(null::numeric, round(told.amount::numeric * null::numeric / null::numeric)) end)) > 0 or $6::boolean)) or ((null::numeric - coalesce(null::numeric, (case when told.amount::numeric is not null then least(null::numeric, round(told.amount::numeric * null::numeric / null::numeric)) end))) < $7::numeric and ((null::numeric - coalesce(null::numeric, (case when told.amount::numeric is not null then least(null::numeric, round(told.amount::numeric * null::numeric / null::numeric)) end))) > 0 or $8::boolean))), false) or coalesce(not true and (coalesce(null::numeric, (case when told.amount::numeric is not null then least(null::numeric, round(told.amount::numeric * null::numeric / null::numeric)) end)) is null or null::numeric is null) and told.amount::numeric > 0 and (ceil(told.amount::numeric * (case when true then told.amount::numeric else null::numeric end) / null::numeric) < $9::numeric and (ceil(told.amount::numeric * (case when true then told.amount::numeric else null::numeric end) / null::numeric) > 0 or $10::boolean)), false)) as small
  from (select list->'figures'->'residents'->>'amount' as amount, list->>'day' as day, list->'figures'->'residents'->>'state' = 'withheld' as hidden
  from jsonb_array_elements(content->'listings') list) told
  where told.amount is not null or told.hidden
  order by told.day desc
  limit 1) people on true
  where kind = 'area' and withdrawn_at is null and ($11 = '' or title ilike $12 or content->>'nicknames' ilike $13) and ($14::text is null or municipality.slug = $15) and ($16::boolean or (content->'period'->>'until') is null or content->'period'->>'until' > $17::text)
  order by title, municipality.name, publication.id
  limit $18 offset $19;

-- areas/area/published-queries: publishingMunicipalities
 select distinct municipality.name, municipality.slug
  from helhed.publication join helhed.municipality on municipality.code = publication.municipality
  where kind = 'area' and withdrawn_at is null
  order by municipality.name;

-- areas/area/queries: areasWithLists
 select area.slug, area.name, area.example, coalesce(( select jsonb_agg(jsonb_build_object('code', indicator.code, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example, 'kept', exists (select
  from helhed.figure_kept_back kept
  where kept.municipality = value.municipality and kept.value_id = value.id)))
  from helhed.indicator_value value join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  where value.municipality = area.municipality and value.place_id = area.id and version.rule_set is not null), '[]') as values, coalesce(( select jsonb_agg(jsonb_build_object('day', list_date, 'origin', origin, 'status', status, 'source', area_status.source))
  from helhed.area_status
  where area_status.municipality = area.municipality and area_id = area.id), '[]') as statuses, ( select lower(given.period)
  from helhed.area_case laid join helhed.area_classification given on given.municipality = laid.municipality and given.id = laid.classification_id
  where laid.municipality = area.municipality and laid.area_id = area.id and laid.state = 'designated' and given.period @> $1::date
  limit 1) as designated_on
  from helhed.area
  where area.municipality = $2 and (area.municipality = any ($3::int[])) and area.period @> $4::date
  order by area.name, area.id;

-- areas/area/queries: findArea
 select area.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, area.id, area.slug, area.name, area.nicknames, area.form, area.period::text as period, area.example, area.source, area.case_number, area.document_number, area.kle, area.version, ( select published_at
  from helhed.publication
  where publication.municipality = area.municipality and record_id = area.id and withdrawn_at is null) as published_at, ( select greatest((select max(value.recorded_at)
  from helhed.indicator_value value join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id
  where value.municipality = area.municipality and value.place_id = area.id and version.rule_set is not null), (select max(recorded_at)
  from helhed.area_status
  where area_status.municipality = area.municipality and area_id = area.id))) as figures_changed_at, ( select max(step.recorded_at)
  from helhed.area_case decided join helhed.case_step step on step.municipality = decided.municipality and step.case_id = decided.id and step.outcome in ('designated', 'lift')
  where decided.municipality = area.municipality and decided.area_id = area.id) as decided_at, coalesce(( select jsonb_agg(jsonb_build_object('code', indicator.code, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example, 'kept', exists (select
  from helhed.figure_kept_back kept
  where kept.municipality = value.municipality and kept.value_id = value.id)))
  from helhed.indicator_value value join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  where value.municipality = area.municipality and value.place_id = area.id and version.rule_set is not null), '[]') as values, coalesce(( select jsonb_agg(jsonb_build_object('day', list_date, 'origin', origin, 'status', status, 'source', area_status.source))
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
  where link.municipality = area.municipality and link.area_id = area.id), '[]') as bodies, coalesce(( select jsonb_agg(jsonb_build_object('id', class.id, 'scheme', scheme, 'label', label, 'period', class.period::text, 'source', class.source, 'held', exists (select
  from helhed.area_case laid
  where laid.municipality = class.municipality and laid.classification_id = class.id))
  order by lower(class.period))
  from helhed.area_classification class
  where class.municipality = area.municipality and class.area_id = area.id), '[]') as classifications, coalesce(( select jsonb_agg(jsonb_build_object('day', day, 'precision', precision, 'title', title, 'actor', actor, 'major', major, 'source', event.source)
  order by day, id)
  from helhed.area_event event
  where event.municipality = area.municipality and event.area_id = area.id), '[]') as events, ( select jsonb_build_object('longitude', longitude::text, 'latitude', latitude::text, 'outline', outline, 'approximate', approximate)
  from helhed.area_location place
  where place.municipality = area.municipality and place.area_id = area.id) as location, coalesce(( select jsonb_agg(jsonb_build_object('id', entry.id, 'kind', entry.kind, 'name', entry.name, 'estate', entry.estate_id, 'estateName', estate.name, 'organisation', entry.organisation_id, 'organisationName', entry.organisation_name, 'organisationShown', coalesce(organisation.name, entry.organisation_name), 'contactRole', entry.contact_role, 'contact', entry.contact, 'targetGroups', entry.target_groups, 'targetNote', entry.target_note, 'activityKind', entry.activity_kind, 'activityNote', entry.activity_note, 'place', entry.place, 'period', entry.period::text, 'endReason', entry.end_reason, 'source', entry.source, 'example', entry.example, 'confirmedOn', entry.confirmed_on, 'confirmedRole', mandate.role, 'version', entry.version)
  order by entry.name, entry.id)
  from helhed.directory_entry entry join helhed.mandate on mandate.municipality = entry.municipality and mandate.id = entry.confirmed_under
  left join helhed.organisation on organisation.municipality = entry.municipality and organisation.id = entry.organisation_id
  left join helhed.organisation estate on estate.municipality = entry.municipality and estate.id = entry.estate_id
  where entry.municipality = area.municipality and entry.area_id = area.id and (upper_inf(entry.period) or upper(entry.period) > $1::date)), '[]') as directory, coalesce(( select jsonb_agg(jsonb_build_object('kind', passed.kind, 'day', passed.day, 'reason', passed.reason, 'side', case when passed.from_area_id = area.id then 'after' else 'before' end, 'name', other.name, 'slug', other.slug)
  order by passed.day, other.name)
  from helhed.area_succession passed join helhed.area other on other.municipality = passed.municipality and other.id = case when passed.from_area_id = area.id then passed.to_area_id else passed.from_area_id end
  where passed.municipality = area.municipality and area.id in (passed.from_area_id, passed.to_area_id)), '[]') as successions, coalesce(( select jsonb_agg(latest.count
  order by latest.name)
  from ( select distinct on (counted.estate_id) named.name, jsonb_build_object('id', counted.id, 'estate', counted.estate_id, 'estateName', named.name, 'countedOn', counted.counted_on, 'approximate', counted.approximate, 'example', counted.example, 'source', counted.source, 'lines', (select coalesce(jsonb_agg(jsonb_build_object('dwellings', line.dwellings, 'owner', line.owner, 'agent', line.managing_agent_id, 'agentName', agent.name, 'kind', line.kind, 'size', line.size, 'state', line.state)
  order by line.position), '[]')
  from helhed.stock_line line
  left join helhed.organisation agent on agent.municipality = line.municipality and agent.id = line.managing_agent_id
  where line.municipality = counted.municipality and line.count_id = counted.id)) as count
  from helhed.stock_count counted
  left join helhed.organisation named on named.municipality = counted.municipality and named.id = counted.estate_id
  where counted.municipality = area.municipality and (counted.area_id = area.id or counted.estate_id in ( select link.estate_id
  from helhed.area_estate link
  where link.municipality = area.municipality and link.area_id = area.id and link.period @> $2::date))
  order by counted.estate_id, counted.counted_on desc nulls last, counted.recorded_at desc) latest), '[]') as stock, ( select jsonb_build_object( 'signals', (select count(*)
  from helhed.signal
  where signal.municipality = area.municipality and signal.area_id = area.id and signal.case_id is null), 'cases', coalesce((select jsonb_agg(jsonb_build_object('slug', held.slug, 'state', held.state, 'due', held.due_on, 'body', held.body_id, 'bodyName', body.name, 'parties', array(select organisation_id
  from helhed.case_party party
  where party.municipality = held.municipality and party.case_id = held.id), 'signals', (select count(*)
  from helhed.signal
  where signal.municipality = held.municipality and signal.case_id = held.id), 'designatedOn', (select max(step.happened_on)
  from helhed.case_step step
  where step.municipality = held.municipality and step.case_id = held.id and step.outcome = $3), 'liftedOn', (select max(step.happened_on)
  from helhed.case_step step
  where step.municipality = held.municipality and step.case_id = held.id and step.outcome = $4))
  order by held.opened_on desc, held.id desc)
  from helhed.area_case held join helhed.body on body.municipality = held.municipality and body.id = held.body_id
  where held.municipality = area.municipality and held.area_id = area.id), '[]'))) as designation, coalesce(( select jsonb_agg(jsonb_build_object('kind', kind.id, 'name', kind.name, 'counted', kind.counted, 'period', held.period::text, 'system', held.system, 'example', held.example, 'state', mine.state, 'count', mine.count, 'whole', whole.count, 'stock', ( select jsonb_build_object('dwellings', dwellings, 'approximate', approximate, 'countedOn', counted_on, 'source', source, 'example', example)
  from helhed.municipality_stock stock
  where stock.municipality = municipality.code
  order by (counted_on <= $5::date) desc, abs(counted_on - $6::date), recorded_at desc
  limit 1))
  order by kind.position, kind.id)
  from ( select distinct on (import.municipality, counted.kind_id) import.municipality, counted.kind_id, import.id, import.period, import.manner, import.matched, import.example, source.system
  from helhed.presence_import import join helhed.presence_source source on source.municipality = import.municipality and source.id = import.source_id join lateral (select distinct kind_id
  from helhed.presence_count c
  where c.municipality = import.municipality and c.import_id = import.id) counted on true
  where import.undone_at is null and upper(import.period) <= $7::date + 1 and ($8::daterange is null or import.period = $9::daterange)
  order by import.municipality, counted.kind_id, upper(import.period) desc, lower(import.period) desc, import.imported_at desc, import.id desc) held join helhed.presence_kind kind on kind.municipality = held.municipality and kind.id = held.kind_id join lateral ( select c.state, c.count
  from helhed.presence_count c
  where c.municipality = held.municipality and c.import_id = held.id and c.kind_id = held.kind_id and c.area_id = area.id
  union all select case when bool_and(c.state = 'known') then 'known' when bool_or(c.state = 'hidden') then 'hidden' else 'missing' end, case when bool_and(c.state = 'known') then sum(c.count)::int end
  from helhed.area_estate link
  left join helhed.presence_count c on c.municipality = held.municipality and c.import_id = held.id and c.kind_id = held.kind_id and c.estate_id = link.estate_id
  where link.municipality = held.municipality and link.area_id = area.id and link.period @> $10::date and not exists (select
  from helhed.presence_count own
  where own.municipality = held.municipality and own.import_id = held.id and own.kind_id = held.kind_id and own.area_id = area.id) having count(*) > 0 and count(c.id) = count(*)) mine on true
  left join helhed.presence_count whole on whole.municipality = held.municipality and whole.import_id = held.id and whole.kind_id = held.kind_id and whole.level = 'municipality'
  where held.municipality = area.municipality), '[]') as presence, coalesce(( select jsonb_agg(jsonb_build_object('code', newest.code, 'definition', newest.definition, 'latest', newest.latest, 'previous', (select jsonb_build_object('id', value.id, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example)
  from ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value
  where value.municipality = area.municipality and value.place_id = area.id and value.indicator_version_id = newest.version and value.as_of < newest.as_of
  order by value.as_of desc
  limit 1), 'beside', (select coalesce(jsonb_agg(jsonb_build_object('kind', wide.kind, 'figure', found.figure)), '[]')
  from helhed.place wide join lateral (select jsonb_build_object('id', value.id, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example) as figure
  from ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value
  where value.municipality = wide.municipality and value.place_id = wide.id and value.indicator_version_id = newest.version and value.as_of <= newest.as_of
  order by value.as_of desc
  limit 1) found on true
  where wide.code is not null and (wide.kind = 'country' or (wide.kind = 'region' and wide.name = municipality.region) or (wide.kind = 'municipality' and wide.municipality = area.municipality))))
  order by newest.name)
  from (select value.code, version.id as version, version.name_da as name, value.as_of, jsonb_build_object('id', version.id, 'from', version.valid_from, 'until', version.valid_until, 'statutory', version.rule_set is not null, 'name', case when version.name_da is null then null else jsonb_build_object('da', version.name_da, 'en', version.name_en) end, 'counted', case when version.counted_da is null then null else jsonb_build_object('da', version.counted_da, 'en', version.counted_en) end, 'numerator', case when version.numerator_da is null then null else jsonb_build_object('da', version.numerator_da, 'en', version.numerator_en) end, 'denominator', case when version.denominator_da is null then null else jsonb_build_object('da', version.denominator_da, 'en', version.denominator_en) end, 'unit', version.unit, 'minimum', version.minimum::text, 'maximum', version.maximum::text, 'direction', version.direction, 'source', version.source, 'method', version.method, 'frequency', version.frequency, 'bridge', version.bridge) as definition, jsonb_build_object('id', value.id, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example) as latest
  from (select distinct on (indicator.id) indicator.code, version.id as version, version.municipality as defined_in, told.id, told.as_of, told.state, told.amount, told.numerator, told.denominator, told.source, told.example
  from ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) told join helhed.indicator_version version on version.municipality = told.defined_in and version.id = told.indicator_version_id join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  where told.municipality = area.municipality and told.place_id = area.id and version.rule_set is null
  order by indicator.id, told.as_of desc, version.valid_from desc) value join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.version) newest), '[]') as figures, coalesce(( select jsonb_agg(jsonb_build_object('slug', project.slug, 'name', project.name, 'body', project.body_id, 'areas', array(select tied.area_id
  from helhed.project_area tied
  where tied.municipality = project.municipality and tied.project_id = project.id), 'period', project.period::text, 'rhythm', project.rhythm, 'deliverables', coalesce((select jsonb_agg(jsonb_build_object('dueOn', one.due_on, 'end', case when over.deliverable_id is not null then jsonb_build_object('outcome', over.outcome, 'on', over.ended_on) end, 'left', spoken.words))
  from helhed.project_deliverable one
  left join helhed.project_deliverable_end over on over.municipality = one.municipality and over.deliverable_id = one.id
  left join helhed.project_left spoken on spoken.municipality = one.municipality and spoken.deliverable_id = one.id
  where one.municipality = project.municipality and one.project_id = project.id), '[]'), 'statements', coalesce((select jsonb_agg(jsonb_build_object('on', said.stated_on, 'standing', said.standing)
  order by said.stated_on desc, said.recorded_at desc, said.id desc)
  from helhed.project_statement said
  where said.municipality = project.municipality and said.project_id = project.id), '[]'), 'closing', (select jsonb_build_object('on', closing.closed_on, 'result', closing.result, 'takesOver', closing.takes_over, 'example', closing.example)
  from helhed.project_closing closing
  where closing.municipality = project.municipality and closing.project_id = project.id))
  order by project.name, project.id)
  from helhed.project join helhed.project_area here on here.municipality = project.municipality and here.project_id = project.id
  where here.municipality = area.municipality and here.area_id = area.id), '[]') as projects
  from helhed.address join helhed.area on area.municipality = address.municipality and area.id = address.record_id join helhed.municipality on municipality.code = area.municipality
  where address.section = 'omraader' and address.slug = $11 and (area.municipality = any ($12::int[]));

-- areas/area/queries: plansFrom
 select bead.id, bead.name, bead.href, bead.state
  from helhed.thread_link link join helhed.thread_bead bead on bead.municipality = link.municipality and bead.id = link.to_id and bead.place = 'plan'
  where link.municipality = $1 and link.from_id = $2
  order by bead.name, bead.id;

-- areas/cases/queries: casesToOpen
 select coalesce((select jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug, 'municipality', area.municipality)
  order by area.name, area.id)
  from helhed.area
  where area.municipality = any ($1::int[]) and area.period @> $2::date and not exists ( select
  from helhed.area_case held
  where held.municipality = area.municipality and held.area_id = area.id and held.state in ('screening', 'assessment', 'decision', 'waiting', 'designated'))), '[]') as areas, coalesce((select jsonb_agg(jsonb_build_object('id', body.id, 'name', body.name, 'municipality', body.municipality)
  order by body.kind <> 'steering_group', body.name, body.id)
  from helhed.body
  where body.municipality = any ($3::int[]) and body.period @> $4::date and body.kind in ('steering_group', 'standing_committee', 'council', 'task_committee')), '[]') as bodies, coalesce((select jsonb_object_agg(area.slug, held.slug)
  from helhed.area_case held join helhed.area on area.municipality = held.municipality and area.id = held.area_id
  where held.municipality = any ($5::int[]) and held.state in ('screening', 'assessment', 'decision', 'waiting', 'designated')), '{}') as live;

-- areas/cases/queries: findCase
 select area_case.municipality, municipality.name as municipality_name, area_case.id, area_case.slug, area_case.state, area_case.opened_on, area_case.due_on, area_case.example, area_case.case_number, area_case.document_number, area_case.kle, area_case.version, area_case.classification_id, jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug) as area, jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug, 'decides', body.decides) as body, case when forum.id is not null then jsonb_build_object('id', forum.id, 'name', forum.name, 'slug', forum.slug) end as forum, coalesce(( select jsonb_agg(jsonb_build_object('id', step.id, 'number', step.number, 'act', step.act, 'outcome', step.outcome, 'day', step.happened_on, 'reason', step.reason, 'role', mandate.role, 'actsFor', principal.name, 'assessment', case when assessment.step_id is not null then jsonb_build_object('method', assessment.method, 'points', assessment.points, 'figures', assessment.figures, 'source', assessment.source, 'decidedOn', assessment.criteria_decided_on, 'snapshot', assessment.snapshot, 'example', assessment.example) end, 'decision', case when decision.step_id is not null then jsonb_build_object('seat', seat.title, 'item', decision.item, 'paper', decision.paper, 'signals', decision.signals, 'assessments', decision.assessments, 'withoutSignal', decision.without_signal, 'withoutAssessment', decision.without_assessment, 'forumIsNew', decision.forum_is_new) end)
  order by step.number)
  from helhed.case_step step join helhed.mandate on mandate.municipality = step.municipality and mandate.id = step.recorded_under join helhed.organisation principal on principal.municipality in (mandate.municipality, 0) and principal.id = mandate.acts_for_id
  left join helhed.case_assessment assessment on assessment.municipality = step.municipality and assessment.step_id = step.id
  left join helhed.case_decision decision on decision.municipality = step.municipality and decision.step_id = step.id
  left join helhed.seat on seat.municipality = decision.municipality and seat.id = decision.seat_id
  where step.municipality = area_case.municipality and step.case_id = area_case.id), '[]') as steps, coalesce(( select jsonb_agg( jsonb_build_object('id', signal.id, 'topic', signal.topic, 'seriousness', signal.seriousness, 'words', signal.words, 'state', signal.state, 'at', signal.recorded_at, 'role', writer.role)
  order by signal.recorded_at, signal.id)
  from helhed.signal join helhed.mandate writer on writer.municipality = signal.municipality and writer.id = signal.recorded_under
  where signal.municipality = area_case.municipality and signal.case_id = area_case.id), '[]') as signals, coalesce(( select jsonb_agg(jsonb_build_object('id', organisation.id, 'name', organisation.name)
  order by organisation.name)
  from helhed.case_party party join helhed.organisation on organisation.municipality = party.municipality and organisation.id = party.organisation_id
  where party.municipality = area_case.municipality and party.case_id = area_case.id), '[]') as parties, coalesce(( select jsonb_agg(jsonb_build_object('seat', seat.id, 'title', seat.title, 'person', holding.person_id)
  order by seat.office, holding.standing)
  from helhed.seat join helhed.seat_holding holding on holding.municipality = seat.municipality and holding.seat_id = seat.id and holding.period @> $1::date
  where seat.municipality = area_case.municipality and seat.body_id = area_case.body_id and seat.office is not null and seat.period @> $2::date), '[]') as chairs, coalesce(( select jsonb_agg(jsonb_build_object('id', tied.id, 'name', tied.name, 'slug', tied.slug, 'residentsPart', tied.residents_part)
  order by tied.name)
  from helhed.area_body link join helhed.body tied on tied.municipality = link.municipality and tied.id = link.body_id and tied.kind = 'coordination_forum' and tied.period @> $3::date
  where link.municipality = area_case.municipality and link.area_id = area_case.area_id and link.period @> $4::date), '[]') as forums, ( select jsonb_build_object('text', content->>'text', 'since', published_at)
  from helhed.publication
  where publication.municipality = area_case.municipality and record_id = area_case.id and withdrawn_at is null) as published, ( select jsonb_build_object('older', exists (select
  from helhed.case_step step
  where step.municipality = area_case.municipality and step.case_id = area_case.id and step.outcome in ('designated', 'lift') and step.recorded_at > page.published_at))
  from helhed.publication page
  where page.municipality = area_case.municipality and page.record_id = area_case.area_id and page.kind = 'area' and page.withdrawn_at is null) as area_page
  from helhed.address join helhed.area_case on area_case.municipality = address.municipality and area_case.id = address.record_id join helhed.municipality on municipality.code = area_case.municipality join helhed.area on area.municipality = area_case.municipality and area.id = area_case.area_id join helhed.body on body.municipality = area_case.municipality and body.id = area_case.body_id
  left join helhed.body forum on forum.municipality = area_case.municipality and forum.id = area_case.forum_id
  where address.section = 'udpegning' and address.slug = $5 and (area_case.municipality = any ($6::int[]));

-- areas/cases/queries: findPublishedAreaOf
 select slug
  from helhed.publication
  where municipality = $1 and kind = 'area' and record_id = $2 and withdrawn_at is null;

-- areas/cases/queries: listCases
 select area_case.slug, area.name as area, municipality.name as municipality_name, area_case.state, area_case.opened_on, area_case.due_on, area_case.example, body.name as body, count(*) over () as total, (select count(*)
  from helhed.signal
  where signal.municipality = area_case.municipality and signal.case_id = area_case.id) as signals, (select count(*)
  from helhed.case_step step
  where step.municipality = area_case.municipality and step.case_id = area_case.id and step.act = 'assess') as assessments
  from helhed.area_case join helhed.municipality on municipality.code = area_case.municipality join helhed.area on area.municipality = area_case.municipality and area.id = area_case.area_id join helhed.body on body.municipality = area_case.municipality and body.id = area_case.body_id
  where (area_case.municipality = any ($1::int[])) and ($2::text is null or area_case.state = $3)
  order by array_position('{decision,assessment,screening,waiting,designated,dismissed,declined,lifted}', area_case.state), area_case.due_on nulls last, area.name, area_case.id
  limit $4 offset $5;

-- areas/cases/queries: partiesToOffer
 select organisation.id, organisation.name
  from helhed.organisation
  where organisation.municipality = $1 and organisation.kind in ('housing_association', 'managing_agent', 'private_partner') and not exists (select
  from helhed.case_party party
  where party.municipality = organisation.municipality and party.case_id = $2 and party.organisation_id = organisation.id)
  order by organisation.name, organisation.id;

-- areas/cases/queries: signalsToGather
 select jsonb_build_object('id', signal.id, 'topic', signal.topic, 'seriousness', signal.seriousness, 'words', signal.words, 'state', signal.state, 'at', signal.recorded_at, 'role', writer.role) as gathered
  from helhed.signal join helhed.mandate writer on writer.municipality = signal.municipality and writer.id = signal.recorded_under
  where signal.municipality = $1 and signal.area_id = $2 and signal.case_id is null and signal.state <> 'closed'
  order by signal.recorded_at, signal.id;

-- areas/compare/queries: candidates
 select area.slug, area.name, municipality.name as municipality_name, area.example, (select sum(estate.dwellings)::int
  from helhed.area_estate link join helhed.estate on estate.municipality = link.municipality and estate.id = link.estate_id
  where link.municipality = area.municipality and link.area_id = area.id and link.period @> $1::date) as dwellings, ( select coalesce(jsonb_agg(jsonb_build_object('code', code, 'day', as_of, 'state', state, 'amount', amount::text, 'numerator', numerator::text, 'denominator', denominator::text, 'source', source, 'example', example)), '[]')
  from (select distinct on (indicator.code) indicator.code, value.as_of, value.state, value.amount, value.numerator, value.denominator, value.source, value.example
  from ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  where value.municipality = area.municipality and value.place_id = area.id and value.state in ('known', 'withheld') and version.rule_set is not null
  order by indicator.code, value.state = 'known' desc, value.as_of desc) figure) as figures
  from helhed.area join helhed.municipality on municipality.code = area.municipality
  where (area.municipality = any ($2::int[])) and area.period @> $3::date
  order by area.name, municipality.name, area.id;

-- areas/compare/queries: widePlaces
 select place.kind, coalesce(place.name, own.name) as name, ( select coalesce(jsonb_agg(jsonb_build_object('code', code, 'day', as_of, 'state', state, 'amount', amount::text, 'numerator', numerator::text, 'denominator', denominator::text, 'source', source, 'example', example)), '[]')
  from (select distinct on (indicator.code) indicator.code, value.as_of, value.state, value.amount, value.numerator, value.denominator, value.source, value.example
  from ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  where value.municipality = place.municipality and value.place_id = place.id and value.state in ('known', 'withheld') and version.rule_set is not null
  order by indicator.code, value.state = 'known' desc, value.as_of desc) figure) as figures
  from helhed.municipality own join helhed.place on (place.kind = 'municipality' and place.municipality = own.code) or (place.kind = 'region' and place.name = own.region) or place.kind = 'country'
  where own.code = $1
  order by array_position(array['municipality', 'region', 'country'], place.kind);

-- areas/criteria/queries: findGround
 select coalesce(( select jsonb_agg(jsonb_build_object('id', held.id, 'name', held.name, 'body', jsonb_build_object('name', body.name, 'slug', body.slug), 'decidedOn', held.decided_on, 'paper', held.paper, 'validFrom', held.valid_from, 'needed', held.needed, 'note', held.note, 'example', held.example, 'criteria', (select coalesce(jsonb_agg(jsonb_build_object('id', one.id, 'measure', one.measure, 'of', coalesce(one.kind_id::text, one.indicator), 'name', kind.name, 'against', one.against, 'comparator', one.comparator, 'amount', one.amount::text, 'years', one.years, 'weight', one.weight)
  order by one.position), '[]')
  from helhed.criterion one
  left join helhed.presence_kind kind on kind.municipality = one.municipality and kind.id = one.kind_id
  where one.municipality = held.municipality and one.set_id = held.id))
  order by held.valid_from desc, held.decided_on desc, held.id desc)
  from helhed.criteria_set held join helhed.body on body.municipality = held.municipality and body.id = held.body_id
  where held.municipality = municipality.code), '[]') as sets, coalesce(( select jsonb_agg(jsonb_build_object('place', case place.kind when 'municipality' then null else place.id end, 'code', indicator.code, 'day', value.as_of, 'amount', value.amount::text))
  from helhed.indicator_value value join helhed.place on place.municipality = value.municipality and place.id = value.place_id join helhed.indicator_version version on version.id = value.indicator_version_id join helhed.indicator on indicator.id = version.indicator_id
  where value.municipality = municipality.code and value.state = 'known' and value.as_of <= $1::date and indicator.code in (select named.indicator
  from helhed.criterion named
  where named.municipality = municipality.code)), '[]') as values, coalesce(( select jsonb_agg(jsonb_build_object('place', spot, 'count', count))
  from ( select spot, count(*) as count
  from helhed.signal cross join lateral (values (area_id), (estate_id)) as about (spot)
  where signal.municipality = municipality.code and spot is not null and seen_on <= $2::date and (state in ('received', 'seen') or (state = 'in_case' and exists (select
  from helhed.area_case held
  where held.municipality = signal.municipality and held.id = signal.case_id and held.state in ('screening', 'assessment', 'decision', 'waiting'))))
  group by spot) counted), '[]') as signals, coalesce(( select jsonb_agg(jsonb_build_object('id', id, 'one', estate_id, 'other', other_id)
  order by id)
  from helhed.estate_neighbour
  where estate_neighbour.municipality = municipality.code and period @> $3::date), '[]') as neighbours, coalesce(( select jsonb_agg(jsonb_build_object('id', id, 'name', name)
  order by (kind = 'steering_group') desc, name, id)
  from helhed.body
  where body.municipality = municipality.code and upper_inf(body.period)), '[]') as bodies
  from helhed.municipality
  where municipality.code = $4;

-- areas/delimitation/queries: areasBeside
 select id, name
  from helhed.area
  where municipality = $1 and id <> $2 and period @> $3::date
  order by name, id;

-- areas/delimitation/queries: findPiece
select *
  from ( with mine (estate_id) as (select estate_id
  from helhed.area_estate link
  where link.municipality = $1 and link.area_id = $2 and link.period @> $3::date) select 'parcel' as kind, parcel.id, parcel.number || ', ' || parcel.district as name, organisation.name as estate, null as parcel, parcel.source, parcel.period::text as period, parcel.example
  from helhed.parcel
  left join helhed.organisation on organisation.municipality = parcel.municipality and organisation.id = parcel.estate_id
  where parcel.municipality = $4 and (parcel.area_id = $5 or parcel.estate_id in (select estate_id
  from mine))
  union all select 'block', block.id, block.address, organisation.name, parcel.number || ', ' || parcel.district, null, block.period::text, block.example
  from helhed.block
  left join helhed.organisation on organisation.municipality = block.municipality and organisation.id = block.estate_id
  left join helhed.parcel on parcel.municipality = block.municipality and parcel.id = block.parcel_id
  where block.municipality = $6 and (block.area_id = $7 or block.estate_id in (select estate_id
  from mine))) piece
  where id = $8;

-- areas/delimitation/queries: followersOf
 select 'effort' as kind, work.id, work.area_id as area, work.name, 1 as count, array(select member.estate_id
  from helhed.work_estate member
  where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)) as estates
  from helhed.work
  where work.municipality = $1 and work.area_id = any ($2::uuid[]) and not exists (select
  from helhed.effort_end over
  where over.municipality = work.municipality and over.work_id = work.id)
  union all select 'case', held.id, held.area_id, area.name, 1, '{}'
  from helhed.area_case held join helhed.area on area.municipality = held.municipality and area.id = held.area_id
  where held.municipality = $3 and held.area_id = any ($4::uuid[]) and held.state in ('screening', 'assessment', 'decision', 'waiting', 'designated')
  union all select 'signals', signal.area_id, signal.area_id, area.name, count(*)::int, '{}'
  from helhed.signal join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
  where signal.municipality = $5 and signal.area_id = any ($6::uuid[]) and signal.estate_id is null and signal.case_id is null and signal.state <> 'closed'
  group by signal.area_id, area.name
  order by 1, 4, 2;

-- areas/delimitation/queries: groundOf
select *
  from ( with mine (estate_id) as (select estate_id
  from helhed.area_estate link
  where link.municipality = $1 and link.area_id = $2 and link.period @> $3::date) select 'parcel' as kind, parcel.id, parcel.number || ', ' || parcel.district as name, organisation.name as estate, null as parcel, parcel.source, parcel.period::text as period, parcel.example
  from helhed.parcel
  left join helhed.organisation on organisation.municipality = parcel.municipality and organisation.id = parcel.estate_id
  where parcel.municipality = $4 and (parcel.area_id = $5 or parcel.estate_id in (select estate_id
  from mine))
  union all select 'block', block.id, block.address, organisation.name, parcel.number || ', ' || parcel.district, null, block.period::text, block.example
  from helhed.block
  left join helhed.organisation on organisation.municipality = block.municipality and organisation.id = block.estate_id
  left join helhed.parcel on parcel.municipality = block.municipality and parcel.id = block.parcel_id
  where block.municipality = $6 and (block.area_id = $7 or block.estate_id in (select estate_id
  from mine))) piece
  order by estate nulls first, kind desc, name, id
  limit $8;

-- areas/delimitation/queries: piecesOf
 select 'estate' as kind, link.area_id as area, link.estate_id as id, organisation.name, link.period::text as period
  from helhed.area_estate link join helhed.organisation on organisation.municipality = link.municipality and organisation.id = link.estate_id
  where link.municipality = $1 and link.area_id = any ($2::uuid[]) and (upper_inf(link.period) or upper(link.period) > $3::date)
  union all select 'parcel', parcel.area_id, parcel.id, parcel.number || ', ' || parcel.district, parcel.period::text
  from helhed.parcel
  where parcel.municipality = $4 and parcel.area_id = any ($5::uuid[]) and (upper_inf(parcel.period) or upper(parcel.period) > $6::date)
  union all select 'block', block.area_id, block.id, block.address, block.period::text
  from helhed.block
  where block.municipality = $7 and block.area_id = any ($8::uuid[]) and (upper_inf(block.period) or upper(block.period) > $9::date)
  order by 1 desc, 4, 3;

-- areas/delimitation/queries: takenNames
 select distinct lower(name) as name
  from helhed.area
  where municipality = $1 and id <> $2 and lower(name) = any ($3::text[]) and (upper_inf(period) or upper(period) > $4::date)
  order by 1;

-- areas/directory/queries: endedEntries
 select jsonb_build_object('id', entry.id, 'kind', entry.kind, 'name', entry.name, 'estate', entry.estate_id, 'estateName', estate.name, 'organisation', entry.organisation_id, 'organisationName', entry.organisation_name, 'organisationShown', coalesce(organisation.name, entry.organisation_name), 'contactRole', entry.contact_role, 'contact', entry.contact, 'targetGroups', entry.target_groups, 'targetNote', entry.target_note, 'activityKind', entry.activity_kind, 'activityNote', entry.activity_note, 'place', entry.place, 'period', entry.period::text, 'endReason', entry.end_reason, 'source', entry.source, 'example', entry.example, 'confirmedOn', entry.confirmed_on, 'confirmedRole', mandate.role, 'version', entry.version) as entry
  from helhed.directory_entry entry join helhed.mandate on mandate.municipality = entry.municipality and mandate.id = entry.confirmed_under
  left join helhed.organisation on organisation.municipality = entry.municipality and organisation.id = entry.organisation_id
  left join helhed.organisation estate on estate.municipality = entry.municipality and estate.id = entry.estate_id
  where entry.municipality = $1 and entry.area_id = $2 and upper(entry.period) <= $3::date
  order by upper(entry.period) desc nulls first, entry.name, entry.id
  limit $4;

-- areas/directory/queries: findEntry
 select jsonb_build_object('id', entry.id, 'kind', entry.kind, 'name', entry.name, 'estate', entry.estate_id, 'estateName', estate.name, 'organisation', entry.organisation_id, 'organisationName', entry.organisation_name, 'organisationShown', coalesce(organisation.name, entry.organisation_name), 'contactRole', entry.contact_role, 'contact', entry.contact, 'targetGroups', entry.target_groups, 'targetNote', entry.target_note, 'activityKind', entry.activity_kind, 'activityNote', entry.activity_note, 'place', entry.place, 'period', entry.period::text, 'endReason', entry.end_reason, 'source', entry.source, 'example', entry.example, 'confirmedOn', entry.confirmed_on, 'confirmedRole', mandate.role, 'version', entry.version) as entry
  from helhed.directory_entry entry join helhed.mandate on mandate.municipality = entry.municipality and mandate.id = entry.confirmed_under
  left join helhed.organisation on organisation.municipality = entry.municipality and organisation.id = entry.organisation_id
  left join helhed.organisation estate on estate.municipality = entry.municipality and estate.id = entry.estate_id
  where entry.municipality = $1 and entry.area_id = $2 and entry.id = $3
  order by upper(entry.period) desc nulls first, entry.name, entry.id;

-- areas/directory/queries: organisationOffers
 select id, name
  from helhed.organisation
  where municipality = $1 and kind <> 'estate'
  order by name, id;

-- areas/figures/queries: findFigure
 select indicator.id as indicator, indicator.code, jsonb_build_object('id', version.id, 'from', version.valid_from, 'until', version.valid_until, 'statutory', version.rule_set is not null, 'name', case when version.name_da is null then null else jsonb_build_object('da', version.name_da, 'en', version.name_en) end, 'counted', case when version.counted_da is null then null else jsonb_build_object('da', version.counted_da, 'en', version.counted_en) end, 'numerator', case when version.numerator_da is null then null else jsonb_build_object('da', version.numerator_da, 'en', version.numerator_en) end, 'denominator', case when version.denominator_da is null then null else jsonb_build_object('da', version.denominator_da, 'en', version.denominator_en) end, 'unit', version.unit, 'minimum', version.minimum::text, 'maximum', version.maximum::text, 'direction', version.direction, 'source', version.source, 'method', version.method, 'frequency', version.frequency, 'bridge', version.bridge) as definition, jsonb_build_object('id', value.id, 'definition', value.indicator_version_id, 'place', value.place_id, 'placeName', coalesce(named.name, estate_named.name, place.name, of_municipality.name, ''), 'placeKind', place.kind, 'slug', named.slug, 'municipality', value.municipality, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example) || jsonb_build_object('reason', value.reason, 'file', (select file_name
  from helhed.figure_import made
  where made.municipality = value.municipality and made.id = value.import_id), 'recordedAt', value.recorded_at, 'kept', exists (select
  from helhed.figure_kept_back kept
  where kept.municipality = value.municipality and kept.value_id = value.id)) as figure, coalesce((select jsonb_agg(jsonb_build_object('amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example, 'reason', value.reason, 'file', (select file_name
  from helhed.figure_import made
  where made.municipality = value.municipality and made.id = value.import_id), 'recordedAt', value.recorded_at, 'undone', exists (select
  from helhed.figure_import_undo undo
  where undo.municipality = value.municipality and undo.import_id = value.import_id))
  order by value.number desc)
  from helhed.indicator_value_history value
  where value.municipality = place.municipality and value.place_id = place.id and value.indicator_version_id = version.id and value.as_of = (select as_of
  from helhed.indicator_value now
  where now.municipality = value.municipality and now.id = $1)), '[]') as past
  from helhed.indicator_value value join helhed.place on place.municipality = value.municipality and place.id = value.place_id
  left join helhed.area named on named.municipality = place.municipality and named.id = place.id
  left join helhed.organisation estate_named on estate_named.municipality = place.municipality and estate_named.id = place.id
  left join helhed.municipality of_municipality on of_municipality.code = place.municipality and place.kind = 'municipality' join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  where value.municipality = any ($2::int[]) and value.id = $3 and indicator.code = $4;

-- areas/figures/queries: findIndicator
 select indicator.id, indicator.code, indicator.municipality, municipality.name as municipality_name, (select jsonb_agg(jsonb_build_object('id', version.id, 'from', version.valid_from, 'until', version.valid_until, 'statutory', version.rule_set is not null, 'name', case when version.name_da is null then null else jsonb_build_object('da', version.name_da, 'en', version.name_en) end, 'counted', case when version.counted_da is null then null else jsonb_build_object('da', version.counted_da, 'en', version.counted_en) end, 'numerator', case when version.numerator_da is null then null else jsonb_build_object('da', version.numerator_da, 'en', version.numerator_en) end, 'denominator', case when version.denominator_da is null then null else jsonb_build_object('da', version.denominator_da, 'en', version.denominator_en) end, 'unit', version.unit, 'minimum', version.minimum::text, 'maximum', version.maximum::text, 'direction', version.direction, 'source', version.source, 'method', version.method, 'frequency', version.frequency, 'bridge', version.bridge)
  order by version.valid_from desc)
  from helhed.indicator_version version
  where version.municipality = indicator.municipality and version.indicator_id = indicator.id) as definitions, coalesce((select jsonb_agg(told.figure)
  from (select jsonb_build_object('id', value.id, 'definition', value.indicator_version_id, 'place', value.place_id, 'placeName', coalesce(named.name, estate_named.name, place.name, of_municipality.name, ''), 'placeKind', place.kind, 'slug', named.slug, 'municipality', value.municipality, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example) as figure
  from helhed.indicator_version version join ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value on value.defined_in = version.municipality and value.indicator_version_id = version.id and value.municipality = any ($1::int[]) join helhed.place on place.municipality = value.municipality and place.id = value.place_id
  left join helhed.area named on named.municipality = place.municipality and named.id = place.id
  left join helhed.organisation estate_named on estate_named.municipality = place.municipality and estate_named.id = place.id
  left join helhed.municipality of_municipality on of_municipality.code = place.municipality and place.kind = 'municipality'
  where version.municipality = indicator.municipality and version.indicator_id = indicator.id
  order by value.as_of desc, place.kind, coalesce(named.name, estate_named.name, place.name, of_municipality.name)
  limit $2) told), '[]') as figures
  from helhed.indicator join helhed.municipality on municipality.code = indicator.municipality
  where indicator.code = $3 and (indicator.municipality = 0 or indicator.municipality = any ($4::int[]));

-- areas/figures/queries: listIndicators
 select indicator.code, indicator.municipality, municipality.name as municipality_name, current.definition, current.versions, told.latest, told.places
  from helhed.indicator join helhed.municipality on municipality.code = indicator.municipality join lateral (select jsonb_build_object('id', version.id, 'from', version.valid_from, 'until', version.valid_until, 'statutory', version.rule_set is not null, 'name', case when version.name_da is null then null else jsonb_build_object('da', version.name_da, 'en', version.name_en) end, 'counted', case when version.counted_da is null then null else jsonb_build_object('da', version.counted_da, 'en', version.counted_en) end, 'numerator', case when version.numerator_da is null then null else jsonb_build_object('da', version.numerator_da, 'en', version.numerator_en) end, 'denominator', case when version.denominator_da is null then null else jsonb_build_object('da', version.denominator_da, 'en', version.denominator_en) end, 'unit', version.unit, 'minimum', version.minimum::text, 'maximum', version.maximum::text, 'direction', version.direction, 'source', version.source, 'method', version.method, 'frequency', version.frequency, 'bridge', version.bridge) as definition, count(*) over () as versions
  from helhed.indicator_version version
  where version.municipality = indicator.municipality and version.indicator_id = indicator.id
  order by version.valid_from desc
  limit 1) current on true join lateral (select max(value.as_of) as latest, count(distinct value.place_id) as places
  from helhed.indicator_version version join helhed.indicator_value value on value.indicator_version_id = version.id and value.municipality = any ($1::int[])
  where version.municipality = indicator.municipality and version.indicator_id = indicator.id) told on true
  where indicator.municipality = 0 or indicator.municipality = any ($2::int[])
  order by indicator.municipality = 0, current.definition -> 'name' ->> 'da', indicator.code;

-- areas/figures/queries: placeOffers
 select place.id, place.municipality, place.kind, coalesce(named.name, estate_named.name, of_municipality.name) as name
  from helhed.place
  left join helhed.area named on named.municipality = place.municipality and named.id = place.id
  left join helhed.organisation estate_named on estate_named.municipality = place.municipality and estate_named.id = place.id
  left join helhed.municipality of_municipality on of_municipality.code = place.municipality and place.kind = 'municipality'
  where place.municipality = any ($1::int[]) and place.kind in ('municipality', 'area', 'estate')
  order by array_position(array['municipality', 'area', 'estate'], place.kind), 4, place.id;

-- areas/imports/queries: draftContent
 select content
  from helhed.figure_import_draft
  where municipality = $1 and id = $2;

-- areas/imports/queries: findDraft
 select draft.id, draft.municipality, municipality.name as municipality_name, file_name, sha256, octet_length(content) as bytes, choices, mapping, kept_until
  from helhed.figure_import_draft draft join helhed.municipality on municipality.code = draft.municipality
  where draft.municipality = any ($1::int[]) and draft.id = $2 and draft.recorded_by = $3 and kept_until > $4;

-- areas/imports/queries: findImport
 select made.id, made.municipality, municipality.name as municipality_name, made.file_name, made.source, made.example, made.added, made.changed, made.unchanged, made.refused, made.recorded_at, undo.recorded_at as undone_at, undo.restored, undo.removed, undo.kept
  from helhed.figure_import made join helhed.municipality on municipality.code = made.municipality
  left join helhed.figure_import_undo undo on undo.municipality = made.municipality and undo.import_id = made.id
  where made.municipality = any ($1::int[]) and made.id = $2;

-- areas/imports/queries: findMapping
 select header, choices, mapping
  from helhed.figure_mapping
  where municipality = $1 and source = $2;

-- areas/imports/queries: knownFigures
 select place_id as place, indicator_version_id as version, as_of as day, amount::text, numerator::text, denominator::text
  from helhed.indicator_value
  where municipality = $1 and indicator_version_id = any ($2::uuid[]) and as_of between $3 and $4 and state = 'known';

-- areas/imports/queries: knownIndicators
 select indicator.code, array_agg(distinct version.name_da) || array_agg(distinct version.name_en) as names, bool_or(version.rule_set is not null) as statutory, jsonb_agg(jsonb_build_object('id', version.id, 'from', version.valid_from, 'until', version.valid_until, 'unit', version.unit, 'minimum', trim_scale(version.minimum)::text, 'maximum', trim_scale(version.maximum)::text, 'name', jsonb_build_object('da', version.name_da, 'en', version.name_en))
  order by version.valid_from) as versions
  from helhed.indicator join helhed.indicator_version version on version.municipality = indicator.municipality and version.indicator_id = indicator.id
  where indicator.municipality in (0, $1)
  group by indicator.municipality, indicator.id, indicator.code
  order by indicator.municipality desc, indicator.code;

-- areas/imports/queries: knownMunicipalities
 select code, array[slug, name, name || ' Kommune', code::text, lpad(code::text, 3, '0')] as names
  from helhed.municipality
  where code <> 0
  order by code;

-- areas/imports/queries: knownPlaces
 select id, 'area' as kind, array[name, slug] as names, nicknames, case when exists (select
  from helhed.area_succession came
  where came.municipality = area.municipality and came.to_area_id = area.id) then lower(period) end as from, upper(period) as until, (select coalesce(jsonb_agg(jsonb_build_object('area', case kind when 'split' then from_area_id else to_area_id end, 'from', null, 'until', null)), '[]')
  from helhed.area_succession passed
  where passed.municipality = area.municipality and (kind = 'split' and to_area_id = area.id or kind = 'merge' and from_area_id = area.id)) as within
  from helhed.area
  where municipality = $1
  union all select estate.id, 'estate', array[organisation.name, organisation.slug], '{}', null, null, (select coalesce(jsonb_agg(jsonb_build_object('area', area_id, 'from', lower(period), 'until', upper(period))
  order by period), '[]')
  from helhed.area_estate link
  where link.municipality = estate.municipality and link.estate_id = estate.id)
  from helhed.estate join helhed.organisation on organisation.municipality = estate.municipality and organisation.id = estate.id
  where estate.municipality = $2
  union all select place.id, 'municipality', array[municipality.name || ' Kommune', municipality.name, municipality.slug, place.code], '{}', null, null, '[]'
  from helhed.place join helhed.municipality on municipality.code = place.municipality
  where place.municipality = $3 and place.kind = 'municipality'
  union all select id, kind, array[case kind when 'region' then 'Region ' || name else name end, name, code], '{}', null, null, '[]'
  from helhed.place
  where municipality = $4 and kind in ('region', 'country')
  order by id;

-- areas/imports/queries: listImports
 select made.id, made.municipality, municipality.name as municipality_name, made.file_name, made.source, made.example, made.added, made.changed, made.unchanged, made.refused, made.recorded_at, undo.recorded_at as undone_at, undo.restored, undo.removed, undo.kept
  from helhed.figure_import made join helhed.municipality on municipality.code = made.municipality
  left join helhed.figure_import_undo undo on undo.municipality = made.municipality and undo.import_id = made.id
  where made.municipality = any ($1::int[])
  order by made.recorded_at desc, made.id
  limit $2;

-- areas/imports/queries: recordedFigures
 select place_id as place, indicator_version_id as version, as_of as day, amount::text, numerator::text, denominator::text, exists (select
  from helhed.figure_kept_back kept
  where kept.municipality = value.municipality and kept.value_id = value.id) as kept
  from helhed.indicator_value value
  where municipality = $1 and indicator_version_id = any ($2::uuid[]) and state = 'known';

-- areas/imports/queries: undoOutlook
 with touched as ( select value.defined_in, value.indicator_version_id, value.as_of, case when exists ( select
  from helhed.indicator_value_history past
  where past.municipality = value.municipality and past.place_id = value.place_id and past.indicator_version_id = value.indicator_version_id and past.as_of = value.as_of and past.import_id is distinct
  from $1 and not exists (select
  from helhed.figure_import_undo undo
  where undo.municipality = past.municipality and undo.import_id = past.import_id)) then 'restored' else 'removed' end as fate
  from helhed.indicator_value value
  where value.municipality = $2 and value.import_id = $3
  union all select *
  from (select distinct on (past.place_id, past.indicator_version_id, past.as_of) value.defined_in, past.indicator_version_id, past.as_of, 'kept'
  from helhed.indicator_value_history past join helhed.indicator_value value on value.municipality = past.municipality and value.place_id = past.place_id and value.indicator_version_id = past.indicator_version_id and value.as_of = past.as_of
  where past.municipality = $4 and past.import_id = $5 and value.import_id is distinct
  from $6) since) select indicator.code, version.name_da, version.name_en, extract(year
  from touched.as_of)::int as year, count(*) filter (where fate = 'removed')::int as removed, count(*) filter (where fate = 'restored')::int as restored, count(*) filter (where fate = 'kept')::int as kept
  from touched join helhed.indicator_version version on version.municipality = touched.defined_in and version.id = touched.indicator_version_id join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  group by indicator.code, version.id, version.name_da, version.name_en, 4
  order by version.name_da, 4, version.id;

-- areas/map/queries: areasOnMap
 select area.slug, area.name, municipality.name as municipality_name, municipality.slug as municipality_slug, area.example, place.longitude::text as longitude, place.latitude::text as latitude, place.outline, place.approximate, latest.status, latest.list_date as status_day, coalesce(figure.amount::text, sent.amount) as amount, coalesce(figure.state = 'withheld', false) as amount_hidden, figure.as_of as amount_day, figure.source as amount_source, figure.example as amount_example
  from helhed.area join helhed.municipality on municipality.code = area.municipality
  left join helhed.area_location place on place.municipality = area.municipality and place.area_id = area.id
  left join lateral (select status, list_date
  from helhed.area_status status
  where status.municipality = area.municipality and status.area_id = area.id and origin = 'published'
  order by list_date desc
  limit 1) latest on true
  left join lateral (select value.amount, value.state, value.as_of, value.source, value.example
  from ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value join helhed.indicator_version version on version.id = value.indicator_version_id join helhed.indicator on indicator.id = version.indicator_id and indicator.code = $1
  where value.municipality = area.municipality and value.place_id = area.id and value.state <> 'missing'
  order by value.as_of desc
  limit 1) figure on true
  left join lateral (select count(*)::text as amount
  from helhed.signal
  where signal.municipality = area.municipality and signal.area_id = area.id) sent on area.municipality = any ($2::int[])
  where (area.municipality = any ($3::int[])) and area.period @> $4::date and ($5::text is null or municipality.slug = $6)
  order by municipality.name, area.name, area.id;

-- areas/map/queries: findLocation
 select longitude::text, latitude::text, outline, approximate, example, source, version
  from helhed.area_location
  where municipality = $1 and area_id = $2;

-- areas/map/queries: publishedOnMap
 select publication.slug, title as name, municipality.name as municipality_name, municipality.slug as municipality_slug, coalesce((content->>'example')::boolean, false) as example, content->'location'->>'longitude' as longitude, content->'location'->>'latitude' as latitude, nullif(content->'location'->'outline', 'null') as outline, (content->'location'->>'approximate')::boolean as approximate, latest.status, latest.day as status_day, case when figure.small then null else figure.amount end as amount, coalesce(figure.small, false) as amount_hidden, figure.day as amount_day, figure.source as amount_source, figure.example as amount_example
  from helhed.publication join helhed.municipality on municipality.code = publication.municipality
  left join lateral (select list->'published'->>'status' as status, list->>'day' as day
  from jsonb_array_elements(content->'listings') list
  where list->'published'->>'status' is not null
  order by list->>'day' desc
  limit 1) latest on true
  left join lateral (select told.figure->>'amount' as amount, told.day, told.figure->>'source' as source, (told.figure->>'example')::boolean as example, told.figure->>'state' = 'withheld' or (coalesce(((case when $1::boolean then (told.figure->>'amount')::numeric else told.residents::numeric end) < $2::numeric and ((case when $3::boolean then (told.figure->>'amount')::numeric else told.residents::numeric end) > 0 or $4::boolean)) or (case when $5::boolean then (told.figure->>'amount')::numeric else told.residents::numeric end) < $6::numeric, false) or coalesce(not $7::boolean and coalesce((told.figure->>'numerator')::numeric, (case when (told.figure->>'amount')::numeric is not null then least((told.figure->>'denominator')::numeric, round((told.figure->>'amount')::numeric * (told.figure->>'denominator')::numeric / $8::numeric)) end)) is not null and (told.figure->>'denominator')::numeric is not null and (coalesce((told.figure->>'numerator')::numeric, (case when (told.figure->>'amount')::numeric is not null then least((told.figure->>'denominator')::numeric, round((told.figure->>'amount')::numeric * (told.figure->>'denominator')::numeric / $9::numeric)) end)) > (told.figure->>'denominator')::numeric or (told.figure->>'denominator')::numeric < $10::numeric or (coalesce((told.figure->>'numerator')::numeric, (case when (told.figure->>'amount')::numeric is not null then least((told.figure->>'denominator')::numeric, round((told.figure->>'amount')::numeric * (told.figure->>'denominator')::numeric / $11::numeric)) end)) < $12::numeric and (coalesce((told.figure->>'numerator')::numeric, (case when (told.figure->>'amount')::numeric is not null then least((told.figure->>'denominator')::numeric, round((told.figure->>'amount')::numeric * (told.figure->>'denominator')::numeric / $13::numeric)) end)) > 0 or $14::boolean)) or (((told.figure->>'denominator')::numeric - coalesce((told.figure->>'numerator')::numeric, (case when (told.figure->>'amount')::numeric is not null then least((told.figure->>'denominator')::numeric, round((told.figure->>'amount')::numeric * (told.figure->>'denominator')::numeric / $15::numeric)) end))) < $16::numeric and (((told.figure->>'denominator')::numeric - coalesce((told.figure->>'numerator')::numeric, (case when (told.figure->>'amount')::numeric is not null then least((told.figure->>'denominator')::numeric, round((told.figure->>'amount')::numeric * (told.figure->>'denominator')::numeric / $17::numeric)) end))) > 0 or $18::boolean))), false) or coalesce(not $19::boolean and (coalesce((told.figure->>'numerator')::numeric, (case when (told.figure->>'amount')::numeric is not null then least((told.figure->>'denominator')::numeric, round((told.figure->>'amount')::numeric * (told.figure->>'denominator')::numeric / $20::numeric)) end)) is null or (told.figure->>'denominator')::numeric is null) and (told.figure->>'amount')::numeric > 0 and (ceil((told.figure->>'amount')::numeric * (case when $21::boolean then (told.figure->>'amount')::numeric else told.residents::numeric end) / $22::numeric) < $23::numeric and (ceil((told.figure->>'amount')::numeric * (case when $24::boolean then (told.figure->>'amount')::numeric else told.residents::numeric end) / $25::numeric) > 0 or $26::boolean)), false)) as small
  from (select list->'figures'->$27::text as figure, list->'figures'->'residents'->>'amount' as residents, list->>'day' as day
  from jsonb_array_elements(content->'listings') list) told
  where told.figure->>'amount' is not null or told.figure->>'state' = 'withheld'
  order by told.day desc
  limit 1) figure on true
  where kind = 'area' and withdrawn_at is null and ($28::text is null or municipality.slug = $29)
  order by municipality.name, title, publication.id;

-- areas/presence/queries: findPresence
 with holding as materialized ( select distinct on (import.municipality, counted.kind_id) import.municipality, counted.kind_id, import.id, import.period, import.manner, import.matched, import.example, source.system
  from helhed.presence_import import join helhed.presence_source source on source.municipality = import.municipality and source.id = import.source_id join lateral (select distinct kind_id
  from helhed.presence_count c
  where c.municipality = import.municipality and c.import_id = import.id) counted on true
  where import.undone_at is null and upper(import.period) <= $1::date + 1 and ($2::daterange is null or import.period = $3::daterange)
  order by import.municipality, counted.kind_id, upper(import.period) desc, lower(import.period) desc, import.imported_at desc, import.id desc) select municipality.code as municipality, municipality.name, municipality.slug, ( select jsonb_build_object('dwellings', dwellings, 'approximate', approximate, 'countedOn', counted_on, 'source', source, 'example', example)
  from helhed.municipality_stock stock
  where stock.municipality = municipality.code
  order by (counted_on <= $4::date) desc, abs(counted_on - $5::date), recorded_at desc
  limit 1) as stock, coalesce(( select jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'name', name, 'counted', counted, 'example', example)
  order by position, name, id)
  from helhed.presence_kind
  where presence_kind.municipality = municipality.code), '[]') as kinds, coalesce(( select jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'name', name, 'example', example, 'designated', exists (select
  from helhed.area_case held
  where held.municipality = area.municipality and held.area_id = area.id and held.state = 'designated'))
  order by name, id)
  from helhed.area
  where area.municipality = municipality.code and area.period @> $6::date), '[]') as areas, coalesce(( select jsonb_agg(jsonb_build_object('id', organisation.id, 'name', organisation.name, 'association', association.name, 'area', link.area_id, 'example', organisation.example, 'stock', case when estate.dwellings is null then null else jsonb_build_object('dwellings', estate.dwellings, 'approximate', estate.approximate, 'countedOn', estate.counted_on, 'source', estate.source, 'example', estate.example) end)
  order by organisation.name, association.name, organisation.id)
  from helhed.organisation
  left join helhed.organisation association on association.municipality = organisation.municipality and association.id = organisation.parent_id
  left join helhed.estate on estate.municipality = organisation.municipality and estate.id = organisation.id
  left join helhed.area_estate link on link.municipality = organisation.municipality and link.estate_id = organisation.id and link.period @> $7::date
  where organisation.municipality = municipality.code and organisation.kind = 'estate'), '[]') as estates, coalesce(( select jsonb_agg(distinct period::text
  order by period::text desc)
  from helhed.presence_import
  where presence_import.municipality = municipality.code and undone_at is null), '[]') as periods, (select count(*)
  from helhed.presence_source source
  where source.municipality = municipality.code) as sources, coalesce((select jsonb_agg(jsonb_build_object('kind', kind_id, 'period', period::text, 'system', system, 'manner', manner, 'matched', matched, 'example', example))
  from holding
  where holding.municipality = municipality.code), '[]') as held, coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind_id, 'level', c.level, 'place', coalesce(c.estate_id, c.area_id), 'state', c.state, 'count', c.count))
  from holding join helhed.presence_count c on c.municipality = holding.municipality and c.import_id = holding.id and c.kind_id = holding.kind_id
  where holding.municipality = municipality.code), '[]') as counts
  from helhed.municipality
  where municipality.code <> 0 and (municipality.code = any ($8::int[]) or exists (select
  from helhed.body seen
  where seen.municipality = municipality.code and seen.kind = 'steering_group' and seen.id = any ($9::uuid[]))) and ($10::text is null or municipality.slug = $11)
  order by municipality.name
  limit 1;

-- areas/presence/queries: listImports
 select import.municipality, import.id, import.period::text as period, source.system, import.manner, import.matched, import.threshold, import.example, import.imported_at, import.undone_at, array(select kind.name
  from helhed.presence_kind kind
  where kind.municipality = import.municipality and exists (select
  from helhed.presence_count c
  where c.municipality = import.municipality and c.import_id = import.id and c.kind_id = kind.id)
  order by kind.position, kind.id) as kinds, import.undone_at is null and exists (select
  from helhed.presence_count mine
  where mine.municipality = import.municipality and mine.import_id = import.id and not exists (select
  from helhed.presence_import later join helhed.presence_count c on c.municipality = later.municipality and c.import_id = later.id and c.kind_id = mine.kind_id
  where later.municipality = import.municipality and later.period = import.period and later.undone_at is null and (later.imported_at, later.id) > (import.imported_at, import.id))) as holds
  from helhed.presence_import import join helhed.presence_source source on source.municipality = import.municipality and source.id = import.source_id
  where (import.municipality = any ($1::int[]) or exists (select
  from helhed.body seen
  where seen.municipality = import.municipality and seen.kind = 'steering_group' and seen.id = any ($2::uuid[])))
  order by import.imported_at desc, import.id desc
  limit $3;

-- areas/presence/queries: listKinds
 select municipality, id, slug, name, counted, example
  from helhed.presence_kind
  where (presence_kind.municipality = any ($1::int[]) or exists (select
  from helhed.body seen
  where seen.municipality = presence_kind.municipality and seen.kind = 'steering_group' and seen.id = any ($2::uuid[])))
  order by municipality, position, id;

-- areas/presence/queries: listOutside
 select organisation.id, organisation.name, association.name as association
  from helhed.organisation
  left join helhed.organisation association on association.municipality = organisation.municipality and association.id = organisation.parent_id
  where organisation.kind = 'estate' and (organisation.municipality = any ($1::int[]) or exists (select
  from helhed.body seen
  where seen.municipality = organisation.municipality and seen.kind = 'steering_group' and seen.id = any ($2::uuid[]))) and not exists (select
  from helhed.area_estate link
  where link.municipality = organisation.municipality and link.estate_id = organisation.id and link.period @> $3::date)
  order by organisation.name, organisation.id;

-- areas/presence/queries: listSources
 select municipality, id, system, legal_basis, purpose, owner, retention, period::text as period, example
  from helhed.presence_source
  where (presence_source.municipality = any ($1::int[]) or exists (select
  from helhed.body seen
  where seen.municipality = presence_source.municipality and seen.kind = 'steering_group' and seen.id = any ($2::uuid[])))
  order by system, registered_at, id;

-- areas/signals/queries: areasToPlace
 select id, name
  from helhed.area
  where municipality = $1 and period @> $2::date
  order by name, id;

-- areas/signals/queries: findSent
select id
  from helhed.signal
  where id = $1 and recorded_by = $2;

-- areas/signals/queries: findSignal
 select signal.municipality, municipality.name as municipality_name, signal.id, signal.area_id, area.name as area_name, area.slug as area_slug, estate.name as estate_name, signal.place, signal.topic, signal.seriousness, signal.words, signal.seen_on, signal.state, signal.waiting_since, signal.example, signal.recorded_by as writer, writer.role as writer_role, principal.name as writer_for, signal.recorded_at, signal.version, coalesce(( select jsonb_agg(jsonb_build_object('kind', entry.kind, 'words', entry.words, 'at', entry.recorded_at, 'role', mandate.role)
  order by entry.recorded_at, entry.id)
  from helhed.signal_entry entry join helhed.mandate on mandate.municipality = entry.municipality and mandate.id = entry.recorded_under
  where entry.municipality = signal.municipality and entry.signal_id = signal.id), '[]') as entries, ( select jsonb_build_object('slug', held.slug, 'state', held.state, 'body', held.body_id, 'parties', array(select organisation_id
  from helhed.case_party party
  where party.municipality = held.municipality and party.case_id = held.id))
  from helhed.area_case held
  where held.municipality = signal.municipality and held.id = signal.case_id) as in_case
  from helhed.signal join helhed.municipality on municipality.code = signal.municipality join helhed.mandate writer on writer.municipality = signal.municipality and writer.id = signal.recorded_under join helhed.organisation principal on principal.municipality in (writer.municipality, 0) and principal.id = writer.acts_for_id
  left join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
  left join helhed.organisation estate on estate.municipality = signal.municipality and estate.id = signal.estate_id
  where signal.id = $1 and (signal.municipality = any ($2::int[]) or (signal.recorded_by = $3::uuid and signal.municipality = any ($4::int[])));

-- areas/signals/queries: listSignals
 select signal.id, area.name as area_name, estate.name as estate_name, signal.place, signal.topic, signal.seriousness, signal.words, signal.state, signal.waiting_since, signal.example, signal.recorded_at, municipality.name as municipality_name, writer.role as writer_role, principal.name as writer_for, count(*) over () as total, count(signal.waiting_since) over () as waiting
  from helhed.signal join helhed.municipality on municipality.code = signal.municipality join helhed.mandate writer on writer.municipality = signal.municipality and writer.id = signal.recorded_under join helhed.organisation principal on principal.municipality in (writer.municipality, 0) and principal.id = writer.acts_for_id
  left join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
  left join helhed.organisation estate on estate.municipality = signal.municipality and estate.id = signal.estate_id
  where (signal.municipality = any ($1::int[]) or (signal.recorded_by = $2::uuid and signal.municipality = any ($3::int[]))) and ($4::text is null or signal.topic = $5) and ($6::text is null or area.slug = $7) and ($8::text is null or case $9 when 'waiting' then signal.waiting_since is not null else signal.state = $10 end) and ($11::date is null or (signal.recorded_at at time zone 'Europe/Copenhagen')::date >= $12::date) and ($13::date is null or (signal.recorded_at at time zone 'Europe/Copenhagen')::date <= $14::date)
  order by signal.waiting_since is null, case when signal.waiting_since is not null then array_position('{urgent,talk,watch}', signal.seriousness) end, signal.waiting_since, signal.recorded_at desc, signal.id
  limit $15 offset $16;

-- areas/signals/queries: ownSignals
 select signal.id, area.name as area_name, estate.name as estate_name, signal.place, signal.topic, signal.seriousness, signal.words, signal.state, signal.waiting_since, signal.example, signal.recorded_at, municipality.name as municipality_name, writer.role as writer_role, principal.name as writer_for, count(*) over () as total, count(signal.waiting_since) over () as waiting
  from helhed.signal join helhed.municipality on municipality.code = signal.municipality join helhed.mandate writer on writer.municipality = signal.municipality and writer.id = signal.recorded_under join helhed.organisation principal on principal.municipality in (writer.municipality, 0) and principal.id = writer.acts_for_id
  left join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
  left join helhed.organisation estate on estate.municipality = signal.municipality and estate.id = signal.estate_id
  where signal.recorded_by = $1::uuid
  order by signal.recorded_at desc, signal.id
  limit $2;

-- areas/signals/queries: placesFor
 with place as ( select 'area' as kind, area.id, area.name, area.nicknames as also, area.municipality, area.id as area
  from helhed.area
  where area.municipality = any ($1::int[]) and area.period @> $2::date
  union all select 'estate', estate.id, estate.name, '{}', estate.municipality, link.area_id
  from helhed.organisation estate
  left join helhed.area_estate link on link.municipality = estate.municipality and link.estate_id = estate.id and link.period @> $3::date
  where estate.kind = 'estate' and estate.municipality = any ($4::int[])), named as ( select coalesce(estate_id, area_id) as id, max(recorded_at) as last
  from helhed.signal
  where recorded_by = $5::uuid and coalesce(estate_id, area_id) is not null
  group by 1) select place.*, named.last
  from place
  left join named on named.id = place.id
  where $6 or place.area = any ($7::uuid[]) or named.last is not null
  order by named.last desc nulls last, place.kind, place.name, place.id;

-- areas/signals/queries: signalledAreas
 select distinct area.slug, area.name
  from helhed.signal join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
  where (signal.municipality = any ($1::int[]) or (signal.recorded_by = $2::uuid and signal.municipality = any ($3::int[])))
  order by area.name, area.slug;

-- areas/statute/queries: areasOnList
 select area.slug, area.name, municipality.name as municipality_name, area.example, coalesce((select jsonb_agg(jsonb_build_object('code', indicator.code, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example, 'kept', exists (select
  from helhed.figure_kept_back kept
  where kept.municipality = value.municipality and kept.value_id = value.id)))
  from helhed.indicator_value value join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id
  where value.municipality = area.municipality and value.place_id = area.id and version.rule_set is not null and value.as_of = $1), '[]') as values, coalesce((select jsonb_agg(jsonb_build_object('day', list_date, 'origin', origin, 'status', status, 'source', area_status.source))
  from helhed.area_status
  where area_status.municipality = area.municipality and area_id = area.id and list_date between $2 and $3), '[]') as statuses
  from helhed.area join helhed.municipality on municipality.code = area.municipality
  where (area.municipality = any ($4::int[])) and area.form = 'area'
  order by area.name, municipality.name, area.id;

-- areas/statute/queries: latestListWithFigures
 select extract(year
  from max(value.as_of))::int as year
  from helhed.indicator_value value join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id join helhed.area on area.municipality = value.municipality and area.id = value.place_id
  where version.rule_set is not null and value.as_of <= $1::date and (area.municipality = any ($2::int[])) having max(value.as_of) is not null;

-- areas/stock/queries: agentOffers
 select id, name
  from helhed.organisation
  where municipality = $1 and kind in ('managing_agent', 'housing_association', 'municipality')
  order by name, id;

-- areas/stock/queries: countsIn
 select jsonb_build_object('id', counted.id, 'estate', counted.estate_id, 'estateName', named.name, 'countedOn', counted.counted_on, 'approximate', counted.approximate, 'example', counted.example, 'source', counted.source, 'lines', (select coalesce(jsonb_agg(jsonb_build_object('dwellings', line.dwellings, 'owner', line.owner, 'agent', line.managing_agent_id, 'agentName', agent.name, 'kind', line.kind, 'size', line.size, 'state', line.state)
  order by line.position), '[]')
  from helhed.stock_line line
  left join helhed.organisation agent on agent.municipality = line.municipality and agent.id = line.managing_agent_id
  where line.municipality = counted.municipality and line.count_id = counted.id)) as count
  from helhed.area join helhed.stock_count counted on counted.municipality = area.municipality and (counted.area_id = area.id or counted.estate_id in ( select link.estate_id
  from helhed.area_estate link
  where link.municipality = area.municipality and link.area_id = area.id and link.period @> $1::date))
  left join helhed.organisation named on named.municipality = counted.municipality and named.id = counted.estate_id
  where area.municipality = $2 and area.id = $3
  order by named.name nulls last, counted.estate_id, counted.counted_on desc nulls last, counted.recorded_at desc
  limit $4;

-- areas/tasks/queries: areaTasks
 select *
  from ( select 'figures' as kind, area.name as area, area.slug, municipality.name as municipality_name, 1 as count, 0 as urgent, null::date as since, null::text as held
  from helhed.area join helhed.municipality on municipality.code = area.municipality
  where area.municipality = any ($1::int[]) and upper_inf(area.period) and not exists (select
  from helhed.area_status
  where area_status.municipality = area.municipality and area_id = area.id) and not exists (select
  from helhed.indicator_value value join helhed.indicator_version version on version.municipality = value.defined_in and version.id = value.indicator_version_id
  where value.municipality = area.municipality and value.place_id = area.id and version.rule_set is not null)
  union all select 'signals', area.name, area.slug, municipality.name, count(*), count(*) filter (where seriousness = 'urgent'), min(signal.waiting_since at time zone 'Europe/Copenhagen')::date, null
  from helhed.signal join helhed.municipality on municipality.code = signal.municipality
  left join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
  where signal.municipality = any ($2::int[]) and signal.waiting_since is not null
  group by area.municipality, area.id, area.name, area.slug, municipality.name
  union all select 'answered', coalesce(area.name, estate.name, signal.place), area.slug, municipality.name, 1, 0, (last.recorded_at at time zone 'Europe/Copenhagen')::date, signal.id::text
  from helhed.signal join helhed.municipality on municipality.code = signal.municipality
  left join helhed.area on area.municipality = signal.municipality and area.id = signal.area_id
  left join helhed.organisation estate on estate.municipality = signal.municipality and estate.id = signal.estate_id cross join lateral (select entry.kind, entry.recorded_at
  from helhed.signal_entry entry
  where entry.municipality = signal.municipality and entry.signal_id = signal.id
  order by entry.recorded_at desc, entry.id desc
  limit 1) last
  where signal.municipality = any ($3::int[]) and signal.recorded_by = $4::uuid and last.kind in ('answer', 'gathered', 'decided', 'closed') and last.recorded_at >= $5::date - $6::int
  union all select 'stranded', area.name, area.slug, municipality.name, count(*), 0, upper(area.period), null
  from helhed.mandate join helhed.municipality on municipality.code = mandate.municipality join helhed.area on area.municipality = mandate.municipality and area.id = mandate.area_id
  left join helhed.mandate_end gone on gone.municipality = mandate.municipality and gone.mandate_id = mandate.id
  where mandate.municipality = any ($7::int[]) and mandate.period @> $8::date and (gone.ends_on is null or $9::date < gone.ends_on) and upper(area.period) <= $10::date and exists (select
  from helhed.area_succession passed
  where passed.municipality = area.municipality and passed.from_area_id = area.id)
  group by area.municipality, area.id, area.name, area.slug, area.period, municipality.name
  union all select 'publish', area.name, area.slug, municipality.name, 1, 0, step.happened_on, held.slug
  from helhed.area_case held join helhed.municipality on municipality.code = held.municipality join helhed.area on area.municipality = held.municipality and area.id = held.area_id join helhed.case_step step on step.municipality = held.municipality and step.case_id = held.id and step.outcome = 'designated'
  where held.municipality = any ($11::int[]) and held.state = 'designated' and step.happened_on >= $12::date - $13::int and not exists (select
  from helhed.publication told
  where told.municipality = held.municipality and told.record_id = held.id and told.withdrawn_at is null)
  union all select 'deliverables' as kind, project.name as area, project.slug, municipality.name as municipality_name, count(*) as count, count(*) filter (where one.due_on < $14::date) as urgent, min(one.due_on) as since, null::text as held
  from helhed.project join helhed.municipality on municipality.code = project.municipality join helhed.project_deliverable one on one.municipality = project.municipality and one.project_id = project.id
  where project.municipality = any ($15::int[]) and one.due_on <= $16::date + $17::int and not exists (select
  from helhed.project_deliverable_end over
  where over.municipality = one.municipality and over.deliverable_id = one.id) and not exists (select
  from helhed.project_closing closing
  where closing.municipality = project.municipality and closing.project_id = project.id)
  group by project.municipality, project.id, project.name, project.slug, municipality.name
  union all select 'statement', project.name, project.slug, municipality.name, 1, 0, owed.due_on, null
  from helhed.project join helhed.municipality on municipality.code = project.municipality cross join lateral (select (coalesce((select max(said.stated_on)
  from helhed.project_statement said
  where said.municipality = project.municipality and said.project_id = project.id), lower(project.period)) + make_interval(months => project.rhythm))::date as due_on) owed
  where project.municipality = any ($18::int[]) and owed.due_on <= $19::date + $20::int and not exists (select
  from helhed.project_closing closing
  where closing.municipality = project.municipality and closing.project_id = project.id)
  union all select case area_case.state when 'designated' then 'review' when 'waiting' then 'resume' else 'decide' end, area.name, area.slug, municipality.name, 1, 0, area_case.due_on, area_case.slug
  from helhed.area_case join helhed.municipality on municipality.code = area_case.municipality join helhed.area on area.municipality = area_case.municipality and area.id = area_case.area_id
  where (area_case.state = 'decision' or (area_case.state in ('designated', 'waiting') and area_case.due_on <= $21::date + $22::int)) and ((area_case.municipality = any ($23::int[]) and area_case.state <> 'decision') or (area_case.municipality = any ($24::int[]) and exists (select
  from helhed.seat join helhed.seat_holding holding on holding.municipality = seat.municipality and holding.seat_id = seat.id and holding.period @> $25::date
  where seat.municipality = area_case.municipality and seat.body_id = area_case.body_id and seat.office is not null and seat.period @> $26::date and holding.person_id = $27::uuid)))) task
  order by kind, since, area, slug;

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
 select entry.seq, entry.at, entry.act, entry.reason, mandate.role, person.name, coalesce(bead.name, project.name, holder.name) as record, coalesce(bead.href, '/projekter/' || project.slug, case when given.id is not null then '/mandater?vis=alle' end) as href, given.role as about
  from helhed.audit_entry entry
  left join helhed.mandate on mandate.municipality = entry.chain and mandate.id = entry.mandate_id
  left join helhed.person on person.id = entry.person_id
  left join helhed.thread_bead bead on bead.municipality = entry.chain and bead.id = entry.subject_id
  left join helhed.project on entry.subject_kind = 'project' and project.municipality = entry.chain and project.id = entry.subject_id
  left join helhed.mandate given on entry.subject_kind = 'mandate' and given.municipality = entry.chain and given.id = entry.subject_id
  left join helhed.person holder on holder.id = given.person_id
  where entry.chain = $1 and ($2::bigint is null or entry.seq < $3) and ($4::text is null or entry.act = $5) and ($6 = '' or bead.name ilike $7 or project.name ilike $8 or person.name ilike $9 or holder.name ilike $10)
  order by entry.seq desc
  limit $11;

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
  where seat.municipality = body.municipality and seat.body_id = body.id), '[]') as seats, coalesce(( select jsonb_agg(jsonb_build_object('slug', project.slug, 'name', project.name, 'body', project.body_id, 'areas', array(select tied.area_id
  from helhed.project_area tied
  where tied.municipality = project.municipality and tied.project_id = project.id), 'period', project.period::text, 'rhythm', project.rhythm, 'deliverables', coalesce((select jsonb_agg(jsonb_build_object('dueOn', one.due_on, 'end', case when over.deliverable_id is not null then jsonb_build_object('outcome', over.outcome, 'on', over.ended_on) end, 'left', spoken.words))
  from helhed.project_deliverable one
  left join helhed.project_deliverable_end over on over.municipality = one.municipality and over.deliverable_id = one.id
  left join helhed.project_left spoken on spoken.municipality = one.municipality and spoken.deliverable_id = one.id
  where one.municipality = project.municipality and one.project_id = project.id), '[]'), 'statements', coalesce((select jsonb_agg(jsonb_build_object('on', said.stated_on, 'standing', said.standing)
  order by said.stated_on desc, said.recorded_at desc, said.id desc)
  from helhed.project_statement said
  where said.municipality = project.municipality and said.project_id = project.id), '[]'), 'closing', (select jsonb_build_object('on', closing.closed_on, 'result', closing.result, 'takesOver', closing.takes_over, 'example', closing.example)
  from helhed.project_closing closing
  where closing.municipality = project.municipality and closing.project_id = project.id))
  order by project.name, project.id)
  from helhed.project
  where project.municipality = body.municipality and project.body_id = body.id), '[]') as projects
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
  where (body.municipality = any ($3::int[])) and ($4 = '' or body.name ilike $5) and ($6::text is null or body.kind = $7)
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

-- bodies/queries: worksFrom
 select bead.id, bead.name, bead.href, bead.state
  from helhed.thread_link link join helhed.thread_bead bead on bead.municipality = link.municipality and bead.id = link.to_id and bead.place = 'plan'
  where link.municipality = $1 and link.from_id = $2
  order by bead.name, bead.id;

-- front/queries: publishedBy
 select municipality.name, publication.slug, title, publication.kind as record, content->>'kind' as kind, coalesce(jsonb_array_length(case when publication.kind = 'body' then content->'seats' end), 0) as seats
  from helhed.municipality
  left join helhed.publication on publication.municipality = municipality.code and withdrawn_at is null and publication.kind in ('body', 'plan')
  where municipality.slug = $1 and municipality.code <> 0
  order by title, publication.slug;

-- front/queries: publishedLike
 select kind, publication.slug, title, municipality.name
  from helhed.publication join helhed.municipality on municipality.code = publication.municipality
  where withdrawn_at is null and kind in ('area', 'body', 'plan') and title ilike $1
  order by title, publication.slug
  limit 50;

-- front/queries: publishedPlaces
 select municipality.slug, municipality.name, count(*) filter (where kind = 'area') as areas, count(*) filter (where kind = 'body') as bodies, count(*) filter (where kind = 'plan') as plans
  from helhed.municipality join helhed.publication on publication.municipality = municipality.code and withdrawn_at is null
  group by municipality.code
  order by municipality.name;

-- front/queries: recordsNamed
 (select area.name, '/omraader/' || area.slug as href, municipality.name as place, 'area' as kind
  from helhed.area join helhed.municipality on municipality.code = area.municipality
  where (area.municipality = any ($1::int[])) and (area.name ilike $2 or array_to_string(area.nicknames, ' ') ilike $3)
  order by area.name, area.id
  limit $4)
  union all (select entry.name, '/omraader/' || area.slug || '/hvem/' || entry.id, area.name, entry.kind
  from helhed.directory_entry entry join helhed.area on area.municipality = entry.municipality and area.id = entry.area_id
  left join helhed.organisation on organisation.municipality = entry.municipality and organisation.id = entry.organisation_id
  where (area.municipality = any ($5::int[])) and (upper_inf(entry.period) or upper(entry.period) > $6::date) and concat_ws(' ', entry.name, organisation.name, entry.organisation_name, entry.contact_role, entry.place) ilike $7
  order by entry.name, entry.id
  limit $8)
  union all (select project.name, '/projekter/' || project.slug as href, municipality.name as place, 'project' as kind
  from helhed.project join helhed.municipality on municipality.code = project.municipality
  where (project.municipality = any ($9::int[])) and project.name ilike $10
  order by project.name, project.id
  limit $11);

-- funding/appropriation/queries: findAppropriation
 select appropriation.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, appropriation.id, appropriation.slug, appropriation.name, appropriation.purpose, appropriation.amount, appropriation.year, appropriation.price_level, jsonb_build_object('name', body.name, 'slug', body.slug) as body, appropriation.decided_on::text as decided_on, appropriation.date_precision, appropriation.expires_on::text as expires_on, appropriation.example, appropriation.source, appropriation.requested, appropriation.item, appropriation.case_number, appropriation.document_number, appropriation.kle, appropriation.version, coalesce((select jsonb_agg(jsonb_build_object('plan', work.id, 'name', work.name, 'slug', work.slug, 'example', work.example, 'amount', draw.amount, 'municipal', ( select sum(case when line.kind = 'cash' then cell.amount when line.confirmed_at is not null then floor(cell.hours * line.rate) else 0 end)::bigint
  from helhed.budget_line line join helhed.budget_cell cell on cell.municipality = line.municipality and cell.line_id = line.id
  where line.municipality = work.municipality and line.work_id = work.id and line.source in ('municipalitySubAgreements', 'municipalityCoordination')))
  order by work.name, work.id)
  from helhed.appropriation_draw draw join helhed.work on work.municipality = draw.municipality and work.id = draw.work_id
  where draw.municipality = appropriation.municipality and draw.appropriation_id = appropriation.id), '[]') as draws
  from helhed.address join helhed.appropriation on appropriation.municipality = address.municipality and appropriation.id = address.record_id join helhed.municipality on municipality.code = appropriation.municipality join helhed.body on body.municipality = appropriation.municipality and body.id = appropriation.body_id
  where address.section = 'bevillinger' and address.slug = $1 and (appropriation.municipality = any ($2::int[]));

-- funding/appropriation/queries: listAppropriations
 select appropriation.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, appropriation.id, appropriation.slug, appropriation.name, appropriation.purpose, appropriation.amount, appropriation.year, appropriation.price_level, jsonb_build_object('name', body.name, 'slug', body.slug) as body, appropriation.decided_on::text as decided_on, appropriation.date_precision, appropriation.expires_on::text as expires_on, appropriation.example, appropriation.source, coalesce((select sum(draw.amount)
  from helhed.appropriation_draw draw
  where draw.municipality = appropriation.municipality and draw.appropriation_id = appropriation.id), 0)::bigint as drawn
  from helhed.appropriation join helhed.municipality on municipality.code = appropriation.municipality join helhed.body on body.municipality = appropriation.municipality and body.id = appropriation.body_id
  where (appropriation.municipality = any ($1::int[])) and ($2::text is null or municipality.slug = $3)
  order by municipality.name, appropriation.year desc, appropriation.name, appropriation.id
  limit $4;

-- funding/shared-cost/queries: listSharedCosts
 select municipality.name as municipality_name, cost.id, cost.name, cost.amount, cost.year, cost.spread_by, cost.reason, cost.example, coalesce((select jsonb_agg(jsonb_build_object('plan', work.id, 'name', work.name, 'weight', share.weight, 'amount', share.amount)
  order by work.name, work.id)
  from helhed.shared_cost_share share join helhed.work on work.municipality = share.municipality and work.id = share.work_id
  where share.municipality = cost.municipality and share.shared_cost_id = cost.id), '[]') as shares
  from helhed.shared_cost cost join helhed.municipality on municipality.code = cost.municipality
  where (cost.municipality = any ($1::int[])) and ($2::text is null or municipality.slug = $3)
  order by cost.year desc, municipality.name, cost.name, cost.id
  limit $4;

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
  where (organisation.municipality = 0 or (organisation.municipality = any ($1::int[]))) and ($2 = '' or organisation.name ilike $3) and ($4::text is null or organisation.kind = $5)
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
 select max(entry.at) as at, entry.act, record.name, record.href, mandate.role, count(*) as times
  from helhed.audit_entry entry join ( select municipality, id, name, href
  from helhed.thread_bead
  where case place when 'plan' then municipality = any ($1::int[]) or id = any ($2::uuid[]) else municipality = any ($3::int[]) or id = any ($4::uuid[]) end
  union all select held.municipality, held.id, area.name, '/omraader/' || area.slug || '#udpegning'
  from helhed.area_case held join helhed.area on area.municipality = held.municipality and area.id = held.area_id
  where held.state in ('designated', 'lifted') and (area.municipality = any ($5::int[]) or area.id = any ($6::uuid[]))
  union all select project.municipality, project.id, project.name, '/projekter/' || project.slug as href
  from helhed.project
  where (project.municipality = any ($7::int[])) ) record on record.municipality = entry.chain and record.id = entry.subject_id
  left join helhed.mandate on mandate.municipality = entry.chain and mandate.id = entry.mandate_id
  where entry.act not like 'case.%' or entry.act = any ($8::text[])
  group by record.municipality, record.id, record.name, record.href, entry.act, mandate.role, (entry.at at time zone 'Europe/Copenhagen')::date
  order by max(entry.at) desc, max(entry.seq) desc
  limit $9;

-- plans/across/queries: besidePlans
 select work.id, municipality.slug as municipality, municipality.name as place, work.example, lower(work.period)::text as from, upper(work.period)::text as until, board.name as board, budget.frame, ( select coalesce(jsonb_object_agg(state, count), '{}')
  from (select lying.state, count(*)
  from helhed.part join helhed.goal on goal.municipality = part.municipality and goal.part_id = part.id join helhed.thread_bead lying on lying.municipality = goal.municipality and lying.id = goal.id
  where part.municipality = work.municipality and part.work_id = work.id
  group by lying.state) counted) as goals, (select jsonb_build_object( 'goals', coalesce((select jsonb_agg(goal)
  from helhed.part_version frozen cross join jsonb_array_elements(frozen.text::jsonb -> 'goals') goal
  where frozen.municipality = last.municipality and frozen.version_id = last.id), '[]'), 'measured', coalesce((select jsonb_agg(jsonb_build_object('goal', measured.goal_id, 'measuredOn', measured.measured_on, 'amount', trim_scale(measured.amount)::text, 'numerator', trim_scale(measured.numerator)::text, 'denominator', trim_scale(measured.denominator)::text))
  from helhed.measurement measured join helhed.goal on goal.municipality = measured.municipality and goal.id = measured.goal_id join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where part.municipality = work.municipality and part.work_id = work.id and not exists (select
  from helhed.measurement_closing closing
  where closing.municipality = measured.municipality and closing.measurement_id = measured.id)), '[]'))
  from (select version.municipality, version.id
  from helhed.version_approved approved join helhed.work_version version on version.municipality = approved.municipality and version.id = approved.version_id
  where approved.municipality = work.municipality and approved.work_id = work.id
  order by version.number desc
  limit 1) last) as agreed, coalesce((select jsonb_agg(jsonb_build_object('kind', line.kind, 'rate', line.rate, 'manager', line.manager, 'confirmed', line.confirmed_at is not null, 'cells', (select coalesce(jsonb_agg(jsonb_build_object('year', cell.year, 'amount', cell.amount, 'hours', trim_scale(cell.hours)::text)), '[]')
  from helhed.budget_cell cell
  where cell.municipality = line.municipality and cell.line_id = line.id)))
  from helhed.budget_line line
  where line.municipality = work.municipality and line.work_id = work.id and line.source in ('municipalitySubAgreements', 'municipalityCoordination')), '[]') as given, (select jsonb_build_object('all', count(*), 'running', count(*) filter (where activity.period @> $1::date), 'ended', count(*) filter (where upper(activity.period) <= $2::date))
  from helhed.part join helhed.activity on activity.municipality = part.municipality and activity.part_id = part.id
  where part.municipality = work.municipality and part.work_id = work.id) as activities, coalesce((select jsonb_agg(jsonb_build_object('from', lower(activity.period), 'until', upper(activity.period), 'held', (select coalesce(jsonb_agg(distinct date_trunc('quarter', held.held_on)::date), '[]')
  from helhed.activity_session held
  where held.municipality = activity.municipality and held.activity_id = activity.id and not exists (select
  from helhed.session_ending ended
  where ended.municipality = held.municipality and ended.session_id = held.id))))
  from helhed.part join helhed.activity on activity.municipality = part.municipality and activity.part_id = part.id
  where part.municipality = work.municipality and part.work_id = work.id and lower(activity.period) <= $3::date), '[]') as begun, (select jsonb_build_object('held', count(*), 'people', coalesce(sum((select sum(counted.people)
  from helhed.session_count counted
  where counted.municipality = held.municipality and counted.session_id = held.id)), 0))
  from helhed.activity_session held join helhed.activity on activity.municipality = held.municipality and activity.id = held.activity_id join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
  where held.municipality = work.municipality and part.work_id = work.id and not exists (select
  from helhed.session_ending ended
  where ended.municipality = held.municipality and ended.session_id = held.id)) as sessions
  from helhed.work join helhed.municipality on municipality.code = work.municipality
  left join helhed.body board on board.municipality = work.municipality and board.id = work.board_id
  left join helhed.budget on budget.municipality = work.municipality and budget.work_id = work.id and budget.work_kind = 'plan'
  where work.kind = 'plan' and (work.municipality = any ($4::int[]));

-- plans/amendment/queries: amendmentsOf
 select told.id, told.number, told.round, told.why, told.takes_effect_on as takesEffectOn, told.weight, told.rule_from as ruleFrom, told.grounds, told.raised, told.example, jsonb_build_object('at', told.sent_at, 'role', mandate.role, 'for', sender.name) as sent, (select jsonb_build_object('id', version.id, 'number', version.number, 'texts', (select jsonb_agg(frozen.text)
  from helhed.part_version frozen
  where frozen.municipality = version.municipality and frozen.version_id = version.id))
  from helhed.work_version version
  where version.municipality = told.municipality and version.id = told.before_id) as before, (select jsonb_build_object('id', version.id, 'number', version.number, 'texts', (select jsonb_agg(frozen.text)
  from helhed.part_version frozen
  where frozen.municipality = version.municipality and frozen.version_id = version.id))
  from helhed.work_version version
  where version.municipality = told.municipality and version.id = sent.version_id) as after, (select jsonb_build_object('at', gone.withdrawn_at, 'role', held.role, 'for', whose.name, 'reason', gone.reason)
  from helhed.amendment_withdrawal gone join helhed.mandate held on held.municipality = gone.municipality and held.id = gone.withdrawn_under join helhed.organisation whose on whose.municipality = gone.municipality and whose.id = gone.withdrawn_for
  where gone.municipality = told.municipality and gone.amendment_id = told.id) as withdrawn, (select to_jsonb(force.in_force_at) #>> '{}'
  from helhed.amendment_in_force force
  where force.municipality = told.municipality and force.amendment_id = told.id) as inForceAt, to_jsonb(found) as record
  from helhed.amendment told join helhed.submission sent on sent.municipality = told.municipality and sent.amendment_id = told.id join helhed.mandate on mandate.municipality = told.municipality and mandate.id = told.sent_under join helhed.organisation sender on sender.municipality = told.municipality and sender.id = told.sent_for cross join lateral (select (select jsonb_build_object('id', template, 'version', template_version)
  from helhed.approval_step
  where municipality = told.municipality and work_id = told.work_id and amendment_id is not distinct
  from told.id
  limit 1) as template, coalesce(( select jsonb_agg(jsonb_build_object('id', step.id, 'key', step.key, 'position', step.position, 'branch', step.branch, 'per', step.per, 'who', step.who, 'by', jsonb_build_object('da', step.by_da, 'en', step.by_en), 'everyOne', step.every_one, 'decides', step.decides, 'onChange', step.on_change, 'commitment', step.commitment, 'after', array(select after.after_id
  from helhed.approval_step_after after
  where after.municipality = step.municipality and after.step_id = step.id
  order by after.after_id))
  order by step.position)
  from helhed.approval_step step
  where step.municipality = told.municipality and step.work_id = told.work_id and step.amendment_id is not distinct
  from told.id), '[]') as steps, coalesce(( select jsonb_agg(jsonb_build_object('id', decider.id, 'step', decider.step_id, 'part', decider.part_id, 'estate', decider.estate_id, 'kind', decider.kind, 'seat', decider.seat_id, 'title', decider.title, 'dueOn', decider.due_on, 'meetsOn', decider.meets_on, 'body', case when body.id is not null then jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) end, 'organisation', case when partner.id is not null then jsonb_build_object('id', partner.id, 'name', partner.name) end, 'holder', (select holding.person_id
  from helhed.seat_holding holding join helhed.seat on seat.municipality = holding.municipality and seat.id = holding.seat_id
  where holding.municipality = decider.municipality and holding.body_id = decider.body_id and holding.standing = 'holder' and holding.period @> $1::date and case decider.kind when 'seat' then seat.id = decider.seat_id else seat.office = 'chair' end
  limit 1))
  order by decider.title, decider.id)
  from helhed.approval_decider decider join helhed.approval_step step on step.municipality = decider.municipality and step.id = decider.step_id and step.amendment_id is not distinct
  from told.id
  left join helhed.body on body.municipality = decider.municipality and body.id = decider.body_id
  left join helhed.organisation partner on partner.municipality = decider.municipality and partner.id = decider.organisation_id
  where decider.municipality = told.municipality and decider.work_id = told.work_id), '[]') as deciders, ( select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at, 'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent join helhed.work_version version on version.municipality = sent.municipality and version.id = sent.version_id join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = told.municipality and sent.work_id = told.work_id and sent.amendment_id is not distinct
  from told.id
  order by sent.submitted_at desc
  limit 1) as submission, ( select jsonb_build_object('version', version.id, 'number', version.number, 'amendment', changed.number, 'on', sent.submitted_on, 'at', sent.submitted_at)
  from helhed.amendment_in_force force join helhed.amendment changed on changed.municipality = force.municipality and changed.id = force.amendment_id join helhed.work_version version on version.municipality = force.municipality and version.id = force.version_id join helhed.submission sent on sent.municipality = force.municipality and sent.version_id = force.version_id
  where force.municipality = told.municipality and force.work_id = told.work_id and not exists ( select
  from helhed.submission later
  where later.municipality = force.municipality and later.work_id = force.work_id and later.amendment_id is null and later.submitted_at > sent.submitted_at)
  order by version.number desc
  limit 1) as amended, ( select jsonb_build_object('id', own.id, 'number', own.number, 'round', own.round, 'before', own.before_id, 'inForce', exists (select
  from helhed.amendment_in_force force
  where force.municipality = own.municipality and force.amendment_id = own.id), 'closed', exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = own.municipality and gone.amendment_id = own.id) or exists (select
  from helhed.amendment later
  where later.municipality = own.municipality and later.work_id = own.work_id and (later.number, later.round) > (own.number, own.round)))
  from helhed.amendment own
  where own.municipality = told.municipality and own.id = told.id) as amendment, ( select jsonb_build_object('number', last.number, 'status', coalesce((select taken.outcome
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and taken.outcome in ('returned', 'rejected') and (taken.decides = 'here' or held.verdict = 'confirmed')
  order by taken.recorded_at desc
  limit 1), 'waiting'), 'board', not exists (select
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and step.key = 'board'))
  from helhed.amendment last
  where last.municipality = told.municipality and last.work_id = told.work_id and not exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = last.municipality and gone.amendment_id = last.id) and not exists (select
  from helhed.amendment_in_force force
  where force.municipality = last.municipality and force.amendment_id = last.id) and not exists (select
  from helhed.amendment later
  where later.municipality = last.municipality and later.work_id = last.work_id and (later.number, later.round) > (last.number, last.round))
  order by last.number desc, last.round desc
  limit 1) as amending, coalesce(( select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash, 'estates', array(select helhed.frozen_estates(version.municipality, version.id)), 'amendment', (select jsonb_build_object('id', own.id, 'number', own.number)
  from helhed.submission sent join helhed.amendment own on own.municipality = sent.municipality and own.id = sent.amendment_id
  where sent.municipality = version.municipality and sent.version_id = version.id), 'parts', ( select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash, 'text', case when $2 and version.id = any (whole.ids) then frozen.text end)
  order by part.number)
  from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
  where frozen.municipality = version.municipality and frozen.version_id = version.id))
  order by version.number)
  from helhed.work_version version cross join (select array[ (select sent.version_id
  from helhed.submission sent
  where sent.municipality = told.municipality and sent.work_id = told.work_id and sent.amendment_id is not distinct
  from told.id
  order by sent.submitted_at desc
  limit 1), (select force.version_id
  from helhed.amendment_in_force force
  where force.municipality = told.municipality and force.work_id = told.work_id
  order by force.in_force_at desc
  limit 1)] as ids) whole
  where version.municipality = told.municipality and version.work_id = told.work_id), '[]') as versions, coalesce(( select jsonb_agg(jsonb_build_object('id', taken.id, 'step', taken.step_id, 'decider', taken.decider_id, 'part', taken.part_id, 'estate', taken.estate_id, 'version', taken.version_id, 'outcome', taken.outcome, 'decidedOn', taken.decided_on, 'precision', taken.date_precision, 'reasons', taken.reasons, 'item', taken.item, 'page', taken.page, 'commitment', taken.commitment, 'example', taken.example, 'takenOver', taken.takeover_of is not null, 'paper', case when paper.id is not null then jsonb_build_object('id', paper.id, 'name', paper.name) end, 'votes', case when taken.votes_for is not null then jsonb_build_object('for', taken.votes_for, 'against', coalesce(taken.votes_against, 0)) end, 'recordedBy', taken.recorded_by, 'recordedFor', jsonb_build_object('id', recorder.id, 'name', recorder.name), 'recordedAt', taken.recorded_at, 'confirmation', case when held.decision_id is not null then jsonb_build_object('verdict', held.verdict, 'reason', held.reason, 'at', held.confirmed_at, 'for', jsonb_build_object('id', confirmer.id, 'name', confirmer.name)) end, 'countsFrom', case when taken.decides = 'here' and taken.takeover_of is null then taken.recorded_at when held.verdict = 'confirmed' then held.confirmed_at end, 'returns', array(select back.part_id
  from helhed.decision_return back
  where back.municipality = taken.municipality and back.decision_id = taken.id
  order by back.part_id), 'conditions', coalesce(( select jsonb_agg(jsonb_build_object('id', condition.id, 'what', condition.what, 'owner', condition.owner, 'dueOn', condition.due_on, 'proof', condition.proof, 'blocks', condition.blocks, 'met', case when met.condition_id is not null then jsonb_build_object('on', met.met_on, 'proof', met.proof, 'paper', met.paper_id) end)
  order by condition.due_on, condition.id)
  from helhed.decision_condition condition
  left join helhed.decision_condition_met met on met.municipality = condition.municipality and met.condition_id = condition.id
  where condition.municipality = taken.municipality and condition.decision_id = taken.id), '[]'))
  order by taken.recorded_at, taken.id)
  from helhed.decision taken join helhed.approval_step step on step.municipality = taken.municipality and step.id = taken.step_id and step.amendment_id is not distinct
  from told.id join helhed.organisation recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_for
  left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  left join helhed.organisation confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_for
  where taken.municipality = told.municipality and taken.work_id = told.work_id), '[]') as decisions, ( select jsonb_build_object('on', over.taken_on, 'for', jsonb_build_object('id', taker.id, 'name', taker.name), 'file', over.file_name, 'sentOn', over.sent_on)
  from helhed.takeover over join helhed.organisation taker on taker.municipality = over.municipality and taker.id = over.taken_for
  where over.municipality = told.municipality and over.work_id = told.work_id) as taken) found
  where told.municipality = $3 and told.work_id = $4
  order by told.number desc, told.round desc;

-- plans/anchoring/queries: anchoringsOf
 select told.activity_id as activity, jsonb_agg(jsonb_build_object('number', told.number, 'becomes', told.becomes, 'stage', told.stage, 'byWhom', told.by_whom, 'money', told.money, 'staff', told.staff, 'place', told.place, 'agreedWith', told.agreed_with, 'agreedOn', told.agreed_on, 'note', told.note, 'example', told.example, 'on', (told.written_at at time zone 'Europe/Copenhagen')::date, 'role', mandate.role, 'for', organisation.name)
  order by told.number desc) as said
  from helhed.anchoring told join helhed.activity on activity.municipality = told.municipality and activity.id = told.activity_id join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id join helhed.mandate on mandate.municipality = told.municipality and mandate.id = told.written_under join helhed.organisation on organisation.municipality = told.municipality and organisation.id = told.written_for
  where told.municipality = $1 and part.work_id = $2
  group by told.activity_id;

-- plans/approval/deciders-queries: findDecisionFacts
 select taken.submitted_by, taken.submitted_on::text as submitted_on, recorder.role as recorded_as, confirmer.role as confirmed_as, paper.media_type, array(select frozen.text
  from helhed.part_version frozen
  where frozen.municipality = taken.municipality and frozen.version_id = taken.version_id) as texts
  from helhed.decision taken join helhed.mandate recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_under
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  left join helhed.mandate confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_under
  left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
  where taken.municipality = $1 and taken.work_id = $2 and taken.id = $3;

-- plans/approval/deciders-queries: findPaper
 select name, media_type, bytes
  from helhed.stored_file paper
  where paper.municipality = $1 and paper.id = $2 and ( exists (select
  from helhed.decision taken
  where taken.municipality = paper.municipality and taken.work_id = $3 and taken.paper_id = paper.id) or exists (select
  from helhed.decision_condition_met met join helhed.decision_condition condition on condition.municipality = met.municipality and condition.id = met.condition_id join helhed.decision taken on taken.municipality = condition.municipality and taken.id = condition.decision_id
  where met.municipality = paper.municipality and met.paper_id = paper.id and taken.work_id = $4) or exists (select
  from helhed.measurement told join helhed.goal on goal.municipality = told.municipality and goal.id = told.goal_id join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where told.municipality = paper.municipality and told.file_id = paper.id and part.work_id = $5));

-- plans/approval/deciders-queries: getDeciderOffers
 select coalesce(( select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'kind', kind)
  order by kind <> 'administration', name, id)
  from helhed.organisation
  where municipality = $1 and kind not in ('estate', 'municipality')), '[]') as partners, coalesce(( select jsonb_agg(jsonb_build_object('id', seat.id, 'title', seat.title, 'body', jsonb_build_object('id', body.id, 'name', body.name), 'participation', seat.participation, 'side', case when side.id is not null then jsonb_build_object('name', side.name, 'kind', side.kind) end, 'held', exists (select
  from helhed.seat_holding holding
  where holding.municipality = seat.municipality and holding.seat_id = seat.id and holding.standing = 'holder' and holding.period @> $2::date))
  order by body.id is distinct
  from $3::uuid, body.name, body.id, seat.position)
  from helhed.seat join helhed.body on body.municipality = seat.municipality and body.id = seat.body_id
  left join helhed.organisation side on side.municipality = seat.municipality and side.id = seat.represents_id
  where seat.municipality = $4 and seat.period @> $5::date and body.period @> $6::date), '[]') as seats, coalesce(( select jsonb_agg(jsonb_build_object('id', id, 'name', name)
  order by name, id)
  from helhed.body
  where municipality = $7 and period @> $8::date), '[]') as bodies;

-- plans/approval/queries: getApproval
select (select jsonb_build_object('id', template, 'version', template_version)
  from helhed.approval_step
  where municipality = $1::int and work_id = $2::uuid and amendment_id is not distinct
  from $3::uuid
  limit 1) as template, coalesce(( select jsonb_agg(jsonb_build_object('id', step.id, 'key', step.key, 'position', step.position, 'branch', step.branch, 'per', step.per, 'who', step.who, 'by', jsonb_build_object('da', step.by_da, 'en', step.by_en), 'everyOne', step.every_one, 'decides', step.decides, 'onChange', step.on_change, 'commitment', step.commitment, 'after', array(select after.after_id
  from helhed.approval_step_after after
  where after.municipality = step.municipality and after.step_id = step.id
  order by after.after_id))
  order by step.position)
  from helhed.approval_step step
  where step.municipality = $4::int and step.work_id = $5::uuid and step.amendment_id is not distinct
  from $6::uuid), '[]') as steps, coalesce(( select jsonb_agg(jsonb_build_object('id', decider.id, 'step', decider.step_id, 'part', decider.part_id, 'estate', decider.estate_id, 'kind', decider.kind, 'seat', decider.seat_id, 'title', decider.title, 'dueOn', decider.due_on, 'meetsOn', decider.meets_on, 'body', case when body.id is not null then jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) end, 'organisation', case when partner.id is not null then jsonb_build_object('id', partner.id, 'name', partner.name) end, 'holder', (select holding.person_id
  from helhed.seat_holding holding join helhed.seat on seat.municipality = holding.municipality and seat.id = holding.seat_id
  where holding.municipality = decider.municipality and holding.body_id = decider.body_id and holding.standing = 'holder' and holding.period @> $7::date and case decider.kind when 'seat' then seat.id = decider.seat_id else seat.office = 'chair' end
  limit 1))
  order by decider.title, decider.id)
  from helhed.approval_decider decider join helhed.approval_step step on step.municipality = decider.municipality and step.id = decider.step_id and step.amendment_id is not distinct
  from $8::uuid
  left join helhed.body on body.municipality = decider.municipality and body.id = decider.body_id
  left join helhed.organisation partner on partner.municipality = decider.municipality and partner.id = decider.organisation_id
  where decider.municipality = $9::int and decider.work_id = $10::uuid), '[]') as deciders, ( select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at, 'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent join helhed.work_version version on version.municipality = sent.municipality and version.id = sent.version_id join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = $11::int and sent.work_id = $12::uuid and sent.amendment_id is not distinct
  from $13::uuid
  order by sent.submitted_at desc
  limit 1) as submission, ( select jsonb_build_object('version', version.id, 'number', version.number, 'amendment', changed.number, 'on', sent.submitted_on, 'at', sent.submitted_at)
  from helhed.amendment_in_force force join helhed.amendment changed on changed.municipality = force.municipality and changed.id = force.amendment_id join helhed.work_version version on version.municipality = force.municipality and version.id = force.version_id join helhed.submission sent on sent.municipality = force.municipality and sent.version_id = force.version_id
  where force.municipality = $14::int and force.work_id = $15::uuid and not exists ( select
  from helhed.submission later
  where later.municipality = force.municipality and later.work_id = force.work_id and later.amendment_id is null and later.submitted_at > sent.submitted_at)
  order by version.number desc
  limit 1) as amended, ( select jsonb_build_object('id', own.id, 'number', own.number, 'round', own.round, 'before', own.before_id, 'inForce', exists (select
  from helhed.amendment_in_force force
  where force.municipality = own.municipality and force.amendment_id = own.id), 'closed', exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = own.municipality and gone.amendment_id = own.id) or exists (select
  from helhed.amendment later
  where later.municipality = own.municipality and later.work_id = own.work_id and (later.number, later.round) > (own.number, own.round)))
  from helhed.amendment own
  where own.municipality = $16::int and own.id = $17::uuid) as amendment, ( select jsonb_build_object('number', last.number, 'status', coalesce((select taken.outcome
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and taken.outcome in ('returned', 'rejected') and (taken.decides = 'here' or held.verdict = 'confirmed')
  order by taken.recorded_at desc
  limit 1), 'waiting'), 'board', not exists (select
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and step.key = 'board'))
  from helhed.amendment last
  where last.municipality = $18::int and last.work_id = $19::uuid and not exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = last.municipality and gone.amendment_id = last.id) and not exists (select
  from helhed.amendment_in_force force
  where force.municipality = last.municipality and force.amendment_id = last.id) and not exists (select
  from helhed.amendment later
  where later.municipality = last.municipality and later.work_id = last.work_id and (later.number, later.round) > (last.number, last.round))
  order by last.number desc, last.round desc
  limit 1) as amending, coalesce(( select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash, 'estates', array(select helhed.frozen_estates(version.municipality, version.id)), 'amendment', (select jsonb_build_object('id', own.id, 'number', own.number)
  from helhed.submission sent join helhed.amendment own on own.municipality = sent.municipality and own.id = sent.amendment_id
  where sent.municipality = version.municipality and sent.version_id = version.id), 'parts', ( select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash, 'text', case when $20 and version.id = any (whole.ids) then frozen.text end)
  order by part.number)
  from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
  where frozen.municipality = version.municipality and frozen.version_id = version.id))
  order by version.number)
  from helhed.work_version version cross join (select array[ (select sent.version_id
  from helhed.submission sent
  where sent.municipality = $21::int and sent.work_id = $22::uuid and sent.amendment_id is not distinct
  from $23::uuid
  order by sent.submitted_at desc
  limit 1), (select force.version_id
  from helhed.amendment_in_force force
  where force.municipality = $24::int and force.work_id = $25::uuid
  order by force.in_force_at desc
  limit 1)] as ids) whole
  where version.municipality = $26::int and version.work_id = $27::uuid), '[]') as versions, coalesce(( select jsonb_agg(jsonb_build_object('id', taken.id, 'step', taken.step_id, 'decider', taken.decider_id, 'part', taken.part_id, 'estate', taken.estate_id, 'version', taken.version_id, 'outcome', taken.outcome, 'decidedOn', taken.decided_on, 'precision', taken.date_precision, 'reasons', taken.reasons, 'item', taken.item, 'page', taken.page, 'commitment', taken.commitment, 'example', taken.example, 'takenOver', taken.takeover_of is not null, 'paper', case when paper.id is not null then jsonb_build_object('id', paper.id, 'name', paper.name) end, 'votes', case when taken.votes_for is not null then jsonb_build_object('for', taken.votes_for, 'against', coalesce(taken.votes_against, 0)) end, 'recordedBy', taken.recorded_by, 'recordedFor', jsonb_build_object('id', recorder.id, 'name', recorder.name), 'recordedAt', taken.recorded_at, 'confirmation', case when held.decision_id is not null then jsonb_build_object('verdict', held.verdict, 'reason', held.reason, 'at', held.confirmed_at, 'for', jsonb_build_object('id', confirmer.id, 'name', confirmer.name)) end, 'countsFrom', case when taken.decides = 'here' and taken.takeover_of is null then taken.recorded_at when held.verdict = 'confirmed' then held.confirmed_at end, 'returns', array(select back.part_id
  from helhed.decision_return back
  where back.municipality = taken.municipality and back.decision_id = taken.id
  order by back.part_id), 'conditions', coalesce(( select jsonb_agg(jsonb_build_object('id', condition.id, 'what', condition.what, 'owner', condition.owner, 'dueOn', condition.due_on, 'proof', condition.proof, 'blocks', condition.blocks, 'met', case when met.condition_id is not null then jsonb_build_object('on', met.met_on, 'proof', met.proof, 'paper', met.paper_id) end)
  order by condition.due_on, condition.id)
  from helhed.decision_condition condition
  left join helhed.decision_condition_met met on met.municipality = condition.municipality and met.condition_id = condition.id
  where condition.municipality = taken.municipality and condition.decision_id = taken.id), '[]'))
  order by taken.recorded_at, taken.id)
  from helhed.decision taken join helhed.approval_step step on step.municipality = taken.municipality and step.id = taken.step_id and step.amendment_id is not distinct
  from $28::uuid join helhed.organisation recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_for
  left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  left join helhed.organisation confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_for
  where taken.municipality = $29::int and taken.work_id = $30::uuid), '[]') as decisions, ( select jsonb_build_object('on', over.taken_on, 'for', jsonb_build_object('id', taker.id, 'name', taker.name), 'file', over.file_name, 'sentOn', over.sent_on)
  from helhed.takeover over join helhed.organisation taker on taker.municipality = over.municipality and taker.id = over.taken_for
  where over.municipality = $31::int and over.work_id = $32::uuid) as taken;

-- plans/approval/queries: getApprovalAt
 select found.*
  from (select (select step.amendment_id
  from helhed.approval_step step
  where step.municipality = $1 and step.work_id = $2 and step.id in ( select decider.step_id
  from helhed.approval_decider decider
  where decider.municipality = $3 and decider.id = $4
  union select taken.step_id
  from helhed.decision taken
  where taken.municipality = $5 and taken.id = $6
  union select taken.step_id
  from helhed.decision_condition condition join helhed.decision taken on taken.municipality = condition.municipality and taken.id = condition.decision_id
  where condition.municipality = $7 and condition.id = $8)) as amendment) asked cross join lateral (select (select jsonb_build_object('id', template, 'version', template_version)
  from helhed.approval_step
  where municipality = $9::int and work_id = $10::uuid and amendment_id is not distinct
  from asked.amendment
  limit 1) as template, coalesce(( select jsonb_agg(jsonb_build_object('id', step.id, 'key', step.key, 'position', step.position, 'branch', step.branch, 'per', step.per, 'who', step.who, 'by', jsonb_build_object('da', step.by_da, 'en', step.by_en), 'everyOne', step.every_one, 'decides', step.decides, 'onChange', step.on_change, 'commitment', step.commitment, 'after', array(select after.after_id
  from helhed.approval_step_after after
  where after.municipality = step.municipality and after.step_id = step.id
  order by after.after_id))
  order by step.position)
  from helhed.approval_step step
  where step.municipality = $11::int and step.work_id = $12::uuid and step.amendment_id is not distinct
  from asked.amendment), '[]') as steps, coalesce(( select jsonb_agg(jsonb_build_object('id', decider.id, 'step', decider.step_id, 'part', decider.part_id, 'estate', decider.estate_id, 'kind', decider.kind, 'seat', decider.seat_id, 'title', decider.title, 'dueOn', decider.due_on, 'meetsOn', decider.meets_on, 'body', case when body.id is not null then jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) end, 'organisation', case when partner.id is not null then jsonb_build_object('id', partner.id, 'name', partner.name) end, 'holder', (select holding.person_id
  from helhed.seat_holding holding join helhed.seat on seat.municipality = holding.municipality and seat.id = holding.seat_id
  where holding.municipality = decider.municipality and holding.body_id = decider.body_id and holding.standing = 'holder' and holding.period @> $13::date and case decider.kind when 'seat' then seat.id = decider.seat_id else seat.office = 'chair' end
  limit 1))
  order by decider.title, decider.id)
  from helhed.approval_decider decider join helhed.approval_step step on step.municipality = decider.municipality and step.id = decider.step_id and step.amendment_id is not distinct
  from asked.amendment
  left join helhed.body on body.municipality = decider.municipality and body.id = decider.body_id
  left join helhed.organisation partner on partner.municipality = decider.municipality and partner.id = decider.organisation_id
  where decider.municipality = $14::int and decider.work_id = $15::uuid), '[]') as deciders, ( select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at, 'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent join helhed.work_version version on version.municipality = sent.municipality and version.id = sent.version_id join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = $16::int and sent.work_id = $17::uuid and sent.amendment_id is not distinct
  from asked.amendment
  order by sent.submitted_at desc
  limit 1) as submission, ( select jsonb_build_object('version', version.id, 'number', version.number, 'amendment', changed.number, 'on', sent.submitted_on, 'at', sent.submitted_at)
  from helhed.amendment_in_force force join helhed.amendment changed on changed.municipality = force.municipality and changed.id = force.amendment_id join helhed.work_version version on version.municipality = force.municipality and version.id = force.version_id join helhed.submission sent on sent.municipality = force.municipality and sent.version_id = force.version_id
  where force.municipality = $18::int and force.work_id = $19::uuid and not exists ( select
  from helhed.submission later
  where later.municipality = force.municipality and later.work_id = force.work_id and later.amendment_id is null and later.submitted_at > sent.submitted_at)
  order by version.number desc
  limit 1) as amended, ( select jsonb_build_object('id', own.id, 'number', own.number, 'round', own.round, 'before', own.before_id, 'inForce', exists (select
  from helhed.amendment_in_force force
  where force.municipality = own.municipality and force.amendment_id = own.id), 'closed', exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = own.municipality and gone.amendment_id = own.id) or exists (select
  from helhed.amendment later
  where later.municipality = own.municipality and later.work_id = own.work_id and (later.number, later.round) > (own.number, own.round)))
  from helhed.amendment own
  where own.municipality = $20::int and own.id = asked.amendment) as amendment, ( select jsonb_build_object('number', last.number, 'status', coalesce((select taken.outcome
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and taken.outcome in ('returned', 'rejected') and (taken.decides = 'here' or held.verdict = 'confirmed')
  order by taken.recorded_at desc
  limit 1), 'waiting'), 'board', not exists (select
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and step.key = 'board'))
  from helhed.amendment last
  where last.municipality = $21::int and last.work_id = $22::uuid and not exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = last.municipality and gone.amendment_id = last.id) and not exists (select
  from helhed.amendment_in_force force
  where force.municipality = last.municipality and force.amendment_id = last.id) and not exists (select
  from helhed.amendment later
  where later.municipality = last.municipality and later.work_id = last.work_id and (later.number, later.round) > (last.number, last.round))
  order by last.number desc, last.round desc
  limit 1) as amending, coalesce(( select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash, 'estates', array(select helhed.frozen_estates(version.municipality, version.id)), 'amendment', (select jsonb_build_object('id', own.id, 'number', own.number)
  from helhed.submission sent join helhed.amendment own on own.municipality = sent.municipality and own.id = sent.amendment_id
  where sent.municipality = version.municipality and sent.version_id = version.id), 'parts', ( select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash, 'text', case when $23 and version.id = any (whole.ids) then frozen.text end)
  order by part.number)
  from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
  where frozen.municipality = version.municipality and frozen.version_id = version.id))
  order by version.number)
  from helhed.work_version version cross join (select array[ (select sent.version_id
  from helhed.submission sent
  where sent.municipality = $24::int and sent.work_id = $25::uuid and sent.amendment_id is not distinct
  from asked.amendment
  order by sent.submitted_at desc
  limit 1), (select force.version_id
  from helhed.amendment_in_force force
  where force.municipality = $26::int and force.work_id = $27::uuid
  order by force.in_force_at desc
  limit 1)] as ids) whole
  where version.municipality = $28::int and version.work_id = $29::uuid), '[]') as versions, coalesce(( select jsonb_agg(jsonb_build_object('id', taken.id, 'step', taken.step_id, 'decider', taken.decider_id, 'part', taken.part_id, 'estate', taken.estate_id, 'version', taken.version_id, 'outcome', taken.outcome, 'decidedOn', taken.decided_on, 'precision', taken.date_precision, 'reasons', taken.reasons, 'item', taken.item, 'page', taken.page, 'commitment', taken.commitment, 'example', taken.example, 'takenOver', taken.takeover_of is not null, 'paper', case when paper.id is not null then jsonb_build_object('id', paper.id, 'name', paper.name) end, 'votes', case when taken.votes_for is not null then jsonb_build_object('for', taken.votes_for, 'against', coalesce(taken.votes_against, 0)) end, 'recordedBy', taken.recorded_by, 'recordedFor', jsonb_build_object('id', recorder.id, 'name', recorder.name), 'recordedAt', taken.recorded_at, 'confirmation', case when held.decision_id is not null then jsonb_build_object('verdict', held.verdict, 'reason', held.reason, 'at', held.confirmed_at, 'for', jsonb_build_object('id', confirmer.id, 'name', confirmer.name)) end, 'countsFrom', case when taken.decides = 'here' and taken.takeover_of is null then taken.recorded_at when held.verdict = 'confirmed' then held.confirmed_at end, 'returns', array(select back.part_id
  from helhed.decision_return back
  where back.municipality = taken.municipality and back.decision_id = taken.id
  order by back.part_id), 'conditions', coalesce(( select jsonb_agg(jsonb_build_object('id', condition.id, 'what', condition.what, 'owner', condition.owner, 'dueOn', condition.due_on, 'proof', condition.proof, 'blocks', condition.blocks, 'met', case when met.condition_id is not null then jsonb_build_object('on', met.met_on, 'proof', met.proof, 'paper', met.paper_id) end)
  order by condition.due_on, condition.id)
  from helhed.decision_condition condition
  left join helhed.decision_condition_met met on met.municipality = condition.municipality and met.condition_id = condition.id
  where condition.municipality = taken.municipality and condition.decision_id = taken.id), '[]'))
  order by taken.recorded_at, taken.id)
  from helhed.decision taken join helhed.approval_step step on step.municipality = taken.municipality and step.id = taken.step_id and step.amendment_id is not distinct
  from asked.amendment join helhed.organisation recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_for
  left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  left join helhed.organisation confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_for
  where taken.municipality = $30::int and taken.work_id = $31::uuid), '[]') as decisions, ( select jsonb_build_object('on', over.taken_on, 'for', jsonb_build_object('id', taker.id, 'name', taker.name), 'file', over.file_name, 'sentOn', over.sent_on)
  from helhed.takeover over join helhed.organisation taker on taker.municipality = over.municipality and taker.id = over.taken_for
  where over.municipality = $32::int and over.work_id = $33::uuid) as taken) found;

-- plans/approval/queries: getWholeApproval
 select (select jsonb_build_object('id', template, 'version', template_version)
  from helhed.approval_step
  where municipality = $1::int and work_id = $2::uuid and amendment_id is not distinct
  from null::uuid
  limit 1) as template, coalesce(( select jsonb_agg(jsonb_build_object('id', step.id, 'key', step.key, 'position', step.position, 'branch', step.branch, 'per', step.per, 'who', step.who, 'by', jsonb_build_object('da', step.by_da, 'en', step.by_en), 'everyOne', step.every_one, 'decides', step.decides, 'onChange', step.on_change, 'commitment', step.commitment, 'after', array(select after.after_id
  from helhed.approval_step_after after
  where after.municipality = step.municipality and after.step_id = step.id
  order by after.after_id))
  order by step.position)
  from helhed.approval_step step
  where step.municipality = $3::int and step.work_id = $4::uuid and step.amendment_id is not distinct
  from null::uuid), '[]') as steps, coalesce(( select jsonb_agg(jsonb_build_object('id', decider.id, 'step', decider.step_id, 'part', decider.part_id, 'estate', decider.estate_id, 'kind', decider.kind, 'seat', decider.seat_id, 'title', decider.title, 'dueOn', decider.due_on, 'meetsOn', decider.meets_on, 'body', case when body.id is not null then jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) end, 'organisation', case when partner.id is not null then jsonb_build_object('id', partner.id, 'name', partner.name) end, 'holder', (select holding.person_id
  from helhed.seat_holding holding join helhed.seat on seat.municipality = holding.municipality and seat.id = holding.seat_id
  where holding.municipality = decider.municipality and holding.body_id = decider.body_id and holding.standing = 'holder' and holding.period @> $5::date and case decider.kind when 'seat' then seat.id = decider.seat_id else seat.office = 'chair' end
  limit 1))
  order by decider.title, decider.id)
  from helhed.approval_decider decider join helhed.approval_step step on step.municipality = decider.municipality and step.id = decider.step_id and step.amendment_id is not distinct
  from null::uuid
  left join helhed.body on body.municipality = decider.municipality and body.id = decider.body_id
  left join helhed.organisation partner on partner.municipality = decider.municipality and partner.id = decider.organisation_id
  where decider.municipality = $6::int and decider.work_id = $7::uuid), '[]') as deciders, ( select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at, 'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent join helhed.work_version version on version.municipality = sent.municipality and version.id = sent.version_id join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = $8::int and sent.work_id = $9::uuid and sent.amendment_id is not distinct
  from null::uuid
  order by sent.submitted_at desc
  limit 1) as submission, ( select jsonb_build_object('version', version.id, 'number', version.number, 'amendment', changed.number, 'on', sent.submitted_on, 'at', sent.submitted_at)
  from helhed.amendment_in_force force join helhed.amendment changed on changed.municipality = force.municipality and changed.id = force.amendment_id join helhed.work_version version on version.municipality = force.municipality and version.id = force.version_id join helhed.submission sent on sent.municipality = force.municipality and sent.version_id = force.version_id
  where force.municipality = $10::int and force.work_id = $11::uuid and not exists ( select
  from helhed.submission later
  where later.municipality = force.municipality and later.work_id = force.work_id and later.amendment_id is null and later.submitted_at > sent.submitted_at)
  order by version.number desc
  limit 1) as amended, ( select jsonb_build_object('id', own.id, 'number', own.number, 'round', own.round, 'before', own.before_id, 'inForce', exists (select
  from helhed.amendment_in_force force
  where force.municipality = own.municipality and force.amendment_id = own.id), 'closed', exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = own.municipality and gone.amendment_id = own.id) or exists (select
  from helhed.amendment later
  where later.municipality = own.municipality and later.work_id = own.work_id and (later.number, later.round) > (own.number, own.round)))
  from helhed.amendment own
  where own.municipality = $12::int and own.id = null::uuid) as amendment, ( select jsonb_build_object('number', last.number, 'status', coalesce((select taken.outcome
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and taken.outcome in ('returned', 'rejected') and (taken.decides = 'here' or held.verdict = 'confirmed')
  order by taken.recorded_at desc
  limit 1), 'waiting'), 'board', not exists (select
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and step.key = 'board'))
  from helhed.amendment last
  where last.municipality = $13::int and last.work_id = $14::uuid and not exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = last.municipality and gone.amendment_id = last.id) and not exists (select
  from helhed.amendment_in_force force
  where force.municipality = last.municipality and force.amendment_id = last.id) and not exists (select
  from helhed.amendment later
  where later.municipality = last.municipality and later.work_id = last.work_id and (later.number, later.round) > (last.number, last.round))
  order by last.number desc, last.round desc
  limit 1) as amending, coalesce(( select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash, 'estates', array(select helhed.frozen_estates(version.municipality, version.id)), 'amendment', (select jsonb_build_object('id', own.id, 'number', own.number)
  from helhed.submission sent join helhed.amendment own on own.municipality = sent.municipality and own.id = sent.amendment_id
  where sent.municipality = version.municipality and sent.version_id = version.id), 'parts', ( select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash, 'text', case when $15 and version.id = any (whole.ids) then frozen.text end)
  order by part.number)
  from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
  where frozen.municipality = version.municipality and frozen.version_id = version.id))
  order by version.number)
  from helhed.work_version version cross join (select array[ (select sent.version_id
  from helhed.submission sent
  where sent.municipality = $16::int and sent.work_id = $17::uuid and sent.amendment_id is not distinct
  from null::uuid
  order by sent.submitted_at desc
  limit 1), (select force.version_id
  from helhed.amendment_in_force force
  where force.municipality = $18::int and force.work_id = $19::uuid
  order by force.in_force_at desc
  limit 1)] as ids) whole
  where version.municipality = $20::int and version.work_id = $21::uuid), '[]') as versions, coalesce(( select jsonb_agg(jsonb_build_object('id', taken.id, 'step', taken.step_id, 'decider', taken.decider_id, 'part', taken.part_id, 'estate', taken.estate_id, 'version', taken.version_id, 'outcome', taken.outcome, 'decidedOn', taken.decided_on, 'precision', taken.date_precision, 'reasons', taken.reasons, 'item', taken.item, 'page', taken.page, 'commitment', taken.commitment, 'example', taken.example, 'takenOver', taken.takeover_of is not null, 'paper', case when paper.id is not null then jsonb_build_object('id', paper.id, 'name', paper.name) end, 'votes', case when taken.votes_for is not null then jsonb_build_object('for', taken.votes_for, 'against', coalesce(taken.votes_against, 0)) end, 'recordedBy', taken.recorded_by, 'recordedFor', jsonb_build_object('id', recorder.id, 'name', recorder.name), 'recordedAt', taken.recorded_at, 'confirmation', case when held.decision_id is not null then jsonb_build_object('verdict', held.verdict, 'reason', held.reason, 'at', held.confirmed_at, 'for', jsonb_build_object('id', confirmer.id, 'name', confirmer.name)) end, 'countsFrom', case when taken.decides = 'here' and taken.takeover_of is null then taken.recorded_at when held.verdict = 'confirmed' then held.confirmed_at end, 'returns', array(select back.part_id
  from helhed.decision_return back
  where back.municipality = taken.municipality and back.decision_id = taken.id
  order by back.part_id), 'conditions', coalesce(( select jsonb_agg(jsonb_build_object('id', condition.id, 'what', condition.what, 'owner', condition.owner, 'dueOn', condition.due_on, 'proof', condition.proof, 'blocks', condition.blocks, 'met', case when met.condition_id is not null then jsonb_build_object('on', met.met_on, 'proof', met.proof, 'paper', met.paper_id) end)
  order by condition.due_on, condition.id)
  from helhed.decision_condition condition
  left join helhed.decision_condition_met met on met.municipality = condition.municipality and met.condition_id = condition.id
  where condition.municipality = taken.municipality and condition.decision_id = taken.id), '[]'))
  order by taken.recorded_at, taken.id)
  from helhed.decision taken join helhed.approval_step step on step.municipality = taken.municipality and step.id = taken.step_id and step.amendment_id is not distinct
  from null::uuid join helhed.organisation recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_for
  left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  left join helhed.organisation confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_for
  where taken.municipality = $22::int and taken.work_id = $23::uuid), '[]') as decisions, ( select jsonb_build_object('on', over.taken_on, 'for', jsonb_build_object('id', taker.id, 'name', taker.name), 'file', over.file_name, 'sentOn', over.sent_on)
  from helhed.takeover over join helhed.organisation taker on taker.municipality = over.municipality and taker.id = over.taken_for
  where over.municipality = $24::int and over.work_id = $25::uuid) as taken, coalesce((select jsonb_agg(to_jsonb(found)
  order by asked.number, asked.round)
  from helhed.amendment asked cross join lateral (select (select jsonb_build_object('id', template, 'version', template_version)
  from helhed.approval_step
  where municipality = asked.municipality and work_id = asked.work_id and amendment_id is not distinct
  from asked.id
  limit 1) as template, coalesce(( select jsonb_agg(jsonb_build_object('id', step.id, 'key', step.key, 'position', step.position, 'branch', step.branch, 'per', step.per, 'who', step.who, 'by', jsonb_build_object('da', step.by_da, 'en', step.by_en), 'everyOne', step.every_one, 'decides', step.decides, 'onChange', step.on_change, 'commitment', step.commitment, 'after', array(select after.after_id
  from helhed.approval_step_after after
  where after.municipality = step.municipality and after.step_id = step.id
  order by after.after_id))
  order by step.position)
  from helhed.approval_step step
  where step.municipality = asked.municipality and step.work_id = asked.work_id and step.amendment_id is not distinct
  from asked.id), '[]') as steps, coalesce(( select jsonb_agg(jsonb_build_object('id', decider.id, 'step', decider.step_id, 'part', decider.part_id, 'estate', decider.estate_id, 'kind', decider.kind, 'seat', decider.seat_id, 'title', decider.title, 'dueOn', decider.due_on, 'meetsOn', decider.meets_on, 'body', case when body.id is not null then jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) end, 'organisation', case when partner.id is not null then jsonb_build_object('id', partner.id, 'name', partner.name) end, 'holder', (select holding.person_id
  from helhed.seat_holding holding join helhed.seat on seat.municipality = holding.municipality and seat.id = holding.seat_id
  where holding.municipality = decider.municipality and holding.body_id = decider.body_id and holding.standing = 'holder' and holding.period @> $26::date and case decider.kind when 'seat' then seat.id = decider.seat_id else seat.office = 'chair' end
  limit 1))
  order by decider.title, decider.id)
  from helhed.approval_decider decider join helhed.approval_step step on step.municipality = decider.municipality and step.id = decider.step_id and step.amendment_id is not distinct
  from asked.id
  left join helhed.body on body.municipality = decider.municipality and body.id = decider.body_id
  left join helhed.organisation partner on partner.municipality = decider.municipality and partner.id = decider.organisation_id
  where decider.municipality = asked.municipality and decider.work_id = asked.work_id), '[]') as deciders, ( select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at, 'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent join helhed.work_version version on version.municipality = sent.municipality and version.id = sent.version_id join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = asked.municipality and sent.work_id = asked.work_id and sent.amendment_id is not distinct
  from asked.id
  order by sent.submitted_at desc
  limit 1) as submission, ( select jsonb_build_object('version', version.id, 'number', version.number, 'amendment', changed.number, 'on', sent.submitted_on, 'at', sent.submitted_at)
  from helhed.amendment_in_force force join helhed.amendment changed on changed.municipality = force.municipality and changed.id = force.amendment_id join helhed.work_version version on version.municipality = force.municipality and version.id = force.version_id join helhed.submission sent on sent.municipality = force.municipality and sent.version_id = force.version_id
  where force.municipality = asked.municipality and force.work_id = asked.work_id and not exists ( select
  from helhed.submission later
  where later.municipality = force.municipality and later.work_id = force.work_id and later.amendment_id is null and later.submitted_at > sent.submitted_at)
  order by version.number desc
  limit 1) as amended, ( select jsonb_build_object('id', own.id, 'number', own.number, 'round', own.round, 'before', own.before_id, 'inForce', exists (select
  from helhed.amendment_in_force force
  where force.municipality = own.municipality and force.amendment_id = own.id), 'closed', exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = own.municipality and gone.amendment_id = own.id) or exists (select
  from helhed.amendment later
  where later.municipality = own.municipality and later.work_id = own.work_id and (later.number, later.round) > (own.number, own.round)))
  from helhed.amendment own
  where own.municipality = asked.municipality and own.id = asked.id) as amendment, ( select jsonb_build_object('number', last.number, 'status', coalesce((select taken.outcome
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and taken.outcome in ('returned', 'rejected') and (taken.decides = 'here' or held.verdict = 'confirmed')
  order by taken.recorded_at desc
  limit 1), 'waiting'), 'board', not exists (select
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and step.key = 'board'))
  from helhed.amendment last
  where last.municipality = asked.municipality and last.work_id = asked.work_id and not exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = last.municipality and gone.amendment_id = last.id) and not exists (select
  from helhed.amendment_in_force force
  where force.municipality = last.municipality and force.amendment_id = last.id) and not exists (select
  from helhed.amendment later
  where later.municipality = last.municipality and later.work_id = last.work_id and (later.number, later.round) > (last.number, last.round))
  order by last.number desc, last.round desc
  limit 1) as amending, coalesce(( select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash, 'estates', array(select helhed.frozen_estates(version.municipality, version.id)), 'amendment', (select jsonb_build_object('id', own.id, 'number', own.number)
  from helhed.submission sent join helhed.amendment own on own.municipality = sent.municipality and own.id = sent.amendment_id
  where sent.municipality = version.municipality and sent.version_id = version.id), 'parts', ( select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash, 'text', case when $27 and version.id = any (whole.ids) then frozen.text end)
  order by part.number)
  from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
  where frozen.municipality = version.municipality and frozen.version_id = version.id))
  order by version.number)
  from helhed.work_version version cross join (select array[ (select sent.version_id
  from helhed.submission sent
  where sent.municipality = asked.municipality and sent.work_id = asked.work_id and sent.amendment_id is not distinct
  from asked.id
  order by sent.submitted_at desc
  limit 1), (select force.version_id
  from helhed.amendment_in_force force
  where force.municipality = asked.municipality and force.work_id = asked.work_id
  order by force.in_force_at desc
  limit 1)] as ids) whole
  where version.municipality = asked.municipality and version.work_id = asked.work_id), '[]') as versions, coalesce(( select jsonb_agg(jsonb_build_object('id', taken.id, 'step', taken.step_id, 'decider', taken.decider_id, 'part', taken.part_id, 'estate', taken.estate_id, 'version', taken.version_id, 'outcome', taken.outcome, 'decidedOn', taken.decided_on, 'precision', taken.date_precision, 'reasons', taken.reasons, 'item', taken.item, 'page', taken.page, 'commitment', taken.commitment, 'example', taken.example, 'takenOver', taken.takeover_of is not null, 'paper', case when paper.id is not null then jsonb_build_object('id', paper.id, 'name', paper.name) end, 'votes', case when taken.votes_for is not null then jsonb_build_object('for', taken.votes_for, 'against', coalesce(taken.votes_against, 0)) end, 'recordedBy', taken.recorded_by, 'recordedFor', jsonb_build_object('id', recorder.id, 'name', recorder.name), 'recordedAt', taken.recorded_at, 'confirmation', case when held.decision_id is not null then jsonb_build_object('verdict', held.verdict, 'reason', held.reason, 'at', held.confirmed_at, 'for', jsonb_build_object('id', confirmer.id, 'name', confirmer.name)) end, 'countsFrom', case when taken.decides = 'here' and taken.takeover_of is null then taken.recorded_at when held.verdict = 'confirmed' then held.confirmed_at end, 'returns', array(select back.part_id
  from helhed.decision_return back
  where back.municipality = taken.municipality and back.decision_id = taken.id
  order by back.part_id), 'conditions', coalesce(( select jsonb_agg(jsonb_build_object('id', condition.id, 'what', condition.what, 'owner', condition.owner, 'dueOn', condition.due_on, 'proof', condition.proof, 'blocks', condition.blocks, 'met', case when met.condition_id is not null then jsonb_build_object('on', met.met_on, 'proof', met.proof, 'paper', met.paper_id) end)
  order by condition.due_on, condition.id)
  from helhed.decision_condition condition
  left join helhed.decision_condition_met met on met.municipality = condition.municipality and met.condition_id = condition.id
  where condition.municipality = taken.municipality and condition.decision_id = taken.id), '[]'))
  order by taken.recorded_at, taken.id)
  from helhed.decision taken join helhed.approval_step step on step.municipality = taken.municipality and step.id = taken.step_id and step.amendment_id is not distinct
  from asked.id join helhed.organisation recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_for
  left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  left join helhed.organisation confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_for
  where taken.municipality = asked.municipality and taken.work_id = asked.work_id), '[]') as decisions, ( select jsonb_build_object('on', over.taken_on, 'for', jsonb_build_object('id', taker.id, 'name', taker.name), 'file', over.file_name, 'sentOn', over.sent_on)
  from helhed.takeover over join helhed.organisation taker on taker.municipality = over.municipality and taker.id = over.taken_for
  where over.municipality = asked.municipality and over.work_id = asked.work_id) as taken) found
  where asked.municipality = $28 and asked.work_id = $29), '[]') as amendments;

-- plans/approval/queries: plansAtWork
 select work.municipality, work.id, work.kind, work.slug, work.name, bead.state, work.operator_id as operator, array(select body_id
  from helhed.approval_decider decider
  where decider.municipality = work.municipality and decider.work_id = work.id and body_id is not null
  union select work.board_id
  where work.board_id is not null
  union select tied.body_id
  from helhed.area_body tied join helhed.area_estate lies on lies.municipality = tied.municipality and lies.area_id = tied.area_id and upper_inf(lies.period) join helhed.work_estate member on member.municipality = lies.municipality and member.estate_id = lies.estate_id and upper_inf(member.period)
  where tied.municipality = work.municipality and upper_inf(tied.period) and member.work_id = work.id
  union select tied.body_id
  from helhed.area_body tied
  where tied.municipality = work.municipality and upper_inf(tied.period) and tied.area_id = work.area_id) as bodies, coalesce((select jsonb_agg(jsonb_build_object('id', own.id, 'association', own.parent_id, 'area', (select lies.area_id
  from helhed.area_estate lies
  where lies.municipality = member.municipality and lies.estate_id = member.estate_id and upper_inf(lies.period)
  limit 1))
  order by own.name, own.id)
  from helhed.work_estate member join helhed.organisation own on own.municipality = member.municipality and own.id = member.estate_id
  where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)), '[]') as estates, coalesce((select jsonb_agg(jsonb_build_object('id', part.id, 'number', part.number, 'title', part.title)
  order by part.number)
  from helhed.part
  where part.municipality = work.municipality and part.work_id = work.id and part.kind = 'sub'), '[]') as parts, array(select distinct line.manager
  from helhed.budget_line line
  where line.municipality = work.municipality and line.work_id = work.id and line.kind = 'hours' and line.confirmed_at is null) as unconfirmed, (select jsonb_build_object('hash', shown.content->'version'->>'hash')
  from helhed.publication shown
  where shown.municipality = work.municipality and shown.record_id = work.id and shown.withdrawn_at is null) as published, case when work.kind = 'effort' then jsonb_build_object('area', work.area_id, 'proposedBy', work.proposed_by, 'from', lower(work.period), 'until', upper(work.period), 'goals', coalesce((select jsonb_agg(jsonb_build_object('id', goal.id, 'title', goal.title, 'frequency', goal.frequency, 'targetOn', goal.target_on, 'measuredOn', (select max(measured_on)
  from helhed.measurement measured
  where measured.municipality = goal.municipality and measured.goal_id = goal.id and not exists (select
  from helhed.measurement_closing closing
  where closing.municipality = measured.municipality and closing.measurement_id = measured.id)))
  order by goal.number)
  from helhed.goal join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where part.municipality = work.municipality and part.work_id = work.id), '[]')) end as effort, coalesce(work.programme, '') as programme, work.period::text as period, (case work.kind when 'effort' then (select max(decided_on)
  from helhed.decision agreed
  where agreed.municipality = work.municipality and agreed.work_id = work.id and agreed.outcome = 'approved') else (select max(decision.decided_on)
  from helhed.decision join helhed.version_approved approved on approved.municipality = decision.municipality and approved.version_id = decision.version_id
  where decision.municipality = work.municipality and decision.work_id = work.id) end) as approved_on, (select taken_on
  from helhed.takeover
  where takeover.municipality = work.municipality and takeover.work_id = work.id) as taken_on, coalesce(( select jsonb_agg(jsonb_build_object('paper', paper.paper, 'year', paper.year, 'handedInOn', paper.handed_in_on, 'note', paper.note)
  order by paper.year, paper.paper)
  from helhed.plan_paper paper
  where paper.municipality = work.municipality and paper.work_id = work.id), '[]') as papers, coalesce(( select jsonb_agg(jsonb_build_object('frequency', goal.frequency, 'targetOn', goal.target_on, 'baselineOn', goal.baseline_on, 'measuredOn', (select max(measured_on)
  from helhed.measurement measured
  where measured.municipality = goal.municipality and measured.goal_id = goal.id and not exists (select
  from helhed.measurement_closing closing
  where closing.municipality = measured.municipality and closing.measurement_id = measured.id))))
  from helhed.goal join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where work.kind = 'plan' and part.municipality = work.municipality and part.work_id = work.id), '[]') as measured, jsonb_build_object( 'paper', (select jsonb_build_object('by', frozen.sent_by, 'on', frozen.sent_on, 'step', (select taken.step
  from helhed.prequalification_step taken
  where taken.municipality = frozen.municipality and taken.version_id = frozen.id
  order by array_position(array['recommended', 'declined', 'sent', 'accepted', 'rejected'], taken.step) desc
  limit 1))
  from helhed.report join helhed.report_version frozen on frozen.municipality = report.municipality and frozen.report_id = report.id
  where report.municipality = work.municipality and report.work_id = work.id and report.kind = 'prequalification'
  order by frozen.number desc
  limit 1), 'questions', (select jsonb_build_object('count', count(*), 'since', min(asked.asked_on))
  from helhed.fund_question asked
  where asked.municipality = work.municipality and asked.work_id = work.id and not exists (select
  from helhed.fund_answer given
  where given.municipality = asked.municipality and given.question_id = asked.id) having count(*) > 0)) as asking, (select jsonb_build_object('count', count(*), 'late', count(*) filter (where milestone.due_on < $1::date), 'first', min(milestone.due_on))
  from helhed.milestone join helhed.part on part.municipality = milestone.municipality and part.id = milestone.part_id
  where part.municipality = work.municipality and part.work_id = work.id and milestone.due_on < $2::date + 14 and not exists (select
  from helhed.milestone_end over
  where over.municipality = milestone.municipality and over.milestone_id = milestone.id) having count(*) > 0) as near, (select count(*)
  from helhed.activity join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
  where work.kind = 'plan' and part.municipality = work.municipality and part.work_id = work.id and upper(work.period) <= $3::date + $4::int and activity.takes_over is null and lower(activity.period) <= $5::date and not exists (select
  from helhed.anchoring told
  where told.municipality = activity.municipality and told.activity_id = activity.id)) as loose, coalesce(( select jsonb_agg(jsonb_build_object('id', task.id, 'title', task.title, 'dueOn', task.due_on, 'person', task.person_id)
  order by task.due_on nulls last, task.id)
  from helhed.plan_task task
  where task.municipality = work.municipality and task.work_id = work.id and not exists (select
  from helhed.plan_task_end over
  where over.municipality = task.municipality and over.task_id = task.id)), '[]') as tasks, coalesce(( select jsonb_agg(jsonb_build_object('id', report.id, 'period', report.period::text, 'sentOn', newest.sent_on)
  order by report.period)
  from helhed.report join lateral (select frozen.id, frozen.sent_on
  from helhed.report_version frozen
  where frozen.municipality = report.municipality and frozen.report_id = report.id
  order by frozen.number desc
  limit 1) newest on true
  where report.municipality = work.municipality and report.work_id = work.id and report.kind = 'status' and not exists (select
  from helhed.report_noted noted
  where noted.municipality = report.municipality and noted.version_id = newest.id)), '[]') as unnoted, (select jsonb_build_object('count', count(*) over (), 'part', part.number, 'section', note.section)
  from helhed.section_note note join helhed.part on part.municipality = note.municipality and part.id = note.part_id
  where part.municipality = work.municipality and part.work_id = work.id and not exists (select
  from helhed.section_note_end ending
  where ending.municipality = note.municipality and ending.note_id = note.id)
  order by note.written_at, note.id
  limit 1) as notes, (select jsonb_build_object('count', count(*) over (), 'part', part.number, 'section', own.section, 'due', own.due_on)
  from helhed.section_owner own join helhed.part on part.municipality = own.municipality and part.id = own.part_id
  where part.municipality = work.municipality and part.work_id = work.id and own.due_on is not null and not exists (select
  from helhed.part_section text
  where text.municipality = own.municipality and text.part_id = own.part_id and text.section = own.section)
  order by own.due_on, own.id
  limit 1) as owedTexts, coalesce(( select jsonb_agg(jsonb_build_object('person', held.person_id, 'organisation', held.organisation_id, 'actsFor', held.acts_for_id))
  from helhed.mandate held
  left join helhed.mandate_end ended on ended.municipality = held.municipality and ended.mandate_id = held.id
  where held.municipality = work.municipality and held.role = any ($6::text[]) and held.period @> $7::date and (ended.ends_on is null or ended.ends_on > $8::date) and (held.organisation_id = work.operator_id or held.organisation_id in ( select unnest(array[own.id, own.parent_id])
  from helhed.work_estate member join helhed.organisation own on own.municipality = member.municipality and own.id = member.estate_id
  where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)))), '[]') as recorders, coalesce(( select jsonb_agg(to_jsonb(found)
  order by waiting.number)
  from helhed.amendment waiting cross join lateral (select (select jsonb_build_object('id', template, 'version', template_version)
  from helhed.approval_step
  where municipality = waiting.municipality and work_id = waiting.work_id and amendment_id is not distinct
  from waiting.id
  limit 1) as template, coalesce(( select jsonb_agg(jsonb_build_object('id', step.id, 'key', step.key, 'position', step.position, 'branch', step.branch, 'per', step.per, 'who', step.who, 'by', jsonb_build_object('da', step.by_da, 'en', step.by_en), 'everyOne', step.every_one, 'decides', step.decides, 'onChange', step.on_change, 'commitment', step.commitment, 'after', array(select after.after_id
  from helhed.approval_step_after after
  where after.municipality = step.municipality and after.step_id = step.id
  order by after.after_id))
  order by step.position)
  from helhed.approval_step step
  where step.municipality = waiting.municipality and step.work_id = waiting.work_id and step.amendment_id is not distinct
  from waiting.id), '[]') as steps, coalesce(( select jsonb_agg(jsonb_build_object('id', decider.id, 'step', decider.step_id, 'part', decider.part_id, 'estate', decider.estate_id, 'kind', decider.kind, 'seat', decider.seat_id, 'title', decider.title, 'dueOn', decider.due_on, 'meetsOn', decider.meets_on, 'body', case when body.id is not null then jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) end, 'organisation', case when partner.id is not null then jsonb_build_object('id', partner.id, 'name', partner.name) end, 'holder', (select holding.person_id
  from helhed.seat_holding holding join helhed.seat on seat.municipality = holding.municipality and seat.id = holding.seat_id
  where holding.municipality = decider.municipality and holding.body_id = decider.body_id and holding.standing = 'holder' and holding.period @> $9::date and case decider.kind when 'seat' then seat.id = decider.seat_id else seat.office = 'chair' end
  limit 1))
  order by decider.title, decider.id)
  from helhed.approval_decider decider join helhed.approval_step step on step.municipality = decider.municipality and step.id = decider.step_id and step.amendment_id is not distinct
  from waiting.id
  left join helhed.body on body.municipality = decider.municipality and body.id = decider.body_id
  left join helhed.organisation partner on partner.municipality = decider.municipality and partner.id = decider.organisation_id
  where decider.municipality = waiting.municipality and decider.work_id = waiting.work_id), '[]') as deciders, ( select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at, 'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent join helhed.work_version version on version.municipality = sent.municipality and version.id = sent.version_id join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = waiting.municipality and sent.work_id = waiting.work_id and sent.amendment_id is not distinct
  from waiting.id
  order by sent.submitted_at desc
  limit 1) as submission, ( select jsonb_build_object('version', version.id, 'number', version.number, 'amendment', changed.number, 'on', sent.submitted_on, 'at', sent.submitted_at)
  from helhed.amendment_in_force force join helhed.amendment changed on changed.municipality = force.municipality and changed.id = force.amendment_id join helhed.work_version version on version.municipality = force.municipality and version.id = force.version_id join helhed.submission sent on sent.municipality = force.municipality and sent.version_id = force.version_id
  where force.municipality = waiting.municipality and force.work_id = waiting.work_id and not exists ( select
  from helhed.submission later
  where later.municipality = force.municipality and later.work_id = force.work_id and later.amendment_id is null and later.submitted_at > sent.submitted_at)
  order by version.number desc
  limit 1) as amended, ( select jsonb_build_object('id', own.id, 'number', own.number, 'round', own.round, 'before', own.before_id, 'inForce', exists (select
  from helhed.amendment_in_force force
  where force.municipality = own.municipality and force.amendment_id = own.id), 'closed', exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = own.municipality and gone.amendment_id = own.id) or exists (select
  from helhed.amendment later
  where later.municipality = own.municipality and later.work_id = own.work_id and (later.number, later.round) > (own.number, own.round)))
  from helhed.amendment own
  where own.municipality = waiting.municipality and own.id = waiting.id) as amendment, ( select jsonb_build_object('number', last.number, 'status', coalesce((select taken.outcome
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and taken.outcome in ('returned', 'rejected') and (taken.decides = 'here' or held.verdict = 'confirmed')
  order by taken.recorded_at desc
  limit 1), 'waiting'), 'board', not exists (select
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and step.key = 'board'))
  from helhed.amendment last
  where last.municipality = waiting.municipality and last.work_id = waiting.work_id and not exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = last.municipality and gone.amendment_id = last.id) and not exists (select
  from helhed.amendment_in_force force
  where force.municipality = last.municipality and force.amendment_id = last.id) and not exists (select
  from helhed.amendment later
  where later.municipality = last.municipality and later.work_id = last.work_id and (later.number, later.round) > (last.number, last.round))
  order by last.number desc, last.round desc
  limit 1) as amending, coalesce(( select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash, 'estates', array(select helhed.frozen_estates(version.municipality, version.id)), 'amendment', (select jsonb_build_object('id', own.id, 'number', own.number)
  from helhed.submission sent join helhed.amendment own on own.municipality = sent.municipality and own.id = sent.amendment_id
  where sent.municipality = version.municipality and sent.version_id = version.id), 'parts', ( select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash, 'text', case when $10 and version.id = any (whole.ids) then frozen.text end)
  order by part.number)
  from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
  where frozen.municipality = version.municipality and frozen.version_id = version.id))
  order by version.number)
  from helhed.work_version version cross join (select array[ (select sent.version_id
  from helhed.submission sent
  where sent.municipality = waiting.municipality and sent.work_id = waiting.work_id and sent.amendment_id is not distinct
  from waiting.id
  order by sent.submitted_at desc
  limit 1), (select force.version_id
  from helhed.amendment_in_force force
  where force.municipality = waiting.municipality and force.work_id = waiting.work_id
  order by force.in_force_at desc
  limit 1)] as ids) whole
  where version.municipality = waiting.municipality and version.work_id = waiting.work_id), '[]') as versions, coalesce(( select jsonb_agg(jsonb_build_object('id', taken.id, 'step', taken.step_id, 'decider', taken.decider_id, 'part', taken.part_id, 'estate', taken.estate_id, 'version', taken.version_id, 'outcome', taken.outcome, 'decidedOn', taken.decided_on, 'precision', taken.date_precision, 'reasons', taken.reasons, 'item', taken.item, 'page', taken.page, 'commitment', taken.commitment, 'example', taken.example, 'takenOver', taken.takeover_of is not null, 'paper', case when paper.id is not null then jsonb_build_object('id', paper.id, 'name', paper.name) end, 'votes', case when taken.votes_for is not null then jsonb_build_object('for', taken.votes_for, 'against', coalesce(taken.votes_against, 0)) end, 'recordedBy', taken.recorded_by, 'recordedFor', jsonb_build_object('id', recorder.id, 'name', recorder.name), 'recordedAt', taken.recorded_at, 'confirmation', case when held.decision_id is not null then jsonb_build_object('verdict', held.verdict, 'reason', held.reason, 'at', held.confirmed_at, 'for', jsonb_build_object('id', confirmer.id, 'name', confirmer.name)) end, 'countsFrom', case when taken.decides = 'here' and taken.takeover_of is null then taken.recorded_at when held.verdict = 'confirmed' then held.confirmed_at end, 'returns', array(select back.part_id
  from helhed.decision_return back
  where back.municipality = taken.municipality and back.decision_id = taken.id
  order by back.part_id), 'conditions', coalesce(( select jsonb_agg(jsonb_build_object('id', condition.id, 'what', condition.what, 'owner', condition.owner, 'dueOn', condition.due_on, 'proof', condition.proof, 'blocks', condition.blocks, 'met', case when met.condition_id is not null then jsonb_build_object('on', met.met_on, 'proof', met.proof, 'paper', met.paper_id) end)
  order by condition.due_on, condition.id)
  from helhed.decision_condition condition
  left join helhed.decision_condition_met met on met.municipality = condition.municipality and met.condition_id = condition.id
  where condition.municipality = taken.municipality and condition.decision_id = taken.id), '[]'))
  order by taken.recorded_at, taken.id)
  from helhed.decision taken join helhed.approval_step step on step.municipality = taken.municipality and step.id = taken.step_id and step.amendment_id is not distinct
  from waiting.id join helhed.organisation recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_for
  left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  left join helhed.organisation confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_for
  where taken.municipality = waiting.municipality and taken.work_id = waiting.work_id), '[]') as decisions, ( select jsonb_build_object('on', over.taken_on, 'for', jsonb_build_object('id', taker.id, 'name', taker.name), 'file', over.file_name, 'sentOn', over.sent_on)
  from helhed.takeover over join helhed.organisation taker on taker.municipality = over.municipality and taker.id = over.taken_for
  where over.municipality = waiting.municipality and over.work_id = waiting.work_id) as taken) found
  where waiting.municipality = work.municipality and waiting.work_id = work.id and not exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = waiting.municipality and gone.amendment_id = waiting.id) and case when exists (select
  from helhed.amendment_in_force force
  where force.municipality = waiting.municipality and force.amendment_id = waiting.id) then exists (select
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id join helhed.decision_condition condition on condition.municipality = taken.municipality and condition.decision_id = taken.id
  where step.municipality = waiting.municipality and step.work_id = waiting.work_id and step.amendment_id = waiting.id and not exists ( select
  from helhed.decision_condition_met met
  where met.municipality = condition.municipality and met.condition_id = condition.id)) else not exists (select
  from helhed.amendment later
  where later.municipality = waiting.municipality and later.work_id = waiting.work_id and (later.number, later.round) > (waiting.number, waiting.round)) end), '[]') as changing, (select jsonb_build_object('id', template, 'version', template_version)
  from helhed.approval_step
  where municipality = work.municipality and work_id = work.id and amendment_id is not distinct
  from null::uuid
  limit 1) as template, coalesce(( select jsonb_agg(jsonb_build_object('id', step.id, 'key', step.key, 'position', step.position, 'branch', step.branch, 'per', step.per, 'who', step.who, 'by', jsonb_build_object('da', step.by_da, 'en', step.by_en), 'everyOne', step.every_one, 'decides', step.decides, 'onChange', step.on_change, 'commitment', step.commitment, 'after', array(select after.after_id
  from helhed.approval_step_after after
  where after.municipality = step.municipality and after.step_id = step.id
  order by after.after_id))
  order by step.position)
  from helhed.approval_step step
  where step.municipality = work.municipality and step.work_id = work.id and step.amendment_id is not distinct
  from null::uuid), '[]') as steps, coalesce(( select jsonb_agg(jsonb_build_object('id', decider.id, 'step', decider.step_id, 'part', decider.part_id, 'estate', decider.estate_id, 'kind', decider.kind, 'seat', decider.seat_id, 'title', decider.title, 'dueOn', decider.due_on, 'meetsOn', decider.meets_on, 'body', case when body.id is not null then jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) end, 'organisation', case when partner.id is not null then jsonb_build_object('id', partner.id, 'name', partner.name) end, 'holder', (select holding.person_id
  from helhed.seat_holding holding join helhed.seat on seat.municipality = holding.municipality and seat.id = holding.seat_id
  where holding.municipality = decider.municipality and holding.body_id = decider.body_id and holding.standing = 'holder' and holding.period @> $11::date and case decider.kind when 'seat' then seat.id = decider.seat_id else seat.office = 'chair' end
  limit 1))
  order by decider.title, decider.id)
  from helhed.approval_decider decider join helhed.approval_step step on step.municipality = decider.municipality and step.id = decider.step_id and step.amendment_id is not distinct
  from null::uuid
  left join helhed.body on body.municipality = decider.municipality and body.id = decider.body_id
  left join helhed.organisation partner on partner.municipality = decider.municipality and partner.id = decider.organisation_id
  where decider.municipality = work.municipality and decider.work_id = work.id), '[]') as deciders, ( select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at, 'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent join helhed.work_version version on version.municipality = sent.municipality and version.id = sent.version_id join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = work.municipality and sent.work_id = work.id and sent.amendment_id is not distinct
  from null::uuid
  order by sent.submitted_at desc
  limit 1) as submission, ( select jsonb_build_object('version', version.id, 'number', version.number, 'amendment', changed.number, 'on', sent.submitted_on, 'at', sent.submitted_at)
  from helhed.amendment_in_force force join helhed.amendment changed on changed.municipality = force.municipality and changed.id = force.amendment_id join helhed.work_version version on version.municipality = force.municipality and version.id = force.version_id join helhed.submission sent on sent.municipality = force.municipality and sent.version_id = force.version_id
  where force.municipality = work.municipality and force.work_id = work.id and not exists ( select
  from helhed.submission later
  where later.municipality = force.municipality and later.work_id = force.work_id and later.amendment_id is null and later.submitted_at > sent.submitted_at)
  order by version.number desc
  limit 1) as amended, ( select jsonb_build_object('id', own.id, 'number', own.number, 'round', own.round, 'before', own.before_id, 'inForce', exists (select
  from helhed.amendment_in_force force
  where force.municipality = own.municipality and force.amendment_id = own.id), 'closed', exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = own.municipality and gone.amendment_id = own.id) or exists (select
  from helhed.amendment later
  where later.municipality = own.municipality and later.work_id = own.work_id and (later.number, later.round) > (own.number, own.round)))
  from helhed.amendment own
  where own.municipality = work.municipality and own.id = null::uuid) as amendment, ( select jsonb_build_object('number', last.number, 'status', coalesce((select taken.outcome
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and taken.outcome in ('returned', 'rejected') and (taken.decides = 'here' or held.verdict = 'confirmed')
  order by taken.recorded_at desc
  limit 1), 'waiting'), 'board', not exists (select
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and step.key = 'board'))
  from helhed.amendment last
  where last.municipality = work.municipality and last.work_id = work.id and not exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = last.municipality and gone.amendment_id = last.id) and not exists (select
  from helhed.amendment_in_force force
  where force.municipality = last.municipality and force.amendment_id = last.id) and not exists (select
  from helhed.amendment later
  where later.municipality = last.municipality and later.work_id = last.work_id and (later.number, later.round) > (last.number, last.round))
  order by last.number desc, last.round desc
  limit 1) as amending, coalesce(( select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash, 'estates', array(select helhed.frozen_estates(version.municipality, version.id)), 'amendment', (select jsonb_build_object('id', own.id, 'number', own.number)
  from helhed.submission sent join helhed.amendment own on own.municipality = sent.municipality and own.id = sent.amendment_id
  where sent.municipality = version.municipality and sent.version_id = version.id), 'parts', ( select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash, 'text', case when $12 and version.id = any (whole.ids) then frozen.text end)
  order by part.number)
  from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
  where frozen.municipality = version.municipality and frozen.version_id = version.id))
  order by version.number)
  from helhed.work_version version cross join (select array[ (select sent.version_id
  from helhed.submission sent
  where sent.municipality = work.municipality and sent.work_id = work.id and sent.amendment_id is not distinct
  from null::uuid
  order by sent.submitted_at desc
  limit 1), (select force.version_id
  from helhed.amendment_in_force force
  where force.municipality = work.municipality and force.work_id = work.id
  order by force.in_force_at desc
  limit 1)] as ids) whole
  where version.municipality = work.municipality and version.work_id = work.id), '[]') as versions, coalesce(( select jsonb_agg(jsonb_build_object('id', taken.id, 'step', taken.step_id, 'decider', taken.decider_id, 'part', taken.part_id, 'estate', taken.estate_id, 'version', taken.version_id, 'outcome', taken.outcome, 'decidedOn', taken.decided_on, 'precision', taken.date_precision, 'reasons', taken.reasons, 'item', taken.item, 'page', taken.page, 'commitment', taken.commitment, 'example', taken.example, 'takenOver', taken.takeover_of is not null, 'paper', case when paper.id is not null then jsonb_build_object('id', paper.id, 'name', paper.name) end, 'votes', case when taken.votes_for is not null then jsonb_build_object('for', taken.votes_for, 'against', coalesce(taken.votes_against, 0)) end, 'recordedBy', taken.recorded_by, 'recordedFor', jsonb_build_object('id', recorder.id, 'name', recorder.name), 'recordedAt', taken.recorded_at, 'confirmation', case when held.decision_id is not null then jsonb_build_object('verdict', held.verdict, 'reason', held.reason, 'at', held.confirmed_at, 'for', jsonb_build_object('id', confirmer.id, 'name', confirmer.name)) end, 'countsFrom', case when taken.decides = 'here' and taken.takeover_of is null then taken.recorded_at when held.verdict = 'confirmed' then held.confirmed_at end, 'returns', array(select back.part_id
  from helhed.decision_return back
  where back.municipality = taken.municipality and back.decision_id = taken.id
  order by back.part_id), 'conditions', coalesce(( select jsonb_agg(jsonb_build_object('id', condition.id, 'what', condition.what, 'owner', condition.owner, 'dueOn', condition.due_on, 'proof', condition.proof, 'blocks', condition.blocks, 'met', case when met.condition_id is not null then jsonb_build_object('on', met.met_on, 'proof', met.proof, 'paper', met.paper_id) end)
  order by condition.due_on, condition.id)
  from helhed.decision_condition condition
  left join helhed.decision_condition_met met on met.municipality = condition.municipality and met.condition_id = condition.id
  where condition.municipality = taken.municipality and condition.decision_id = taken.id), '[]'))
  order by taken.recorded_at, taken.id)
  from helhed.decision taken join helhed.approval_step step on step.municipality = taken.municipality and step.id = taken.step_id and step.amendment_id is not distinct
  from null::uuid join helhed.organisation recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_for
  left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  left join helhed.organisation confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_for
  where taken.municipality = work.municipality and taken.work_id = work.id), '[]') as decisions, ( select jsonb_build_object('on', over.taken_on, 'for', jsonb_build_object('id', taker.id, 'name', taker.name), 'file', over.file_name, 'sentOn', over.sent_on)
  from helhed.takeover over join helhed.organisation taker on taker.municipality = over.municipality and taker.id = over.taken_for
  where over.municipality = work.municipality and over.work_id = work.id) as taken
  from helhed.work join helhed.thread_bead bead on bead.municipality = work.municipality and bead.id = work.id
  where (work.municipality = any ($13::int[])) and (work.kind = 'plan' or bead.state <> 'good' or not exists ( select
  from helhed.effort_end ended
  where ended.municipality = work.municipality and ended.work_id = work.id))
  order by work.municipality, work.name;

-- plans/board-page/queries: besideOf
 select coalesce(( select jsonb_agg(jsonb_build_object('id', report.id, 'period', report.period::text, 'sentOn', newest.sent_on)
  order by report.period)
  from helhed.report join lateral (select frozen.id, frozen.sent_on
  from helhed.report_version frozen
  where frozen.municipality = report.municipality and frozen.report_id = report.id
  order by frozen.number desc
  limit 1) newest on true
  where report.municipality = work.municipality and report.work_id = work.id and report.kind = 'status' and not exists (select
  from helhed.report_noted noted
  where noted.municipality = report.municipality and noted.version_id = newest.id)), '[]') as reports, ( select jsonb_build_object('count', count(*), 'since', min(asked.asked_on))
  from helhed.fund_question asked
  where asked.municipality = work.municipality and asked.work_id = work.id and not exists (select
  from helhed.fund_answer given
  where given.municipality = asked.municipality and given.question_id = asked.id) having count(*) > 0) as questions, (select jsonb_build_object('count', count(*), 'first', (array_agg(told.what
  order by told.likelihood * told.consequence desc, told.reviewed_on))[1])
  from helhed.risk join helhed.risk_assessment told on told.municipality = risk.municipality and told.risk_id = risk.id
  where risk.municipality = work.municipality and risk.work_id = work.id and told.closed is null and told.likelihood * told.consequence >= $1 and not exists (select
  from helhed.risk_assessment later
  where later.municipality = told.municipality and later.risk_id = told.risk_id and later.number > told.number) having count(*) > 0) as grave, coalesce(( select jsonb_agg(to_jsonb(found)
  order by waiting.number)
  from helhed.amendment waiting cross join lateral (select (select jsonb_build_object('id', template, 'version', template_version)
  from helhed.approval_step
  where municipality = waiting.municipality and work_id = waiting.work_id and amendment_id is not distinct
  from waiting.id
  limit 1) as template, coalesce(( select jsonb_agg(jsonb_build_object('id', step.id, 'key', step.key, 'position', step.position, 'branch', step.branch, 'per', step.per, 'who', step.who, 'by', jsonb_build_object('da', step.by_da, 'en', step.by_en), 'everyOne', step.every_one, 'decides', step.decides, 'onChange', step.on_change, 'commitment', step.commitment, 'after', array(select after.after_id
  from helhed.approval_step_after after
  where after.municipality = step.municipality and after.step_id = step.id
  order by after.after_id))
  order by step.position)
  from helhed.approval_step step
  where step.municipality = waiting.municipality and step.work_id = waiting.work_id and step.amendment_id is not distinct
  from waiting.id), '[]') as steps, coalesce(( select jsonb_agg(jsonb_build_object('id', decider.id, 'step', decider.step_id, 'part', decider.part_id, 'estate', decider.estate_id, 'kind', decider.kind, 'seat', decider.seat_id, 'title', decider.title, 'dueOn', decider.due_on, 'meetsOn', decider.meets_on, 'body', case when body.id is not null then jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) end, 'organisation', case when partner.id is not null then jsonb_build_object('id', partner.id, 'name', partner.name) end, 'holder', (select holding.person_id
  from helhed.seat_holding holding join helhed.seat on seat.municipality = holding.municipality and seat.id = holding.seat_id
  where holding.municipality = decider.municipality and holding.body_id = decider.body_id and holding.standing = 'holder' and holding.period @> $2::date and case decider.kind when 'seat' then seat.id = decider.seat_id else seat.office = 'chair' end
  limit 1))
  order by decider.title, decider.id)
  from helhed.approval_decider decider join helhed.approval_step step on step.municipality = decider.municipality and step.id = decider.step_id and step.amendment_id is not distinct
  from waiting.id
  left join helhed.body on body.municipality = decider.municipality and body.id = decider.body_id
  left join helhed.organisation partner on partner.municipality = decider.municipality and partner.id = decider.organisation_id
  where decider.municipality = waiting.municipality and decider.work_id = waiting.work_id), '[]') as deciders, ( select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at, 'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent join helhed.work_version version on version.municipality = sent.municipality and version.id = sent.version_id join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = waiting.municipality and sent.work_id = waiting.work_id and sent.amendment_id is not distinct
  from waiting.id
  order by sent.submitted_at desc
  limit 1) as submission, ( select jsonb_build_object('version', version.id, 'number', version.number, 'amendment', changed.number, 'on', sent.submitted_on, 'at', sent.submitted_at)
  from helhed.amendment_in_force force join helhed.amendment changed on changed.municipality = force.municipality and changed.id = force.amendment_id join helhed.work_version version on version.municipality = force.municipality and version.id = force.version_id join helhed.submission sent on sent.municipality = force.municipality and sent.version_id = force.version_id
  where force.municipality = waiting.municipality and force.work_id = waiting.work_id and not exists ( select
  from helhed.submission later
  where later.municipality = force.municipality and later.work_id = force.work_id and later.amendment_id is null and later.submitted_at > sent.submitted_at)
  order by version.number desc
  limit 1) as amended, ( select jsonb_build_object('id', own.id, 'number', own.number, 'round', own.round, 'before', own.before_id, 'inForce', exists (select
  from helhed.amendment_in_force force
  where force.municipality = own.municipality and force.amendment_id = own.id), 'closed', exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = own.municipality and gone.amendment_id = own.id) or exists (select
  from helhed.amendment later
  where later.municipality = own.municipality and later.work_id = own.work_id and (later.number, later.round) > (own.number, own.round)))
  from helhed.amendment own
  where own.municipality = waiting.municipality and own.id = waiting.id) as amendment, ( select jsonb_build_object('number', last.number, 'status', coalesce((select taken.outcome
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and taken.outcome in ('returned', 'rejected') and (taken.decides = 'here' or held.verdict = 'confirmed')
  order by taken.recorded_at desc
  limit 1), 'waiting'), 'board', not exists (select
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id
  where step.municipality = last.municipality and step.work_id = last.work_id and step.amendment_id = last.id and step.key = 'board'))
  from helhed.amendment last
  where last.municipality = waiting.municipality and last.work_id = waiting.work_id and not exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = last.municipality and gone.amendment_id = last.id) and not exists (select
  from helhed.amendment_in_force force
  where force.municipality = last.municipality and force.amendment_id = last.id) and not exists (select
  from helhed.amendment later
  where later.municipality = last.municipality and later.work_id = last.work_id and (later.number, later.round) > (last.number, last.round))
  order by last.number desc, last.round desc
  limit 1) as amending, coalesce(( select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash, 'estates', array(select helhed.frozen_estates(version.municipality, version.id)), 'amendment', (select jsonb_build_object('id', own.id, 'number', own.number)
  from helhed.submission sent join helhed.amendment own on own.municipality = sent.municipality and own.id = sent.amendment_id
  where sent.municipality = version.municipality and sent.version_id = version.id), 'parts', ( select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash, 'text', case when $3 and version.id = any (whole.ids) then frozen.text end)
  order by part.number)
  from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
  where frozen.municipality = version.municipality and frozen.version_id = version.id))
  order by version.number)
  from helhed.work_version version cross join (select array[ (select sent.version_id
  from helhed.submission sent
  where sent.municipality = waiting.municipality and sent.work_id = waiting.work_id and sent.amendment_id is not distinct
  from waiting.id
  order by sent.submitted_at desc
  limit 1), (select force.version_id
  from helhed.amendment_in_force force
  where force.municipality = waiting.municipality and force.work_id = waiting.work_id
  order by force.in_force_at desc
  limit 1)] as ids) whole
  where version.municipality = waiting.municipality and version.work_id = waiting.work_id), '[]') as versions, coalesce(( select jsonb_agg(jsonb_build_object('id', taken.id, 'step', taken.step_id, 'decider', taken.decider_id, 'part', taken.part_id, 'estate', taken.estate_id, 'version', taken.version_id, 'outcome', taken.outcome, 'decidedOn', taken.decided_on, 'precision', taken.date_precision, 'reasons', taken.reasons, 'item', taken.item, 'page', taken.page, 'commitment', taken.commitment, 'example', taken.example, 'takenOver', taken.takeover_of is not null, 'paper', case when paper.id is not null then jsonb_build_object('id', paper.id, 'name', paper.name) end, 'votes', case when taken.votes_for is not null then jsonb_build_object('for', taken.votes_for, 'against', coalesce(taken.votes_against, 0)) end, 'recordedBy', taken.recorded_by, 'recordedFor', jsonb_build_object('id', recorder.id, 'name', recorder.name), 'recordedAt', taken.recorded_at, 'confirmation', case when held.decision_id is not null then jsonb_build_object('verdict', held.verdict, 'reason', held.reason, 'at', held.confirmed_at, 'for', jsonb_build_object('id', confirmer.id, 'name', confirmer.name)) end, 'countsFrom', case when taken.decides = 'here' and taken.takeover_of is null then taken.recorded_at when held.verdict = 'confirmed' then held.confirmed_at end, 'returns', array(select back.part_id
  from helhed.decision_return back
  where back.municipality = taken.municipality and back.decision_id = taken.id
  order by back.part_id), 'conditions', coalesce(( select jsonb_agg(jsonb_build_object('id', condition.id, 'what', condition.what, 'owner', condition.owner, 'dueOn', condition.due_on, 'proof', condition.proof, 'blocks', condition.blocks, 'met', case when met.condition_id is not null then jsonb_build_object('on', met.met_on, 'proof', met.proof, 'paper', met.paper_id) end)
  order by condition.due_on, condition.id)
  from helhed.decision_condition condition
  left join helhed.decision_condition_met met on met.municipality = condition.municipality and met.condition_id = condition.id
  where condition.municipality = taken.municipality and condition.decision_id = taken.id), '[]'))
  order by taken.recorded_at, taken.id)
  from helhed.decision taken join helhed.approval_step step on step.municipality = taken.municipality and step.id = taken.step_id and step.amendment_id is not distinct
  from waiting.id join helhed.organisation recorder on recorder.municipality = taken.municipality and recorder.id = taken.recorded_for
  left join helhed.stored_file paper on paper.municipality = taken.municipality and paper.id = taken.paper_id
  left join helhed.decision_confirmation held on held.municipality = taken.municipality and held.decision_id = taken.id
  left join helhed.organisation confirmer on confirmer.municipality = held.municipality and confirmer.id = held.confirmed_for
  where taken.municipality = waiting.municipality and taken.work_id = waiting.work_id), '[]') as decisions, ( select jsonb_build_object('on', over.taken_on, 'for', jsonb_build_object('id', taker.id, 'name', taker.name), 'file', over.file_name, 'sentOn', over.sent_on)
  from helhed.takeover over join helhed.organisation taker on taker.municipality = over.municipality and taker.id = over.taken_for
  where over.municipality = waiting.municipality and over.work_id = waiting.work_id) as taken) found
  where waiting.municipality = work.municipality and waiting.work_id = work.id and not exists (select
  from helhed.amendment_withdrawal gone
  where gone.municipality = waiting.municipality and gone.amendment_id = waiting.id) and case when exists (select
  from helhed.amendment_in_force force
  where force.municipality = waiting.municipality and force.amendment_id = waiting.id) then exists (select
  from helhed.approval_step step join helhed.decision taken on taken.municipality = step.municipality and taken.step_id = step.id join helhed.decision_condition condition on condition.municipality = taken.municipality and condition.decision_id = taken.id
  where step.municipality = waiting.municipality and step.work_id = waiting.work_id and step.amendment_id = waiting.id and not exists ( select
  from helhed.decision_condition_met met
  where met.municipality = condition.municipality and met.condition_id = condition.id)) else not exists (select
  from helhed.amendment later
  where later.municipality = waiting.municipality and later.work_id = waiting.work_id and (later.number, later.round) > (waiting.number, waiting.round)) end), '[]') as changing, ( select jsonb_build_object('held', count(*), 'volunteers', coalesce(sum(held.volunteers), 0), 'people', coalesce(sum((select sum(counted.people)
  from helhed.session_count counted
  where counted.municipality = held.municipality and counted.session_id = held.id)), 0))
  from helhed.activity_session held join helhed.activity on activity.municipality = held.municipality and activity.id = held.activity_id join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
  where held.municipality = work.municipality and part.work_id = work.id and not exists (select
  from helhed.session_ending ended
  where ended.municipality = held.municipality and ended.session_id = held.id)) as sessions
  from helhed.work
  where work.municipality = $4 and work.id = $5;

-- plans/calendar/queries: calendarPlans
 select work.kind, work.municipality, work.id, work.slug, work.name, coalesce(work.programme, '') as programme, work.period::text as period, (case work.kind when 'effort' then (select max(decided_on)
  from helhed.decision agreed
  where agreed.municipality = work.municipality and agreed.work_id = work.id and agreed.outcome = 'approved') else (select max(decision.decided_on)
  from helhed.decision join helhed.version_approved approved on approved.municipality = decision.municipality and approved.version_id = decision.version_id
  where decision.municipality = work.municipality and decision.work_id = work.id) end) as approved_on, (select taken_on
  from helhed.takeover
  where takeover.municipality = work.municipality and takeover.work_id = work.id) as taken_on, coalesce(( select jsonb_agg(jsonb_build_object('paper', paper.paper, 'year', paper.year, 'handedInOn', paper.handed_in_on, 'note', paper.note)
  order by paper.year, paper.paper)
  from helhed.plan_paper paper
  where paper.municipality = work.municipality and paper.work_id = work.id), '[]') as papers, coalesce(( select jsonb_agg(jsonb_build_object('id', goal.id, 'part', part.number, 'number', goal.number, 'title', goal.title, 'frequency', goal.frequency, 'targetOn', goal.target_on, 'baselineOn', goal.baseline_on, 'responsible', goal.responsible, 'measuredOn', (select max(measured_on)
  from helhed.measurement
  where measurement.municipality = goal.municipality and measurement.goal_id = goal.id and not exists (select
  from helhed.measurement_closing closing
  where closing.municipality = measurement.municipality and closing.measurement_id = measurement.id)), 'steps', coalesce((select jsonb_agg(jsonb_build_object('dueOn', step.due_on, 'amount', trim_scale(step.amount)::text)
  order by step.due_on)
  from helhed.goal_target step
  where step.municipality = goal.municipality and step.goal_id = goal.id), '[]'))
  order by part.number, goal.number)
  from helhed.goal join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where part.municipality = work.municipality and part.work_id = work.id), '[]') as goals, coalesce(( select jsonb_agg(jsonb_build_object('id', milestone.id, 'part', part.number, 'title', milestone.title, 'dueOn', milestone.due_on, 'owner', milestone.owner, 'reachedOn', over.ended_on)
  order by milestone.due_on, milestone.id)
  from helhed.milestone join helhed.part on part.municipality = milestone.municipality and part.id = milestone.part_id
  left join helhed.milestone_end over on over.municipality = milestone.municipality and over.milestone_id = milestone.id
  where part.municipality = work.municipality and part.work_id = work.id and over.outcome is distinct
  from 'dropped'), '[]') as milestones, coalesce(( select jsonb_agg(jsonb_build_object('id', task.id, 'title', task.title, 'dueOn', task.due_on, 'owner', coalesce(holder.name, task.owner), 'person', task.person_id, 'doneOn', over.ended_on)
  order by task.due_on, task.id)
  from helhed.plan_task task
  left join helhed.person holder on holder.id = task.person_id
  left join helhed.plan_task_end over on over.municipality = task.municipality and over.task_id = task.id
  where task.municipality = work.municipality and task.work_id = work.id and task.due_on is not null), '[]') as tasks, (select count(*)
  from helhed.activity join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
  where part.municipality = work.municipality and part.work_id = work.id and activity.takes_over is null and not exists (select
  from helhed.anchoring told
  where told.municipality = activity.municipality and told.activity_id = activity.id)) as unanchored
  from helhed.work
  where ($1::uuid is null or work.id = $2) and case work.kind when 'plan' then (work.municipality = any ($3::int[])) else (work.municipality = any ($4::int[])) and not exists (select
  from helhed.effort_end over
  where over.municipality = work.municipality and over.work_id = work.id) end
  order by work.name, work.id;

-- plans/calendar/queries: findFeed
select made_at
  from helhed.calendar_feed
  where person_id = $1;

-- plans/catalogue/queries: findCatalogue
 select catalogue.municipality, municipality.name as municipality_name, catalogue.id, catalogue.kind, catalogue.name, catalogue.publisher, catalogue.edition, catalogue.published_on as publishedOn, catalogue.levels, catalogue.source, catalogue.example, catalogue.version, case when keeper.id is not null then jsonb_build_object('id', keeper.id, 'name', keeper.name) end as keeper, coalesce((select jsonb_agg(jsonb_build_object('id', entry.id, 'number', entry.number, 'title', entry.title, 'what', entry.what, 'kind', entry.kind, 'groups', entry.target_groups, 'method', entry.method, 'level', entry.level, 'sources', entry.sources, 'indicators', entry.indicators, 'example', entry.example, 'version', entry.version, 'uses', (select count(*)::int
  from helhed.activity_reference reference
  where reference.municipality = entry.municipality and reference.entry_id = entry.id))
  order by entry.number)
  from helhed.catalogue_entry entry
  where entry.municipality = catalogue.municipality and entry.catalogue_id = catalogue.id), '[]') as entries
  from helhed.catalogue join helhed.municipality on municipality.code = catalogue.municipality
  left join helhed.body keeper on keeper.municipality = catalogue.municipality and keeper.id = catalogue.keeper_id
  where catalogue.municipality = any ($1::int[]) and catalogue.id = $2;

-- plans/catalogue/queries: findOrigin
 select id, title, what, kind, target_groups as groups, method
  from helhed.catalogue_entry
  where municipality = $1 and id = $2;

-- plans/catalogue/queries: keepersIn
 select id, name
  from helhed.body
  where municipality = any ($1::int[]) and upper_inf(period)
  order by name, id;

-- plans/catalogue/queries: listCatalogues
 select catalogue.municipality, municipality.name as municipality_name, catalogue.id, catalogue.kind, catalogue.name, catalogue.publisher, catalogue.edition, catalogue.published_on as publishedOn, catalogue.levels, catalogue.source, catalogue.example, catalogue.version, case when keeper.id is not null then jsonb_build_object('id', keeper.id, 'name', keeper.name) end as keeper, (select count(*)::int
  from helhed.catalogue_entry entry
  where entry.municipality = catalogue.municipality and entry.catalogue_id = catalogue.id) as entries, (select count(distinct reference.activity_id)::int
  from helhed.catalogue_entry entry join helhed.activity_reference reference on reference.municipality = entry.municipality and reference.entry_id = entry.id
  where entry.municipality = catalogue.municipality and entry.catalogue_id = catalogue.id) as uses
  from helhed.catalogue join helhed.municipality on municipality.code = catalogue.municipality
  left join helhed.body keeper on keeper.municipality = catalogue.municipality and keeper.id = catalogue.keeper_id
  where catalogue.municipality = any ($1::int[])
  order by municipality.name, catalogue.kind, catalogue.name, catalogue.published_on desc nulls last, catalogue.edition desc, catalogue.id;

-- plans/catalogue/queries: partsToWrite
 select part.id, work.name as plan, work.slug, part.number, part.title
  from helhed.part join helhed.work on work.municipality = part.municipality and work.id = part.work_id
  where part.municipality = $1 and work.kind = 'plan' and part.kind = 'sub' and ($2 = any ($3::int[]) or work.operator_id = any ($4::uuid[]))
  order by upper(work.period) desc, work.name, work.id, part.number;

-- plans/catalogue/queries: usesOf
 select work.name as plan, work.slug, work.kind, part.number as part, activity.number, activity.title
  from helhed.activity_reference reference join helhed.activity on activity.municipality = reference.municipality and activity.id = reference.activity_id join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id join helhed.work on work.municipality = part.municipality and work.id = part.work_id
  where reference.municipality = $1 and reference.entry_id = $2
  order by work.name, work.id, part.number, activity.number;

-- plans/contribution/queries: attendanceOf
 select activity.id as activity, date_trunc('quarter', held.held_on)::date::text as quarter, count(distinct held.id)::int as sessions, coalesce(sum(counted.people), 0)::int as people
  from helhed.part join helhed.activity on activity.municipality = part.municipality and activity.part_id = part.id join helhed.activity_session held on held.municipality = activity.municipality and held.activity_id = activity.id
  left join helhed.session_count counted on counted.municipality = held.municipality and counted.session_id = held.id
  where part.municipality = $1 and part.work_id = $2 and not exists (select
  from helhed.session_ending ending
  where ending.municipality = held.municipality and ending.session_id = held.id)
  group by activity.id, 2
  order by activity.id, 2;

-- plans/contribution/queries: libraryOf
 select indicator.code, current.definition, told.figure as told
  from helhed.indicator join lateral (select version.id, jsonb_build_object('id', version.id, 'from', version.valid_from, 'until', version.valid_until, 'statutory', version.rule_set is not null, 'name', case when version.name_da is null then null else jsonb_build_object('da', version.name_da, 'en', version.name_en) end, 'counted', case when version.counted_da is null then null else jsonb_build_object('da', version.counted_da, 'en', version.counted_en) end, 'numerator', case when version.numerator_da is null then null else jsonb_build_object('da', version.numerator_da, 'en', version.numerator_en) end, 'denominator', case when version.denominator_da is null then null else jsonb_build_object('da', version.denominator_da, 'en', version.denominator_en) end, 'unit', version.unit, 'minimum', version.minimum::text, 'maximum', version.maximum::text, 'direction', version.direction, 'source', version.source, 'method', version.method, 'frequency', version.frequency, 'bridge', version.bridge) as definition
  from helhed.indicator_version version
  where version.municipality = indicator.municipality and version.indicator_id = indicator.id
  order by version.valid_from desc
  limit 1) current on true
  left join lateral (select jsonb_build_object('id', value.id, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example) as figure
  from ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value
  where value.municipality = $1 and value.place_id = $2::uuid and value.indicator_version_id = current.id and value.as_of <= $3::date
  order by value.as_of desc
  limit 1) told on true
  where indicator.municipality in (0, $4)
  order by indicator.municipality = 0, current.definition -> 'name' ->> 'da', indicator.code;

-- plans/contribution/queries: offersFor
 select (select coalesce(jsonb_agg(jsonb_build_object('code', indicator.code, 'id', indicator.id, 'in', indicator.municipality, 'name', current.name_da, 'direction', current.direction, 'unit', current.unit)
  order by indicator.municipality = 0, current.name_da, indicator.code), '[]')
  from helhed.indicator join lateral (select name_da, direction, unit
  from helhed.indicator_version version
  where version.municipality = indicator.municipality and version.indicator_id = indicator.id
  order by version.valid_from desc
  limit 1) current on true
  where indicator.municipality in (0, $1)) as indicators, (select coalesce(jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name)
  order by area.name, area.id), '[]')
  from helhed.area
  where area.municipality = $2 and upper_inf(area.period)) as areas, (select jsonb_build_object('code', indicator.code, 'reference', beside.reference, 'twin', beside.twin_id, 'distance', trim_scale(beside.distance)::text)
  from helhed.goal_beside beside join helhed.indicator on indicator.municipality = beside.defined_in and indicator.id = beside.indicator_id
  where beside.municipality = $3 and beside.goal_id = $4) as chosen;

-- plans/contribution/queries: tiesOf
 select beside.goal_id as goal, indicator.code, beside.reference, trim_scale(beside.distance)::text as distance, (select jsonb_agg(jsonb_build_object('id', version.id, 'from', version.valid_from, 'until', version.valid_until, 'statutory', version.rule_set is not null, 'name', case when version.name_da is null then null else jsonb_build_object('da', version.name_da, 'en', version.name_en) end, 'counted', case when version.counted_da is null then null else jsonb_build_object('da', version.counted_da, 'en', version.counted_en) end, 'numerator', case when version.numerator_da is null then null else jsonb_build_object('da', version.numerator_da, 'en', version.numerator_en) end, 'denominator', case when version.denominator_da is null then null else jsonb_build_object('da', version.denominator_da, 'en', version.denominator_en) end, 'unit', version.unit, 'minimum', version.minimum::text, 'maximum', version.maximum::text, 'direction', version.direction, 'source', version.source, 'method', version.method, 'frequency', version.frequency, 'bridge', version.bridge)
  order by version.valid_from desc)
  from helhed.indicator_version version
  where version.municipality = indicator.municipality and version.indicator_id = indicator.id) as definitions, coalesce((select jsonb_agg(jsonb_build_object('slug', area.slug, 'name', area.name, 'points', (select coalesce(jsonb_agg(jsonb_build_object('id', value.id, 'definition', value.indicator_version_id, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example)
  order by value.as_of, version.valid_from), '[]')
  from helhed.indicator_version version join ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value on value.defined_in = version.municipality and value.indicator_version_id = version.id
  where version.municipality = beside.defined_in and version.indicator_id = beside.indicator_id and value.municipality = area.municipality and value.place_id = area.id))
  order by area.name, area.id)
  from helhed.area
  where area.municipality = beside.municipality and area.id in ( select lies.area_id
  from helhed.work_estate member join helhed.area_estate lies on lies.municipality = member.municipality and lies.estate_id = member.estate_id and upper_inf(lies.period)
  where member.municipality = beside.municipality and member.work_id = $1 and upper_inf(member.period))), '[]') as areas, (select jsonb_build_object('slug', twin.slug, 'name', coalesce(twin.name, place.name, own.name), 'points', (select coalesce(jsonb_agg(jsonb_build_object('id', value.id, 'definition', value.indicator_version_id, 'day', value.as_of, 'state', value.state, 'amount', value.amount::text, 'numerator', value.numerator::text, 'denominator', value.denominator::text, 'source', value.source, 'example', value.example)
  order by value.as_of, version.valid_from), '[]')
  from helhed.indicator_version version join ( select told.municipality, told.id, told.place_id, told.defined_in, told.indicator_version_id, told.as_of, told.source, told.example, case when kept.value_id is null then told.state else 'withheld' end as state, case when kept.value_id is null then told.amount end as amount, case when kept.value_id is null then told.numerator end as numerator, case when kept.value_id is null then told.denominator end as denominator
  from helhed.indicator_value told
  left join helhed.figure_kept_back kept on kept.municipality = told.municipality and kept.value_id = told.id) value on value.defined_in = version.municipality and value.indicator_version_id = version.id
  where version.municipality = beside.defined_in and version.indicator_id = beside.indicator_id and value.municipality = place.municipality and value.place_id = place.id))
  from helhed.municipality own join helhed.place on case beside.reference when 'area' then place.municipality = beside.municipality and place.id = beside.twin_id when 'municipality' then place.kind = 'municipality' and place.municipality = beside.municipality when 'region' then place.kind = 'region' and place.name = own.region else place.kind = 'country' end
  left join helhed.area twin on twin.municipality = place.municipality and twin.id = place.id and beside.reference = 'area'
  where own.code = beside.municipality
  limit 1) as against
  from helhed.goal_beside beside join helhed.goal on goal.municipality = beside.municipality and goal.id = beside.goal_id join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id join helhed.indicator on indicator.municipality = beside.defined_in and indicator.id = beside.indicator_id
  where beside.municipality = $2 and part.work_id = $3
  order by part.number, goal.number;

-- plans/dialogue/queries: questionsOf
 select asked.id, asked.asked_on as askedOn, asked.question, asked.example, case when given.question_id is not null then jsonb_build_object('on', given.answered_on, 'words', given.answer, 'role', mandate.role, 'for', organisation.name) end as answer
  from helhed.fund_question asked
  left join helhed.fund_answer given on given.municipality = asked.municipality and given.question_id = asked.id
  left join helhed.mandate on mandate.municipality = given.municipality and mandate.id = given.recorded_under
  left join helhed.organisation on organisation.municipality = given.municipality and organisation.id = given.recorded_for
  where asked.municipality = $1 and asked.work_id = $2
  order by given.question_id is not null, asked.asked_on desc, asked.recorded_at desc;

-- plans/documents/queries: versionsMade
 select version.id, version.number, version.hash, to_jsonb(version.frozen_at) #>> '{}' as frozenAt, (select jsonb_build_object('role', mandate.role, 'for', sender.name, 'taken', version.number = 1 and exists (select
  from helhed.takeover over
  where over.municipality = version.municipality and over.work_id = version.work_id and over.sent_on is not null))
  from helhed.submission sent join helhed.mandate on mandate.municipality = sent.municipality and mandate.id = sent.submitted_under join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = version.municipality and sent.version_id = version.id) as sent, case when exists (select
  from helhed.version_document made
  where made.municipality = version.municipality and made.version_id = version.id) then 'kept' when exists (select
  from helhed.version_approved approved
  where approved.municipality = version.municipality and approved.version_id = version.id) then 'printing' else 'stands' end as paper, coalesce((select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'hash', frozen.hash)
  order by part.number)
  from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
  where frozen.municipality = version.municipality and frozen.version_id = version.id), '[]') as parts, array(select helhed.frozen_estates(version.municipality, version.id)) as estates
  from helhed.work_version version
  where version.municipality = $1 and version.work_id = $2
  order by version.number desc;

-- plans/effort/queries: approvingSeats
 select seat.id, seat.title, (select holding.person_id
  from helhed.seat_holding holding
  where holding.municipality = seat.municipality and holding.seat_id = seat.id and holding.standing = 'holder' and holding.period @> $1::date and exists ( select
  from helhed.mandate held
  left join helhed.mandate_end ended on ended.municipality = held.municipality and ended.mandate_id = held.id
  where held.municipality = seat.municipality and held.person_id = holding.person_id and held.role = any ($2::text[]) and held.period @> $3::date and (ended.ends_on is null or ended.ends_on > $4::date))
  limit 1) as holder
  from helhed.seat join helhed.organisation side on side.municipality = seat.municipality and side.id = seat.represents_id and side.kind in ('municipality', 'administration')
  where seat.municipality = $5 and seat.body_id = $6 and seat.participation = 'member' and seat.period @> $7::date
  order by seat.position, seat.id;

-- plans/effort/queries: areasOfBody
 select body.municipality, body.id, body.name, body.slug, coalesce((select jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug, 'live', upper_inf(tied.period))
  order by area.name, area.id)
  from helhed.area_body tied join helhed.area on area.municipality = tied.municipality and area.id = tied.area_id
  where tied.municipality = body.municipality and tied.body_id = body.id), '[]') as areas
  from helhed.address join helhed.body on body.municipality = address.municipality and body.id = address.record_id
  where address.section = 'organer' and address.slug = $1;

-- plans/effort/queries: findEffortGround
 select area.id, area.name, area.slug, area.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, coalesce((select jsonb_agg(jsonb_build_object('id', own.id, 'name', own.name)
  order by own.name, own.id)
  from helhed.area_estate lies join helhed.organisation own on own.municipality = lies.municipality and own.id = lies.estate_id
  where lies.municipality = area.municipality and lies.area_id = area.id and upper_inf(lies.period)), '[]') as estates, coalesce((select jsonb_agg(jsonb_build_object('id', body.id, 'name', body.name, 'decides', body.decides, 'own', tied.body_id is not null)
  order by tied.body_id is null, body.kind <> 'coordination_forum', body.name, body.id)
  from helhed.body
  left join helhed.area_body tied on tied.municipality = body.municipality and tied.body_id = body.id and tied.area_id = area.id and upper_inf(tied.period)
  where body.municipality = area.municipality and upper_inf(body.period)), '[]') as bodies, coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name)
  order by name, id)
  from helhed.organisation
  where municipality = area.municipality and kind <> 'estate'), '[]') as organisations
  from helhed.address join helhed.area on area.municipality = address.municipality and area.id = address.record_id join helhed.municipality on municipality.code = area.municipality
  where address.section = 'omraader' and address.slug = $1 and upper_inf(area.period);

-- plans/effort/queries: findGroundOf
 select area.id, area.name, area.slug, area.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, coalesce((select jsonb_agg(jsonb_build_object('id', own.id, 'name', own.name)
  order by own.name, own.id)
  from helhed.area_estate lies join helhed.organisation own on own.municipality = lies.municipality and own.id = lies.estate_id
  where lies.municipality = area.municipality and lies.area_id = area.id and upper_inf(lies.period)), '[]') as estates, coalesce((select jsonb_agg(jsonb_build_object('id', body.id, 'name', body.name, 'decides', body.decides, 'own', tied.body_id is not null)
  order by tied.body_id is null, body.kind <> 'coordination_forum', body.name, body.id)
  from helhed.body
  left join helhed.area_body tied on tied.municipality = body.municipality and tied.body_id = body.id and tied.area_id = area.id and upper_inf(tied.period)
  where body.municipality = area.municipality and upper_inf(body.period)), '[]') as bodies, coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name)
  order by name, id)
  from helhed.organisation
  where municipality = area.municipality and kind <> 'estate'), '[]') as organisations
  from helhed.area join helhed.municipality on municipality.code = area.municipality
  where area.municipality = $1 and area.id = $2;

-- plans/effort/queries: nearIn
 select 'directory' as from, entry.id, entry.name, null::text as within, '/omraader/' || area.slug || '/hvem/' || entry.id as href, nullif(concat_ws(', ', entry.contact_role, coalesce(organisation.name, entry.organisation_name)), '') as contact, case when entry.estate_id is null then '{}'::uuid[] else array[entry.estate_id] end as estates, entry.activity_kind as kind, entry.target_groups as groups, entry.target_note as groupNote, entry.activity_note as kindNote, null::text as words, entry.period::text as period
  from helhed.directory_entry entry join helhed.area on area.municipality = entry.municipality and area.id = entry.area_id
  left join helhed.organisation on organisation.municipality = entry.municipality and organisation.id = entry.organisation_id
  where entry.municipality = $1 and entry.area_id = $2 and entry.kind = 'offer' and entry.period && $3::daterange
  union all select work.kind, activity.id, activity.title, work.name, case work.kind when 'effort' then '/indsatser/' || work.slug else '/planer/' || work.slug || '/dele/' || part.number end || '#aktivitet-' || activity.number, nullif(concat_ws(', ', activity.responsible, coalesce(employer.name, operator.name)), ''), array(select member.estate_id
  from helhed.work_estate member
  where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)), activity.kind, activity.target_groups, activity.target_group, activity.title, activity.what, activity.period::text
  from helhed.activity join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id join helhed.work on work.municipality = part.municipality and work.id = part.work_id
  left join helhed.organisation employer on employer.municipality = activity.municipality and employer.id = activity.employer_id
  left join helhed.organisation operator on operator.municipality = work.municipality and operator.id = work.operator_id
  where activity.municipality = $4 and activity.period && $5::daterange and work.id <> $6 and not exists (select
  from helhed.effort_end ended
  where ended.municipality = work.municipality and ended.work_id = work.id) and (work.area_id = $7 or exists (select
  from helhed.work_estate member join helhed.area_estate lies on lies.municipality = member.municipality and lies.estate_id = member.estate_id and upper_inf(lies.period)
  where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period) and lies.area_id = $8))
  order by 3, 2;

-- plans/evidence/queries: choosableEntries
 select entry.id, catalogue.name as catalogue, catalogue.publisher, catalogue.edition, entry.number, entry.title, entry.kind, entry.target_groups as groups
  from helhed.catalogue_entry entry join helhed.catalogue on catalogue.municipality = entry.municipality and catalogue.id = entry.catalogue_id
  where entry.municipality = $1
  order by catalogue.kind, catalogue.published_on desc nulls last, catalogue.name, catalogue.id, entry.number, entry.id;

-- plans/evidence/queries: judgementsOf
 select effect.activity_id as activity, effect.effect, effect.judged_on as judgedOn, effect.grounds, effect.example
  from helhed.activity_effect effect join helhed.activity on activity.municipality = effect.municipality and activity.id = effect.activity_id join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
  where part.municipality = $1 and part.work_id = $2
  order by effect.judged_on desc, effect.recorded_at desc, effect.id desc;

-- plans/measures/lock-queries: locksOf
 select held.id, held.period, held.note, held.locked_at::text as lockedAt, closer.name as lockedBy, opened.reopened_at::text as reopenedAt, opener.name as reopenedBy, opened.reason, held.example
  from helhed.measurement_lock held join helhed.person closer on closer.id = held.locked_by
  left join helhed.measurement_reopening opened on opened.municipality = held.municipality and opened.lock_id = held.id
  left join helhed.person opener on opener.id = opened.reopened_by
  where held.municipality = $1 and held.work_id = $2
  order by held.period, held.locked_at;

-- plans/measures/lock-queries: writtenIn
 select to_char(told.measured_on, 'YYYY-QQ') as period, writer.id as by, writer.name, count(*)::int as count
  from helhed.measurement told join helhed.goal on goal.municipality = told.municipality and goal.id = told.goal_id join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id join helhed.person writer on writer.id = told.recorded_by
  where part.municipality = $1 and part.work_id = $2 and not exists (select
  from helhed.measurement_closing closing
  where closing.municipality = told.municipality and closing.measurement_id = told.id)
  group by 1, writer.id, writer.name
  order by 1, writer.name;

-- plans/measures/owed-queries: owedGoals
 select (case work.kind when 'effort' then (select max(decided_on)
  from helhed.decision agreed
  where agreed.municipality = work.municipality and agreed.work_id = work.id and agreed.outcome = 'approved') else (select max(decision.decided_on)
  from helhed.decision join helhed.version_approved approved on approved.municipality = decision.municipality and approved.version_id = decision.version_id
  where decision.municipality = work.municipality and decision.work_id = work.id) end) as approvedOn, exists (select
  from helhed.measurement told join helhed.goal on goal.municipality = told.municipality and goal.id = told.goal_id join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where part.municipality = work.municipality and part.work_id = work.id and not exists (select
  from helhed.measurement_closing closing
  where closing.municipality = told.municipality and closing.measurement_id = told.id)) as measured, coalesce((select jsonb_agg(jsonb_build_object('id', goal.id, 'number', goal.number, 'title', goal.title, 'frequency', goal.frequency, 'targetOn', goal.target_on, 'baselineOn', goal.baseline_on, 'responsible', goal.responsible, 'part', part.number, 'days', coalesce((select jsonb_agg(distinct told.measured_on)
  from helhed.measurement told
  where told.municipality = goal.municipality and told.goal_id = goal.id and not exists (select
  from helhed.measurement_closing closing
  where closing.municipality = told.municipality and closing.measurement_id = told.id)), '[]'))
  order by part.number, goal.number)
  from helhed.goal join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where part.municipality = work.municipality and part.work_id = work.id), '[]') as goals
  from helhed.work
  where work.municipality = $1 and work.id = $2;

-- plans/measures/owed-queries: planWriters
 select person.id, person.name, person.email, person.language
  from helhed.work join helhed.mandate held on held.municipality = work.municipality and held.period @> $1::date and (held.role = any ($2::text[]) or (held.role = any ($3::text[]) and held.organisation_id = any ( array(select work.operator_id
  where work.operator_id is not null
  union select unnest(array_remove(array[own.id, own.parent_id], null))
  from helhed.work_estate member join helhed.organisation own on own.municipality = member.municipality and own.id = member.estate_id
  where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period))))) join helhed.person on person.id = held.person_id
  where work.municipality = $4 and work.id = $5 and not exists (select
  from helhed.mandate_end ended
  where ended.municipality = held.municipality and ended.mandate_id = held.id and ended.ends_on <= $6::date)
  group by person.id
  order by min(held.role) filter (where held.organisation_id is not null) nulls last, person.name;

-- plans/measures/owed-queries: remindersOf
 select distinct on (sent.responsible) sent.responsible, sent.sent_at::text as sentAt, person.name as to, sender.name as by
  from helhed.measurement_reminder sent join helhed.person on person.id = sent.person_id join helhed.person sender on sender.id = sent.sent_by
  where sent.municipality = $1 and sent.work_id = $2
  order by sent.responsible, sent.sent_at desc;

-- plans/measures/queries: measuredPlan
 select work.municipality, work.id, work.kind, work.slug, work.name, work.period::text as period, work.example, array(select work.operator_id
  where work.operator_id is not null
  union select unnest(array_remove(array[own.id, own.parent_id], null))
  from helhed.work_estate member join helhed.organisation own on own.municipality = member.municipality and own.id = member.estate_id
  where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)) as organisations, array_remove(array[work.area_id], null) as areas, coalesce(( select jsonb_agg(jsonb_build_object('id', goal.id, 'number', goal.number, 'title', goal.title, 'unit', goal.unit, 'counting', goal.counting, 'numerator', goal.numerator, 'denominator', goal.denominator, 'frequency', goal.frequency, 'responsible', goal.responsible, 'baselineOn', goal.baseline_on, 'targetOn', goal.target_on, 'example', goal.example, 'part', jsonb_build_object('id', part.id, 'number', part.number, 'title', coalesce(part.title, work.name)), 'updates', coalesce(( select jsonb_agg(jsonb_build_object('id', told.id, 'measuredOn', told.measured_on, 'amount', trim_scale(told.amount)::text, 'numerator', trim_scale(told.numerator)::text, 'denominator', trim_scale(told.denominator)::text, 'note', told.note, 'closedAs', closing.closed_as, 'by', told.recorded_by, 'example', told.example)
  order by told.measured_on, told.id)
  from helhed.measurement told
  left join helhed.measurement_closing closing on closing.municipality = told.municipality and closing.measurement_id = told.id
  where told.municipality = goal.municipality and told.goal_id = goal.id and told.measured_on between $1::date and $2::date), '[]'))
  order by part.number, goal.number)
  from helhed.goal join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where part.municipality = work.municipality and part.work_id = work.id), '[]') as goals, coalesce(( select jsonb_agg(jsonb_build_object('period', held.period, 'lockedAt', held.locked_at, 'lockedBy', closer.name)
  order by held.period)
  from helhed.measurement_lock held join helhed.person closer on closer.id = held.locked_by
  where held.municipality = work.municipality and held.work_id = work.id and not exists (select
  from helhed.measurement_reopening opened
  where opened.municipality = held.municipality and opened.lock_id = held.id)), '[]') as locks
  from helhed.work
  where work.municipality = $3 and work.id = $4
  order by work.name, work.id;

-- plans/measures/queries: measuredPlans
 select work.municipality, work.id, work.kind, work.slug, work.name, work.period::text as period, work.example, array(select work.operator_id
  where work.operator_id is not null
  union select unnest(array_remove(array[own.id, own.parent_id], null))
  from helhed.work_estate member join helhed.organisation own on own.municipality = member.municipality and own.id = member.estate_id
  where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)) as organisations, array_remove(array[work.area_id], null) as areas, coalesce(( select jsonb_agg(jsonb_build_object('id', goal.id, 'number', goal.number, 'title', goal.title, 'unit', goal.unit, 'counting', goal.counting, 'numerator', goal.numerator, 'denominator', goal.denominator, 'frequency', goal.frequency, 'responsible', goal.responsible, 'baselineOn', goal.baseline_on, 'targetOn', goal.target_on, 'example', goal.example, 'part', jsonb_build_object('id', part.id, 'number', part.number, 'title', coalesce(part.title, work.name)), 'updates', coalesce(( select jsonb_agg(jsonb_build_object('id', told.id, 'measuredOn', told.measured_on, 'amount', trim_scale(told.amount)::text, 'numerator', trim_scale(told.numerator)::text, 'denominator', trim_scale(told.denominator)::text, 'note', told.note, 'closedAs', closing.closed_as, 'by', told.recorded_by, 'example', told.example)
  order by told.measured_on, told.id)
  from helhed.measurement told
  left join helhed.measurement_closing closing on closing.municipality = told.municipality and closing.measurement_id = told.id
  where told.municipality = goal.municipality and told.goal_id = goal.id and told.measured_on between $1::date and $2::date), '[]'))
  order by part.number, goal.number)
  from helhed.goal join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where part.municipality = work.municipality and part.work_id = work.id), '[]') as goals, coalesce(( select jsonb_agg(jsonb_build_object('period', held.period, 'lockedAt', held.locked_at, 'lockedBy', closer.name)
  order by held.period)
  from helhed.measurement_lock held join helhed.person closer on closer.id = held.locked_by
  where held.municipality = work.municipality and held.work_id = work.id and not exists (select
  from helhed.measurement_reopening opened
  where opened.municipality = held.municipality and opened.lock_id = held.id)), '[]') as locks
  from helhed.work
  where (work.municipality = any ($3::int[])) and not exists (select
  from helhed.effort_end ended
  where ended.municipality = work.municipality and ended.work_id = work.id)
  order by work.name, work.id;

-- plans/measures/queries: measuredSpans
 select distinct work.period::text as period
  from helhed.work
  where (work.municipality = any ($1::int[])) and not exists (select
  from helhed.effort_end ended
  where ended.municipality = work.municipality and ended.work_id = work.id) and exists (select
  from helhed.part join helhed.goal on goal.municipality = part.municipality and goal.part_id = part.id
  where part.municipality = work.municipality and part.work_id = work.id);

-- plans/measures/queries: updatesBeside
 select told.id, told.goal_id as goal, told.measured_on as measuredOn, trim_scale(told.amount)::text as amount, trim_scale(told.numerator)::text as numerator, trim_scale(told.denominator)::text as denominator, told.note, closing.closed_as as closedAs, told.example, told.recorded_at as recordedAt, writer.name as by, closing.closed_at as closedAt, closer.name as closedBy, told.file_id as file, kept.name as fileName
  from helhed.measurement asked join helhed.goal on goal.municipality = asked.municipality and goal.id = asked.goal_id join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id and part.work_id = $1 join helhed.measurement told on told.municipality = asked.municipality and told.goal_id = asked.goal_id join helhed.person writer on writer.id = told.recorded_by
  left join helhed.measurement_closing closing on closing.municipality = told.municipality and closing.measurement_id = told.id
  left join helhed.person closer on closer.id = closing.closed_by
  left join helhed.stored_file kept on kept.municipality = told.municipality and kept.id = told.file_id
  where asked.municipality = $2 and asked.id = $3
  order by told.measured_on desc, told.id desc;

-- plans/origin/queries: olderEntries
 select distinct entry.title, catalogue.edition, newer.edition as newer
  from helhed.part join helhed.activity on activity.municipality = part.municipality and activity.part_id = part.id join helhed.activity_reference reference on reference.municipality = activity.municipality and reference.activity_id = activity.id join helhed.catalogue_entry entry on entry.municipality = reference.municipality and entry.id = reference.entry_id join helhed.catalogue on catalogue.municipality = entry.municipality and catalogue.id = entry.catalogue_id join lateral (select later.edition
  from helhed.catalogue later
  where later.municipality = catalogue.municipality and later.name = catalogue.name and later.publisher = catalogue.publisher and later.published_on > catalogue.published_on
  order by later.published_on desc
  limit 1) newer on true
  where part.municipality = $1 and part.work_id = $2
  order by entry.title;

-- plans/origin/queries: originsFor
 select work.slug, work.name, lower(work.period)::text as from, upper(work.period)::text as until, work.example
  from helhed.work
  where work.municipality = $1 and work.kind = 'plan' and (work.municipality = any ($2::int[]))
  order by lower(work.period) desc, work.name, work.id;

-- plans/part/queries: employersIn
 select organisation.id, organisation.name, above.name as parent
  from helhed.organisation
  left join helhed.organisation above on above.municipality = organisation.municipality and above.id = organisation.parent_id
  where organisation.municipality = $1 and organisation.kind <> 'estate'
  order by organisation.name, organisation.id;

-- plans/part/queries: getVersion
 select version
  from helhed.goal
  where municipality = $1 and id = $2
  union all select version
  from helhed.activity
  where municipality = $3 and id = $4
  union all select version
  from helhed.milestone
  where municipality = $5 and id = $6
  union all select version
  from helhed.theory_node
  where municipality = $7 and id = $8
  union all select version
  from helhed.theory_arrow
  where municipality = $9 and id = $10;

-- plans/part/queries: textNumbersOf
 select section, max(number)::int as number
  from helhed.section_text
  where municipality = $1 and part_id = $2
  group by section
  order by section;

-- plans/plan/choice-queries: findGround
 select area.id, area.name, area.slug, area.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, array(select lies.estate_id
  from helhed.area_estate lies
  where lies.municipality = area.municipality and lies.area_id = area.id and upper_inf(lies.period)) as own
  from helhed.address join helhed.area on area.municipality = address.municipality and area.id = address.record_id join helhed.municipality on municipality.code = area.municipality
  where address.section = 'omraader' and address.slug = $1;

-- plans/plan/choice-queries: getOffers
select coalesce(( select jsonb_agg(jsonb_build_object('id', estate.id, 'name', own.name, 'association', above.name, 'dwellings', estate.dwellings, 'approximate', estate.approximate, 'example', own.example or estate.example, 'area', (select area.name
  from helhed.area_estate lies join helhed.area on area.municipality = lies.municipality and area.id = lies.area_id
  where lies.municipality = estate.municipality and lies.estate_id = estate.id and upper_inf(lies.period)
  limit 1))
  order by own.name, own.id)
  from helhed.estate join helhed.organisation own on own.municipality = estate.municipality and own.id = estate.id
  left join helhed.organisation above on above.municipality = own.municipality and above.id = own.parent_id
  where estate.municipality = $1), '[]') as estates, coalesce(( select jsonb_agg(jsonb_build_object('id', id, 'name', name)
  order by array_position($2::text[], kind), name, id)
  from helhed.body
  where municipality = $3 and kind = any ($4::text[]) and upper_inf(period)), '[]') as boards, coalesce(( select jsonb_agg(jsonb_build_object('id', id, 'name', name)
  order by name, id)
  from helhed.organisation
  where municipality = $5 and ($6 or kind = any ($7::text[]))), '[]') as operators, coalesce(( select jsonb_agg(jsonb_build_object('id', id, 'name', name)
  order by name, id)
  from helhed.organisation
  where municipality = $8 and ($9 or kind = any ($10::text[]))), '[]') as employers;

-- plans/plan/published-queries: findPublishedPlan
 select coalesce(present.slug, publication.slug) as slug, publication.title, publication.content, publication.published_at, municipality.name as municipality_name, municipality.slug as municipality_slug, coalesce((select jsonb_agg(jsonb_build_object('name', ground.title, 'slug', ground.slug)
  order by ground.title)
  from helhed.publication ground
  where ground.municipality = publication.municipality and ground.kind = 'area' and ground.withdrawn_at is null and publication.content->'areas' ? ground.record_id::text), '[]') as areas
  from helhed.address join helhed.publication on publication.municipality = address.municipality and publication.record_id = address.record_id and kind = 'plan' and withdrawn_at is null join helhed.municipality on municipality.code = publication.municipality
  left join lateral (select newest.slug
  from helhed.address newest
  where newest.section = 'planer' and newest.municipality = address.municipality and newest.record_id = address.record_id
  order by newest.since desc, newest.slug
  limit 1) present on true
  where address.section = 'planer' and address.slug = $1;

-- plans/plan/published-queries: planningMunicipalities
 select distinct municipality.name, municipality.slug
  from helhed.publication join helhed.municipality on municipality.code = publication.municipality
  where kind = 'plan' and withdrawn_at is null
  order by municipality.name;

-- plans/plan/published-queries: publishedPlans
 select publication.slug, title as name, municipality.name as municipality_name, (content->>'example')::boolean as example, content->>'board' as board, content->>'from' as from, content->>'until' as until, (content->>'frame')::bigint as frame, count(*) over () as total
  from helhed.publication join helhed.municipality on municipality.code = publication.municipality
  where kind = 'plan' and withdrawn_at is null and ($1 = '' or title ilike $2) and ($3::text is null or municipality.slug = $4)
  order by municipality.name, title, publication.id
  limit $5 offset $6;

-- plans/print/queries: findBytes
select bytes
  from helhed.stored_file
  where municipality = $1 and id = $2;

-- plans/print/queries: findVersion
 select work.municipality, work.id as plan, work.name, version.id, version.number, version.format, version.hash, to_jsonb(version.frozen_at) #>> '{}' as frozenAt, (select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'text', frozen.text, 'hash', frozen.hash)
  order by part.number)
  from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
  where frozen.municipality = version.municipality and frozen.version_id = version.id) as parts, (select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at, 'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = version.municipality and sent.version_id = version.id) as submission, (select sent.amendment_id
  from helhed.submission sent
  where sent.municipality = version.municipality and sent.version_id = version.id) as amendment, array(select member.estate_id
  from helhed.work_estate member
  where member.municipality = work.municipality and member.work_id = work.id and not upper_inf(member.period)) as left, exists (select
  from helhed.version_approved approved
  where approved.municipality = version.municipality and approved.version_id = version.id) as approved, (select file_id
  from helhed.version_document made
  where made.municipality = version.municipality and made.version_id = version.id) as printed, (select word_id
  from helhed.version_document made
  where made.municipality = version.municipality and made.version_id = version.id) as printedWord
  from helhed.work_version version join helhed.work on work.municipality = version.municipality and work.id = version.work_id
  where version.municipality = $1 and version.id = $2;

-- plans/print/queries: findVersionAt
 select work.municipality, work.id as plan, work.name, version.id, version.number, version.format, version.hash, to_jsonb(version.frozen_at) #>> '{}' as frozenAt, (select jsonb_agg(jsonb_build_object('part', frozen.part_id, 'text', frozen.text, 'hash', frozen.hash)
  order by part.number)
  from helhed.part_version frozen join helhed.part on part.municipality = frozen.municipality and part.id = frozen.part_id
  where frozen.municipality = version.municipality and frozen.version_id = version.id) as parts, (select jsonb_build_object('id', sent.id, 'version', sent.version_id, 'number', version.number, 'on', sent.submitted_on, 'at', sent.submitted_at, 'by', sent.submitted_by, 'for', jsonb_build_object('id', sender.id, 'name', sender.name), 'note', sent.note)
  from helhed.submission sent join helhed.organisation sender on sender.municipality = sent.municipality and sender.id = sent.submitted_for
  where sent.municipality = version.municipality and sent.version_id = version.id) as submission, (select sent.amendment_id
  from helhed.submission sent
  where sent.municipality = version.municipality and sent.version_id = version.id) as amendment, array(select member.estate_id
  from helhed.work_estate member
  where member.municipality = work.municipality and member.work_id = work.id and not upper_inf(member.period)) as left, exists (select
  from helhed.version_approved approved
  where approved.municipality = version.municipality and approved.version_id = version.id) as approved, (select file_id
  from helhed.version_document made
  where made.municipality = version.municipality and made.version_id = version.id) as printed, (select word_id
  from helhed.version_document made
  where made.municipality = version.municipality and made.version_id = version.id) as printedWord
  from helhed.address join helhed.work on work.municipality = address.municipality and work.id = address.record_id join helhed.work_version version on version.municipality = work.municipality and version.work_id = work.id
  where address.section = 'planer' and address.slug = $1 and version.number = $2 and (work.municipality = any ($3::int[]));

-- plans/print/queries: versionsToPrint
select municipality, version
  from helhed.versions_to_print();

-- plans/proposal/queries: policiesOf
 select id, title, reference, example
  from helhed.plan_policy
  where municipality = $1 and work_id = $2
  order by recorded_at, title;

-- plans/queries: findPlan
 select work.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, work.id, work.kind, work.slug, work.name, coalesce(work.programme, '') as programme, work.period::text as period, work.lead_reason, work.example, work.source, work.case_number, work.document_number, work.kle, work.version, case when board.id is not null then jsonb_build_object('id', board.id, 'name', board.name, 'slug', board.slug, 'chair', (select seat.title
  from helhed.seat
  where seat.municipality = board.municipality and seat.body_id = board.id and seat.office = 'chair'
  order by upper_inf(seat.period) desc, lower(seat.period) desc
  limit 1)) end as board, case when operator.id is not null then jsonb_build_object('id', operator.id, 'name', operator.name) end as operator, case when lead.id is not null then jsonb_build_object('id', lead.id, 'name', lead.name) end as lead, coalesce(( select jsonb_agg(jsonb_build_object('id', estate.id, 'name', own.name, 'dwellings', estate.dwellings, 'approximate', estate.approximate, 'example', own.example or estate.example, 'leftOn', upper(member.period), 'leftReason', member.left_reason, 'association', case when above.id is not null then jsonb_build_object('id', above.id, 'name', above.name) end, 'area', (select jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug)
  from helhed.area_estate lies join helhed.area on area.municipality = lies.municipality and area.id = lies.area_id
  where lies.municipality = member.municipality and lies.estate_id = member.estate_id and upper_inf(lies.period)
  limit 1))
  order by own.name, own.id, lower(member.period))
  from helhed.work_estate member join helhed.estate on estate.municipality = member.municipality and estate.id = member.estate_id join helhed.organisation own on own.municipality = estate.municipality and own.id = estate.id
  left join helhed.organisation above on above.municipality = own.municipality and above.id = own.parent_id
  where member.municipality = work.municipality and member.work_id = work.id), '[]') as estates, coalesce(( select jsonb_agg(jsonb_build_object('id', role.id, 'title', role.title, 'employer', jsonb_build_object('id', employer.id, 'name', employer.name), 'hours', role.hours::text, 'places', role.places, 'example', role.example)
  order by role.title, role.id)
  from helhed.staff_role role join helhed.organisation employer on employer.municipality = role.municipality and employer.id = role.employer_id
  where role.municipality = work.municipality and role.work_id = work.id), '[]') as staff, coalesce(( select jsonb_agg(jsonb_build_object('id', part.id, 'kind', part.kind, 'number', part.number, 'theme', part.theme, 'title', coalesce(part.title, work.name), 'version', part.version, 'sections', coalesce(( select jsonb_agg(jsonb_build_object('section', section, 'words', words)
  order by array_position('{vision,goals,organisation,partners,financing,need,cooperation}'::text[], section))
  from helhed.part_section section
  where section.municipality = part.municipality and section.part_id = part.id and section not in ('aim', 'beside')), '[]'), 'goals', coalesce(( select jsonb_agg(jsonb_build_object('id', goal.id, 'number', goal.number, 'title', goal.title, 'indicator', goal.indicator, 'unit', goal.unit, 'direction', goal.direction, 'counting', goal.counting, 'numerator', goal.numerator, 'denominator', goal.denominator, 'disaggregation', goal.disaggregation, 'source', goal.source, 'method', goal.method, 'frequency', goal.frequency, 'responsible', goal.responsible, 'baseline', trim_scale(goal.baseline)::text, 'baselineOn', goal.baseline_on, 'target', trim_scale(goal.target)::text, 'targetOn', goal.target_on, 'example', goal.example, 'steps', coalesce((select jsonb_agg(jsonb_build_object('dueOn', step.due_on, 'amount', trim_scale(step.amount)::text)
  order by step.due_on)
  from helhed.goal_target step
  where step.municipality = goal.municipality and step.goal_id = goal.id), '[]')) || coalesce((select jsonb_build_object('beside', jsonb_build_object('indicator', version.name_da, 'unit', version.unit, 'reference', beside.reference, 'twin', case when twin.id is not null then jsonb_build_object('id', twin.id, 'name', twin.name) end, 'distance', trim_scale(beside.distance)::text))
  from helhed.goal_beside beside join lateral (select *
  from helhed.indicator_version told
  where told.municipality = beside.defined_in and told.indicator_id = beside.indicator_id
  order by told.valid_from desc
  limit 1) version on true
  left join helhed.area twin on twin.municipality = beside.municipality and twin.id = beside.twin_id
  where beside.municipality = goal.municipality and beside.goal_id = goal.id), '{}')
  order by goal.number)
  from helhed.goal
  where goal.municipality = part.municipality and goal.part_id = part.id), '[]'), 'activities', coalesce(( select jsonb_agg(jsonb_build_object('id', activity.id, 'number', activity.number, 'title', activity.title, 'what', activity.what, 'interest', activity.interest, 'targetGroup', activity.target_group, 'method', activity.method, 'responsible', activity.responsible, 'employer', case when employer.id is not null then jsonb_build_object('id', employer.id, 'name', employer.name) end, 'from', lower(activity.period), 'until', upper(activity.period), 'place', activity.place, 'evidence', activity.evidence, 'takesOver', activity.takes_over, 'example', activity.example, 'goals', coalesce((select jsonb_agg(link.goal_id
  order by link.goal_id)
  from helhed.activity_goal link
  where link.municipality = activity.municipality and link.activity_id = activity.id), '[]')) || case when activity.kind is not null then jsonb_build_object('kind', activity.kind, 'groups', activity.target_groups) when activity.target_groups <> '{}' then jsonb_build_object('groups', activity.target_groups) else '{}' end || case when exists (select
  from helhed.activity_reference reference
  where reference.municipality = activity.municipality and reference.activity_id = activity.id) then jsonb_build_object('refers', ( select jsonb_agg(jsonb_build_object('id', entry.id, 'publisher', catalogue.publisher, 'edition', catalogue.edition, 'number', entry.number, 'title', entry.title)
  order by catalogue.publisher, catalogue.edition, entry.number, entry.id)
  from helhed.activity_reference reference join helhed.catalogue_entry entry on entry.municipality = reference.municipality and entry.id = reference.entry_id join helhed.catalogue on catalogue.municipality = entry.municipality and catalogue.id = entry.catalogue_id
  where reference.municipality = activity.municipality and reference.activity_id = activity.id)) else '{}' end
  order by activity.number)
  from helhed.activity
  left join helhed.organisation employer on employer.municipality = activity.municipality and employer.id = activity.employer_id
  where activity.municipality = part.municipality and activity.part_id = part.id), '[]'), 'milestones', coalesce(( select jsonb_agg(jsonb_build_object('id', milestone.id, 'title', milestone.title, 'dueOn', milestone.due_on, 'owner', milestone.owner, 'example', milestone.example) || coalesce((select jsonb_build_object('needs', jsonb_agg(jsonb_build_object('id', needed.id, 'name', needed.title)
  order by needed.due_on, needed.id))
  from helhed.milestone_need need join helhed.milestone needed on needed.municipality = need.municipality and needed.id = need.needs_id
  where need.municipality = milestone.municipality and need.milestone_id = milestone.id having count(*) > 0), '{}')
  order by milestone.due_on, milestone.id)
  from helhed.milestone
  where milestone.municipality = part.municipality and milestone.part_id = part.id), '[]'), 'lines', coalesce(( select jsonb_agg(jsonb_build_object('id', line.id, 'position', line.position, 'category', line.category, 'source', line.source, 'kind', line.kind, 'rate', line.rate, 'manager', line.manager, 'confirmed', line.confirmed_at is not null, 'cells', coalesce((select jsonb_agg(jsonb_build_object('year', cell.year, 'amount', cell.amount, 'hours', trim_scale(cell.hours)::text)
  order by cell.year)
  from helhed.budget_cell cell
  where cell.municipality = line.municipality and cell.line_id = line.id), '[]'))
  order by line.position, line.id)
  from helhed.budget_line line
  where line.municipality = part.municipality and line.part_id = part.id and line.work_kind = 'plan'), '[]'), 'plan', null) || case when exists (select
  from helhed.theory_node node
  where node.municipality = part.municipality and node.part_id = part.id) then jsonb_build_object('theory', jsonb_build_object('nodes', ( select jsonb_agg(jsonb_build_object('id', node.id, 'position', node.position, 'kind', node.kind, 'horizon', node.horizon, 'title', node.title, 'note', node.note, 'activity', node.activity_id, 'goal', node.goal_id, 'line', node.line_id, 'responsible', node.responsible, 'example', node.example)
  order by node.position)
  from helhed.theory_node node
  where node.municipality = part.municipality and node.part_id = part.id), 'arrows', coalesce(( select jsonb_agg(jsonb_build_object('id', arrow.id, 'from', arrow.from_id, 'to', arrow.to_id, 'assumption', arrow.assumption, 'test', arrow.test, 'others', arrow.others, 'evidence', arrow.evidence, 'example', arrow.example)
  order by arrow.from_id, arrow.to_id)
  from helhed.theory_arrow arrow
  where arrow.municipality = part.municipality and arrow.part_id = part.id), '[]'))) else '{}' end
  order by part.number)
  from helhed.part
  where part.municipality = work.municipality and part.work_id = work.id), '[]') as parts, ( select jsonb_build_object('id', budget.id, 'frame', budget.frame, 'rule', budget.rule, 'priceLevel', budget.price_level, 'reason', budget.reason, 'version', budget.version)
  from helhed.budget
  where budget.municipality = work.municipality and budget.work_id = work.id and budget.work_kind = 'plan') as budget, coalesce(( select jsonb_agg(jsonb_build_object('id', appropriation.id, 'slug', appropriation.slug, 'name', appropriation.name, 'year', appropriation.year, 'amount', appropriation.amount, 'drawn', draw.amount)
  order by appropriation.year, appropriation.name)
  from helhed.appropriation_draw draw join helhed.appropriation on appropriation.municipality = draw.municipality and appropriation.id = draw.appropriation_id
  where draw.municipality = work.municipality and draw.work_id = work.id), '[]') as draws, coalesce(( select jsonb_agg(jsonb_build_object('id', measured.id, 'goal', measured.goal_id, 'measuredOn', measured.measured_on, 'amount', trim_scale(measured.amount)::text, 'numerator', trim_scale(measured.numerator)::text, 'denominator', trim_scale(measured.denominator)::text, 'note', measured.note, 'example', measured.example)
  order by measured.measured_on)
  from helhed.measurement measured join helhed.goal on goal.municipality = measured.municipality and goal.id = measured.goal_id join helhed.part on part.municipality = goal.municipality and part.id = goal.part_id
  where part.municipality = work.municipality and part.work_id = work.id and not exists (select
  from helhed.measurement_closing closing
  where closing.municipality = measured.municipality and closing.measurement_id = measured.id)), '[]') as measurements, coalesce(( select jsonb_agg(jsonb_build_object('goal', tag.goal_id, 'node', tag.node_id))
  from helhed.story_tag tag join helhed.story on story.municipality = tag.municipality and story.id = tag.story_id
  where story.municipality = work.municipality and story.work_id = work.id), '[]') as stories, coalesce(( select jsonb_agg(jsonb_build_object('milestone', milestone.id, 'moves', coalesce((select jsonb_agg(jsonb_build_object('from', move.from_on, 'to', move.to_on, 'reason', move.reason, 'on', move.moved_on, 'example', move.example)
  order by move.recorded_at)
  from helhed.milestone_move move
  where move.municipality = milestone.municipality and move.milestone_id = milestone.id), '[]'), 'end', (select jsonb_build_object('outcome', over.outcome, 'on', over.ended_on, 'evidence', over.evidence, 'link', over.link, 'example', over.example)
  from helhed.milestone_end over
  where over.municipality = milestone.municipality and over.milestone_id = milestone.id)))
  from helhed.milestone join helhed.part on part.municipality = milestone.municipality and part.id = milestone.part_id
  where part.municipality = work.municipality and part.work_id = work.id and ( exists (select
  from helhed.milestone_move move
  where move.municipality = milestone.municipality and move.milestone_id = milestone.id) or exists (select
  from helhed.milestone_end over
  where over.municipality = milestone.municipality and over.milestone_id = milestone.id))), '[]') as progress, array(select distinct told.activity_id
  from helhed.anchoring told join helhed.activity on activity.municipality = told.municipality and activity.id = told.activity_id join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
  where told.municipality = work.municipality and part.work_id = work.id) as anchored, coalesce(( select jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'hash', version.hash, 'frozenAt', version.frozen_at, 'approved', exists (select
  from helhed.version_approved approved
  where approved.municipality = version.municipality and approved.version_id = version.id), 'printed', exists (select
  from helhed.version_document printed
  where printed.municipality = version.municipality and printed.version_id = version.id), 'amendment', (select own.number
  from helhed.submission sent join helhed.amendment own on own.municipality = sent.municipality and own.id = sent.amendment_id
  where sent.municipality = version.municipality and sent.version_id = version.id), 'commitment', (select given.commitment
  from helhed.decision given join helhed.decision_confirmation held on held.municipality = given.municipality and held.decision_id = given.id and held.verdict = 'confirmed'
  where given.municipality = version.municipality and given.version_id = version.id and given.commitment is not null
  order by held.confirmed_at desc
  limit 1))
  order by version.number)
  from helhed.work_version version
  where version.municipality = work.municipality and version.work_id = work.id), '[]') as versions, coalesce(( select jsonb_agg(distinct jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug))
  from helhed.area_body tied join helhed.body on body.municipality = tied.municipality and body.id = tied.body_id
  where tied.municipality = work.municipality and upper_inf(tied.period) and (tied.area_id = work.area_id or exists ( select
  from helhed.area_estate lies
  where lies.municipality = tied.municipality and lies.area_id = tied.area_id and upper_inf(lies.period) and lies.estate_id in (select member.estate_id
  from helhed.work_estate member
  where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period))))), '[]') as forums, array(select distinct body_id
  from helhed.approval_decider decider
  where decider.municipality = work.municipality and decider.work_id = work.id and body_id is not null) as deciding, array(select distinct unnest(array_remove(array[own.id, own.parent_id], null))
  from helhed.approval_decider decider join helhed.organisation own on own.municipality = decider.municipality and own.id = decider.estate_id
  where decider.municipality = work.municipality and decider.work_id = work.id) as asked, (select published_at
  from helhed.publication
  where publication.municipality = work.municipality and record_id = work.id and withdrawn_at is null) as published_at, (select content->'version'->>'hash'
  from helhed.publication
  where publication.municipality = work.municipality and record_id = work.id and withdrawn_at is null) as published_hash, array(select fund.id
  from helhed.organisation fund
  where fund.municipality = 0 and fund.kind = 'fund' and helhed.fund_said_yes(work.municipality, work.id)) as funds, case when work.kind = 'effort' then jsonb_build_object('runs', work.runs, 'proposedBy', work.proposed_by, 'decides', board.decides, 'aim', ( select said.words
  from helhed.part_section said join helhed.part on part.municipality = said.municipality and part.id = said.part_id
  where part.municipality = work.municipality and part.work_id = work.id and said.section = $1), 'beside', ( select said.words
  from helhed.part_section said join helhed.part on part.municipality = said.municipality and part.id = said.part_id
  where part.municipality = work.municipality and part.work_id = work.id and said.section = $2), 'money', ( select jsonb_build_object('id', budget.id, 'total', budget.frame, 'version', budget.version, 'lines', coalesce((select jsonb_agg(jsonb_build_object('id', line.id, 'what', line.category, 'source', line.source, 'cells', ( select jsonb_agg(jsonb_build_object('year', cell.year, 'amount', cell.amount)
  order by cell.year)
  from helhed.budget_cell cell
  where cell.municipality = line.municipality and cell.line_id = line.id))
  order by line.position, line.id)
  from helhed.budget_line line
  where line.municipality = budget.municipality and line.budget_id = budget.id), '[]'))
  from helhed.budget
  where budget.municipality = work.municipality and budget.work_id = work.id), 'area', (select jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug)
  from helhed.area
  where area.municipality = work.municipality and area.id = work.area_id), 'ended', (select jsonb_build_object('on', ended_on, 'result', result, 'takesOver', takes_over, 'example', effort_end.example)
  from helhed.effort_end
  where effort_end.municipality = work.municipality and effort_end.work_id = work.id)) end as effort, jsonb_build_object( 'paper', (select jsonb_build_object('by', frozen.sent_by, 'on', frozen.sent_on, 'step', (select taken.step
  from helhed.prequalification_step taken
  where taken.municipality = frozen.municipality and taken.version_id = frozen.id
  order by array_position(array['recommended', 'declined', 'sent', 'accepted', 'rejected'], taken.step) desc
  limit 1))
  from helhed.report join helhed.report_version frozen on frozen.municipality = report.municipality and frozen.report_id = report.id
  where report.municipality = work.municipality and report.work_id = work.id and report.kind = 'prequalification'
  order by frozen.number desc
  limit 1), 'questions', (select jsonb_build_object('count', count(*), 'since', min(asked.asked_on))
  from helhed.fund_question asked
  where asked.municipality = work.municipality and asked.work_id = work.id and not exists (select
  from helhed.fund_answer given
  where given.municipality = asked.municipality and given.question_id = asked.id) having count(*) > 0)) as asking, (select jsonb_build_object('slug', earlier.slug, 'name', earlier.name, 'taken', begun.taken, 'leftOut', begun.left_out, 'begunOn', begun.begun_on, 'example', begun.example, 'records', coalesce((select jsonb_agg(copied.record_id)
  from helhed.copied_record copied
  where copied.municipality = begun.municipality and copied.work_id = begun.work_id and ( exists (select
  from helhed.goal
  where goal.municipality = copied.municipality and goal.id = copied.record_id and goal.version = 1) or exists (select
  from helhed.activity
  where activity.municipality = copied.municipality and activity.id = copied.record_id and activity.version = 1) or exists (select
  from helhed.milestone
  where milestone.municipality = copied.municipality and milestone.id = copied.record_id and milestone.version = 1) or exists (select
  from helhed.theory_node node
  where node.municipality = copied.municipality and node.id = copied.record_id and node.version = 1) or exists (select
  from helhed.budget_line line
  where line.municipality = copied.municipality and line.id = copied.record_id and line.changed_at is null))), '[]'), 'texts', coalesce((select jsonb_agg(first.part_id || ':' || first.section)
  from helhed.section_text first join helhed.part on part.municipality = first.municipality and part.id = first.part_id
  where part.municipality = begun.municipality and part.work_id = begun.work_id and 'texts' = any (begun.taken) and first.number = 1 and first.written_at = begun.begun_at and not exists (select
  from helhed.section_text next
  where next.municipality = first.municipality and next.part_id = first.part_id and next.section = first.section and next.number > 1)), '[]'))
  from helhed.plan_origin begun join helhed.work earlier on earlier.municipality = begun.municipality and earlier.id = begun.from_id
  where begun.municipality = work.municipality and begun.work_id = work.id) as origin
  from helhed.address join helhed.work on work.municipality = address.municipality and work.id = address.record_id join helhed.municipality on municipality.code = work.municipality
  left join helhed.body board on board.municipality = work.municipality and board.id = work.board_id
  left join helhed.organisation operator on operator.municipality = work.municipality and operator.id = work.operator_id
  left join helhed.organisation lead on lead.municipality = work.municipality and lead.id = work.lead_estate_id
  where address.section = $3 and address.slug = $4 and (work.municipality = any ($5::int[]));

-- plans/queries: listPlans
 select work.id, work.kind, work.slug, work.name, municipality.name as municipality_name, work.example, work.period::text as period, coalesce(work.programme, '') as programme, board.name as board, budget.frame, (select count(*)
  from helhed.work_estate member
  where member.municipality = work.municipality and member.work_id = work.id and upper_inf(member.period)) as estates, ( select coalesce(jsonb_object_agg(state, count), '{}')
  from (select lying.state, count(*)
  from helhed.part join helhed.goal on goal.municipality = part.municipality and goal.part_id = part.id join helhed.thread_bead lying on lying.municipality = goal.municipality and lying.id = goal.id
  where part.municipality = work.municipality and part.work_id = work.id
  group by lying.state) counted) as goals, bead.state, bead.detail, count(*) over () as total
  from helhed.work join helhed.municipality on municipality.code = work.municipality
  left join helhed.body board on board.municipality = work.municipality and board.id = work.board_id
  left join helhed.budget on budget.municipality = work.municipality and budget.work_id = work.id
  left join helhed.thread_bead bead on bead.municipality = work.municipality and bead.id = work.id
  where (work.municipality = any ($1::int[])) and ($2 = '' or work.name ilike $3) and ($4::text is null or municipality.slug = $5) and ($6::text is null or bead.state = $7) and ($8::text is null or work.kind = $9)
  order by municipality.name, work.name, work.id
  limit $10 offset $11;

-- plans/register/queries: participantsOf
 select one.id, one.name, one.birth_year as birthYear, one.consented_on as consentedOn, one.example, one.recorded_at as recordedAt, writer.name as by
  from helhed.participant one join helhed.person writer on writer.id = one.recorded_by
  where one.municipality = $1 and one.register_id = $2
  order by one.name, one.id;

-- plans/register/queries: registersOf
 select register.id, register.activity_id as activity, activity.title, register.basis, register.purpose, register.keeps, register.delete_on as deleteOn, register.example, register.opened_at as openedAt, opener.name as by, ended.ended_at as endedAt, coalesce(ended.people, (select count(*)::int
  from helhed.participant one
  where one.municipality = register.municipality and one.register_id = register.id)) as people
  from helhed.participant_register register join helhed.activity on activity.municipality = register.municipality and activity.id = register.activity_id join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id join helhed.person opener on opener.id = register.opened_by
  left join helhed.register_end ended on ended.municipality = register.municipality and ended.register_id = register.id
  where register.municipality = $1 and part.work_id = $2
  order by ended.ended_at is not null, register.opened_at desc, register.id;

-- plans/register/queries: registersToForget
 select register.id, part.work_id as plan
  from helhed.participant_register register join helhed.activity on activity.municipality = register.municipality and activity.id = register.activity_id join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id
  where register.municipality = $1 and register.delete_on <= $2 and not exists (select
  from helhed.register_end ended
  where ended.municipality = register.municipality and ended.register_id = register.id)
  order by register.id;

-- plans/report/queries: findReportText
select text
  from helhed.report_version
  where municipality = $1 and id = $2;

-- plans/report/queries: reportsOf
 select report.id, report.kind, report.period::text as period, report.example, report.version, coalesce((select jsonb_agg(jsonb_build_object('section', own.section, 'words', own.words)
  order by own.section)
  from helhed.report_section own
  where own.municipality = report.municipality and own.report_id = report.id), '[]') as sections, coalesce((select jsonb_agg(jsonb_build_object('id', frozen.id, 'number', frozen.number, 'hash', frozen.hash, 'pdf', frozen.pdf_id, 'word', frozen.word_id, 'sentOn', frozen.sent_on, 'by', frozen.sent_by, 'role', (select mandate.role
  from helhed.mandate
  where mandate.municipality = frozen.municipality and mandate.id = sent_under), 'for', (select organisation.name
  from helhed.organisation
  where organisation.municipality = frozen.municipality and organisation.id = sent_for), 'noted', case when noted.version_id is not null then jsonb_build_object('on', noted.noted_on, 'remark', noted.remark, 'role', (select mandate.role
  from helhed.mandate
  where mandate.municipality = frozen.municipality and mandate.id = recorded_under), 'for', (select organisation.name
  from helhed.organisation
  where organisation.municipality = frozen.municipality and organisation.id = recorded_for)) end, 'steps', ( select coalesce(jsonb_agg(jsonb_build_object('step', taken.step, 'on', taken.happened_on, 'remark', taken.remark, 'role', mandate.role, 'for', organisation.name)
  order by array_position(array['recommended', 'declined', 'sent', 'accepted', 'rejected'], taken.step)), '[]')
  from helhed.prequalification_step taken join helhed.mandate on mandate.municipality = taken.municipality and mandate.id = taken.recorded_under join helhed.organisation on organisation.municipality = taken.municipality and organisation.id = taken.recorded_for
  where taken.municipality = frozen.municipality and taken.version_id = frozen.id))
  order by frozen.number)
  from helhed.report_version frozen
  left join helhed.report_noted noted on noted.municipality = frozen.municipality and noted.version_id = frozen.id
  where frozen.municipality = report.municipality and frozen.report_id = report.id), '[]') as versions
  from helhed.report
  where report.municipality = $1 and report.work_id = $2
  order by report.kind desc, report.period desc, report.id;

-- plans/risk/queries: risksOf
 select risk.id, risk.example, (select jsonb_agg(jsonb_build_object('number', told.number, 'what', told.what, 'likelihood', told.likelihood, 'consequence', told.consequence, 'response', told.response, 'owner', told.owner, 'reviewedOn', told.reviewed_on, 'note', told.note, 'closed', told.closed, 'role', mandate.role, 'for', organisation.name)
  order by told.number desc)
  from helhed.risk_assessment told join helhed.mandate on mandate.municipality = told.municipality and mandate.id = told.written_under join helhed.organisation on organisation.municipality = told.municipality and organisation.id = told.written_for
  where told.municipality = risk.municipality and told.risk_id = risk.id) as assessments
  from helhed.risk
  where risk.municipality = $1 and risk.work_id = $2 and exists (select
  from helhed.risk_assessment told
  where told.municipality = risk.municipality and told.risk_id = risk.id)
  order by risk.recorded_at, risk.id;

-- plans/session/queries: findSent
 select id
  from helhed.activity_session
  where id = $1 and recorded_by = $2;

-- plans/session/queries: offeredActivities
 select activity.id, activity.title, work.name as plan, work.slug, activity.municipality, lower(activity.period)::text as from, upper(activity.period)::text as until, activity.target_groups as groups, activity.example
  from helhed.activity join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id join helhed.work on work.municipality = part.municipality and work.id = part.work_id
  left join lateral (select max(own.recorded_at) as moment
  from helhed.activity_session own
  where own.municipality = activity.municipality and own.activity_id = activity.id and own.recorded_by = $1) last on true
  where work.kind = 'plan' and (work.municipality = any ($2::int[])) and lower(activity.period) <= $3::date
  order by activity.id is not distinct
  from $4::uuid desc, last.moment desc nulls last, upper(activity.period) > $5::date desc, work.name, part.number, activity.number
  limit $6;

-- plans/session/queries: ownSessions
 select held.id, activity.title, held.held_on as heldOn, coalesce((select jsonb_agg(jsonb_build_object('group', counted.target_group, 'people', counted.people)
  order by counted.target_group)
  from helhed.session_count counted
  where counted.municipality = held.municipality and counted.session_id = held.id), '[]') as counts, held.recorded_at as recordedAt, held.example, work.slug, work.name as plan, count(*) over ()::int as total
  from helhed.activity_session held join helhed.activity on activity.municipality = held.municipality and activity.id = held.activity_id join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id join helhed.work on work.municipality = part.municipality and work.id = part.work_id
  where held.recorded_by = $1 and not exists (select
  from helhed.session_ending ending
  where ending.municipality = held.municipality and ending.session_id = held.id)
  order by held.recorded_at desc, held.id desc
  limit $2;

-- plans/session/queries: planOfActivity
 select part.work_id as plan
  from helhed.activity join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id join helhed.work on work.municipality = part.municipality and work.id = part.work_id
  where activity.id = $1 and work.kind = 'plan';

-- plans/session/queries: sessionsOf
 select held.id, held.activity_id as activity, activity.title, held.held_on as heldOn, coalesce((select jsonb_agg(jsonb_build_object('group', counted.target_group, 'people', counted.people)
  order by counted.target_group)
  from helhed.session_count counted
  where counted.municipality = held.municipality and counted.session_id = held.id), '[]') as counts, held.volunteers, trim_scale(held.volunteer_hours)::text as hours, held.note, held.example, held.recorded_at as recordedAt, writer.name as by, case when ending.session_id is not null then jsonb_build_object('replacedBy', ending.successor_id, 'reason', ending.reason, 'at', ending.ended_at, 'by', ender.name) end as ended
  from helhed.activity_session held join helhed.activity on activity.municipality = held.municipality and activity.id = held.activity_id join helhed.part on part.municipality = activity.municipality and part.id = activity.part_id join helhed.person writer on writer.id = held.recorded_by
  left join helhed.session_ending ending on ending.municipality = held.municipality and ending.session_id = held.id
  left join helhed.person ender on ender.id = ending.ended_by
  where held.municipality = $1 and part.work_id = $2
  order by held.held_on desc, held.id desc;

-- plans/session/queries: sessionsOn
 select held.id, coalesce(sum(counted.people), 0)::int as people, held.recorded_at as recordedAt
  from helhed.activity_session held
  left join helhed.session_count counted on counted.municipality = held.municipality and counted.session_id = held.id
  where held.municipality = $1 and held.activity_id = $2 and held.held_on = $3 and not exists (select
  from helhed.session_ending ending
  where ending.municipality = held.municipality and ending.session_id = held.id)
  group by held.municipality, held.id
  order by held.recorded_at, held.id;

-- plans/story/queries: storiesOf
 select story.id, story.words, story.seen_by as seenBy, story.seen_on as seenOn, story.consented_on as consentedOn, story.example, story.recorded_at as recordedAt, writer.name as by, story.version, array(select case when tag.goal_id is null then 'node-' || tag.node_id else 'goal-' || tag.goal_id end
  from helhed.story_tag tag
  where tag.municipality = story.municipality and tag.story_id = story.id
  order by 1) as outcomes
  from helhed.story join helhed.person writer on writer.id = story.recorded_by
  where story.municipality = $1 and story.work_id = $2
  order by story.seen_on desc, story.id desc;

-- plans/takeover/queries: findWaiting
 select id, municipality, file_name, sha256, content, kept_until
  from helhed.takeover_draft
  where municipality = any ($1::int[]) and id = $2 and recorded_by = $3 and kept_until > $4;

-- plans/takeover/queries: getGround
 select municipality.name, array(select lower(work.name)
  from helhed.work
  where work.municipality = municipality.code) as plans
  from helhed.municipality
  where municipality.code = $1;

-- plans/takeover/queries: listWaiting
 select draft.id, draft.file_name, draft.kept_until, municipality.name as municipality
  from helhed.takeover_draft draft join helhed.municipality on municipality.code = draft.municipality
  where draft.municipality = any ($1::int[]) and draft.recorded_by = $2 and draft.kept_until > $3
  order by draft.recorded_at desc, draft.id;

-- plans/task/queries: holdersOf
 select distinct person.id, person.name
  from helhed.mandate held join helhed.person on person.id = held.person_id
  left join helhed.mandate_end ended on ended.municipality = held.municipality and ended.mandate_id = held.id
  where held.municipality = $1 and held.period @> $2::date and (ended.ends_on is null or ended.ends_on > $3::date) and (held.role = any ($4::text[]) or held.role = any ($5::text[]) and held.organisation_id = any ($6::uuid[]) or held.role = any ($7::text[]) and held.body_id = any ($8::uuid[]) or held.role = any ($9::text[]) and held.area_id = any ($10::uuid[]))
  order by person.name, person.id;

-- plans/task/queries: ownTasks
 select task.id, task.title, task.due_on as dueOn, jsonb_build_object('slug', work.slug, 'name', work.name) as plan
  from helhed.plan_task task join helhed.work on work.municipality = task.municipality and work.id = task.work_id
  where task.person_id = $1 and task.due_on is not null and (work.municipality = any ($2::int[])) and not exists (select
  from helhed.plan_task_end over
  where over.municipality = task.municipality and over.task_id = task.id)
  order by task.due_on, task.id;

-- plans/task/queries: tasksOf
 select task.id, task.title, task.note, task.due_on as dueOn, task.owner, task.checklist, task.item, task.version, task.example, case when holder.id is not null then jsonb_build_object('id', holder.id, 'name', holder.name) end as person, case when task.part_id is not null then jsonb_build_object('kind', 'part', 'id', task.part_id) when task.activity_id is not null then jsonb_build_object('kind', 'activity', 'id', task.activity_id) when task.milestone_id is not null then jsonb_build_object('kind', 'milestone', 'id', task.milestone_id) end as about, case when over.task_id is not null then jsonb_build_object('on', over.ended_on, 'note', over.note, 'by', jsonb_build_object('id', ender.id, 'name', ender.name)) end as end
  from helhed.plan_task task
  left join helhed.person holder on holder.id = task.person_id
  left join helhed.plan_task_end over on over.municipality = task.municipality and over.task_id = task.id
  left join helhed.person ender on ender.id = over.ended_by
  where task.municipality = $1 and task.work_id = $2
  order by task.due_on nulls last, task.id;

-- plans/theory/queries: partTextsOf
 select version.number, version.frozen_at, frozen.text
  from helhed.part_version frozen join helhed.work_version version on version.municipality = frozen.municipality and version.id = frozen.version_id
  where frozen.municipality = $1 and frozen.part_id = $2
  order by version.number;

-- plans/version/queries: versionTextsOf
 select frozen.part_id as part, frozen.hash, frozen.text
  from helhed.work_version version join helhed.part_version frozen on frozen.municipality = version.municipality and frozen.version_id = version.id
  where version.municipality = $1 and version.work_id = $2 and version.number = $3;

-- plans/writing/queries: getSectionRow
 select (select coalesce(jsonb_agg(to_jsonb(one)
  order by one.number desc), '[]')
  from ( select told.number, told.words = '' as empty, told.written_at as at, writer.name as by, suggested_by.name as from, case when told.number = any ($1::int[]) or told.number = max(told.number) over () or told.number in ( select note.about
  from helhed.section_note note
  where note.municipality = told.municipality and note.part_id = told.part_id and note.section = told.section and note.kind = 'suggestion') then told.words end as words
  from helhed.section_text told
  left join helhed.person writer on writer.id = told.written_by
  left join helhed.section_note note on note.municipality = told.municipality and note.id = told.note_id
  left join helhed.person suggested_by on suggested_by.id = note.written_by
  where told.municipality = $2 and told.part_id = $3 and told.section = $4) one) as texts, (select coalesce(jsonb_agg(to_jsonb(one)
  order by one.at, one.id), '[]')
  from ( select note.id, note.kind, note.words, note.suggested, note.about, note.written_at as at, writer.name as by, note.written_by as writer, note.example, case when ending.note_id is null then null else jsonb_build_object('outcome', ending.outcome, 'answer', ending.answer, 'at', ending.ended_at, 'by', ender.name) end as end
  from helhed.section_note note join helhed.person writer on writer.id = note.written_by
  left join helhed.section_note_end ending on ending.municipality = note.municipality and ending.note_id = note.id
  left join helhed.person ender on ender.id = ending.ended_by
  where note.municipality = $5 and note.part_id = $6 and note.section = $7) one) as notes, (select jsonb_build_object('owner', own.owner, 'dueOn', own.due_on, 'example', own.example, 'version', own.version)
  from helhed.section_owner own
  where own.municipality = $8 and own.part_id = $9 and own.section = $10) as owner;

-- plans/writing/queries: sectionsTold
 select section, max(open)::int as open, (jsonb_agg(owner) filter (where owner is not null)) -> 0 as owner
  from ( select note.section, count(*) as open, null::jsonb as owner
  from helhed.section_note note
  where note.municipality = $1 and note.part_id = $2 and not exists ( select
  from helhed.section_note_end ending
  where ending.municipality = note.municipality and ending.note_id = note.id)
  group by note.section
  union all select own.section, 0, jsonb_build_object('owner', own.owner, 'dueOn', own.due_on, 'example', own.example)
  from helhed.section_owner own
  where own.municipality = $3 and own.part_id = $4 and own.owner is not null) told
  group by section
  order by section;

-- projects/queries: findProject
 select project.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, project.id, project.slug, project.name, project.aim, project.director, project.owner, project.leader, project.period::text as period, project.rhythm, project.decided_by, project.decided_on, project.decided_precision, project.decision_reference, project.example, project.source, project.version, jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) as body, case when decided.id is not null then jsonb_build_object('id', decided.id, 'name', decided.name, 'slug', decided.slug) end as decided_body, case when held.id is not null then jsonb_build_object('id', held.id, 'name', about.name, 'slug', held.slug) end as decided_case, coalesce(( select jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug)
  order by area.name, area.id)
  from helhed.project_area tied join helhed.area on area.municipality = tied.municipality and area.id = tied.area_id
  where tied.municipality = project.municipality and tied.project_id = project.id), '[]') as areas, coalesce(( select jsonb_agg(jsonb_build_object('id', track.id, 'title', track.title, 'leads', track.leads, 'example', track.example, 'version', track.version)
  order by track.id)
  from helhed.project_track track
  where track.municipality = project.municipality and track.project_id = project.id), '[]') as tracks, coalesce(( select jsonb_agg(jsonb_build_object('id', paper.id, 'title', paper.title, 'madeBy', paper.made_by, 'madeOn', paper.made_on, 'precision', paper.precision, 'reference', paper.reference, 'link', paper.link, 'note', paper.note, 'example', paper.example, 'version', paper.version)
  order by paper.made_on nulls last, paper.title, paper.id)
  from helhed.project_document paper
  where paper.municipality = project.municipality and paper.project_id = project.id), '[]') as documents, coalesce(( select jsonb_agg(jsonb_build_object('id', one.id, 'title', one.title, 'track', one.track_id, 'dueOn', one.due_on, 'responsible', one.responsible, 'documents', array(select built.document_id
  from helhed.project_deliverable_document built
  where built.municipality = one.municipality and built.deliverable_id = one.id
  order by built.document_id), 'example', one.example, 'version', one.version, 'moves', coalesce(( select jsonb_agg(jsonb_build_object('from', move.from_on, 'to', move.to_on, 'reason', move.reason, 'on', move.moved_on, 'example', move.example)
  order by move.recorded_at, move.id)
  from helhed.project_move move
  where move.municipality = one.municipality and move.project_id = one.project_id and move.deliverable_id = one.id), '[]'), 'takenBack', coalesce(( select jsonb_agg(jsonb_build_object('outcome', back.outcome, 'on', back.ended_on, 'words', back.words, 'link', back.link, 'example', back.example, 'reason', back.reason, 'takenOn', back.taken_on)
  order by back.taken_at, back.id)
  from helhed.project_end_taken_back back
  where back.municipality = one.municipality and back.project_id = one.project_id and back.deliverable_id = one.id), '[]'), 'end', case when over.deliverable_id is not null then jsonb_build_object('outcome', over.outcome, 'on', over.ended_on, 'words', over.words, 'link', over.link, 'example', over.example) end, 'left', spoken.words)
  order by one.due_on, one.id)
  from helhed.project_deliverable one
  left join helhed.project_deliverable_end over on over.municipality = one.municipality and over.deliverable_id = one.id
  left join helhed.project_left spoken on spoken.municipality = one.municipality and spoken.deliverable_id = one.id
  where one.municipality = project.municipality and one.project_id = project.id), '[]') as deliverables, coalesce(( select jsonb_agg(jsonb_build_object('id', said.id, 'on', said.stated_on, 'standing', said.standing, 'words', said.words, 'role', mandate.role, 'example', said.example)
  order by said.stated_on desc, said.recorded_at desc, said.id desc)
  from helhed.project_statement said join helhed.mandate on mandate.municipality = said.municipality and mandate.id = said.recorded_under
  where said.municipality = project.municipality and said.project_id = project.id), '[]') as statements, ( select jsonb_build_object('on', closed_on, 'result', result, 'takesOver', takes_over, 'example', over.example)
  from helhed.project_closing over
  where over.municipality = project.municipality and over.project_id = project.id) as closing
  from helhed.address join helhed.project on project.municipality = address.municipality and project.id = address.record_id join helhed.municipality on municipality.code = project.municipality join helhed.body on body.municipality = project.municipality and body.id = project.body_id
  left join helhed.body decided on decided.municipality = project.municipality and decided.id = project.decided_body_id
  left join helhed.area_case held on held.municipality = project.municipality and held.id = project.case_id
  left join helhed.area about on about.municipality = held.municipality and about.id = held.area_id
  where address.section = 'projekter' and address.slug = $1 and (project.municipality = any ($2::int[]));

-- projects/queries: listProjects
 select project.municipality, municipality.name as municipality_name, municipality.slug as municipality_slug, project.id, project.slug, project.name, project.leader, project.owner, project.period::text as period, project.rhythm, project.example, jsonb_build_object('id', body.id, 'name', body.name, 'slug', body.slug) as body, coalesce(( select jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name, 'slug', area.slug)
  order by area.name, area.id)
  from helhed.project_area tied join helhed.area on area.municipality = tied.municipality and area.id = tied.area_id
  where tied.municipality = project.municipality and tied.project_id = project.id), '[]') as areas, coalesce(( select jsonb_agg(jsonb_build_object('id', one.id, 'title', one.title, 'track', one.track_id, 'dueOn', one.due_on, 'responsible', one.responsible, 'documents', array(select built.document_id
  from helhed.project_deliverable_document built
  where built.municipality = one.municipality and built.deliverable_id = one.id
  order by built.document_id), 'example', one.example, 'version', one.version, 'moves', coalesce(( select jsonb_agg(jsonb_build_object('from', move.from_on, 'to', move.to_on, 'reason', move.reason, 'on', move.moved_on, 'example', move.example)
  order by move.recorded_at, move.id)
  from helhed.project_move move
  where move.municipality = one.municipality and move.project_id = one.project_id and move.deliverable_id = one.id), '[]'), 'takenBack', coalesce(( select jsonb_agg(jsonb_build_object('outcome', back.outcome, 'on', back.ended_on, 'words', back.words, 'link', back.link, 'example', back.example, 'reason', back.reason, 'takenOn', back.taken_on)
  order by back.taken_at, back.id)
  from helhed.project_end_taken_back back
  where back.municipality = one.municipality and back.project_id = one.project_id and back.deliverable_id = one.id), '[]'), 'end', case when over.deliverable_id is not null then jsonb_build_object('outcome', over.outcome, 'on', over.ended_on, 'words', over.words, 'link', over.link, 'example', over.example) end, 'left', spoken.words)
  order by one.due_on, one.id)
  from helhed.project_deliverable one
  left join helhed.project_deliverable_end over on over.municipality = one.municipality and over.deliverable_id = one.id
  left join helhed.project_left spoken on spoken.municipality = one.municipality and spoken.deliverable_id = one.id
  where one.municipality = project.municipality and one.project_id = project.id), '[]') as deliverables, coalesce(( select jsonb_agg(jsonb_build_object('id', said.id, 'on', said.stated_on, 'standing', said.standing, 'words', said.words, 'role', mandate.role, 'example', said.example)
  order by said.stated_on desc, said.recorded_at desc, said.id desc)
  from helhed.project_statement said join helhed.mandate on mandate.municipality = said.municipality and mandate.id = said.recorded_under
  where said.municipality = project.municipality and said.project_id = project.id), '[]') as statements, ( select jsonb_build_object('on', closed_on, 'result', result, 'takesOver', takes_over, 'example', over.example)
  from helhed.project_closing over
  where over.municipality = project.municipality and over.project_id = project.id) as closing
  from helhed.project join helhed.municipality on municipality.code = project.municipality join helhed.body on body.municipality = project.municipality and body.id = project.body_id
  where (project.municipality = any ($1::int[]))
  order by project.name collate da-x-icu, project.id;

-- projects/queries: projectChoices
 select choice.*, municipality.name as municipality_name
  from ( select 'body' as kind, municipality, id, name, slug, kind = 'steering_group' as steers, null::date as decided_on, null::uuid as body_id, null as body_name, null::uuid as area_id
  from helhed.body
  where municipality = any ($1::int[]) and period @> $2::date
  union all select 'area', municipality, id, name, slug, false, null, null, null, null
  from helhed.area
  where municipality = any ($3::int[]) and period @> $4::date
  union all select 'case', held.municipality, held.id, area.name, held.slug, false, told.happened_on, body.id, body.name, area.id
  from helhed.area_case held join helhed.area on area.municipality = held.municipality and area.id = held.area_id join helhed.body on body.municipality = held.municipality and body.id = held.body_id cross join lateral (select step.happened_on
  from helhed.case_step step
  where step.municipality = held.municipality and step.case_id = held.id and step.act in ('decide', 'review')
  order by step.number desc
  limit 1) told
  where held.municipality = any ($5::int[])) choice join helhed.municipality on municipality.code = choice.municipality
  order by choice.kind, choice.steers desc, choice.name collate da-x-icu, choice.id;

-- reporting/opendata/queries: getOpenDataState
 select (select coalesce(md5(string_agg(id::text, ','
  order by id)), '')
  from helhed.publication
  where kind = 'area' and withdrawn_at is null) as fingerprint, array(select to_char(moment at time zone 'UTC', 'YYYY-MM-DDTHH24:MI:SS.MSZ')
  from helhed.area_publication_moments($1) moment) as moments;

-- reporting/opendata/queries: publishedForms
 select published.municipality, municipality.name as municipality_name, record_id, published.slug, title, content, published_at
  from (select *
  from helhed.publication
  where kind = 'area' and withdrawn_at is null) published join helhed.municipality on municipality.code = published.municipality
  where $1::boolean
  order by municipality.name, title, record_id;

-- reporting/opendata/queries: publishedFormsAt
 select published.municipality, municipality.name as municipality_name, record_id, published.slug, title, content, published_at
  from helhed.published_areas_at($1::timestamptz) published join helhed.municipality on municipality.code = published.municipality
  where $2::boolean
  order by municipality.name, title, record_id;

-- thread/queries: stripOf
 with recursive down (id) as ( select $1::uuid
  union select link.to_id
  from down join helhed.thread_bead bead on bead.municipality = $2 and bead.id = down.id and (bead.place <> 'forum' or bead.id = $3::uuid) join helhed.thread_link link on link.municipality = bead.municipality and link.from_id = bead.id), up (id) as ( select $4::uuid
  union select link.from_id
  from up join helhed.thread_bead bead on bead.municipality = $5 and bead.id = up.id and (bead.place <> 'forum' or bead.id = $6::uuid) join helhed.thread_link link on link.municipality = bead.municipality and link.to_id = bead.id) select place, count(*) as count, case count(*) when 1 then min(href) end as href, ('{stopped,missing,progress,wait,good}'::text[])[min(array_position('{stopped,missing,progress,wait,good}'::text[], state))] as state
  from helhed.thread_bead
  where municipality = $7 and id in (select id
  from down
  union select id
  from up)
  group by place;
