import type pg from 'pg'
import type { Id } from '#kernel/id'
import { effortFactsOf } from './effort-facts.ts'
import { figureFactsOf } from './figure-facts.ts'
import { planFactsOf } from './plan-facts.ts'
import { projectFactsOf } from './project-facts.ts'
import { type Facts, published } from './record.ts'

/**
 * Every area, body, local organisation, mandate, signal, case, catalogue, plan, project and appropriation of a world, on a day: whom an area's ties and estates concern
 * depends on it. National organisations are read by all who read any, which no sentence about a municipality says; they have a test of
 * their own.
 */
export const factsOf = async (owner: pg.Pool, day: string): Promise<readonly Facts[]> => {
  const areas = await owner.query<Facts>(
    `select 'omraader' as section, municipality, id, slug, name, ${published('area')} as published, array[id] as areas,
       array(select body_id from helhed.area_body t where t.municipality = area.municipality and t.area_id = area.id and t.period @> $1::date) as bodies,
       array(select estate_id from helhed.area_estate t where t.municipality = area.municipality and t.area_id = area.id and t.period @> $1::date) as organisations,
       jsonb_strip_nulls(jsonb_build_object('listDate',
         (select max(as_of) from helhed.indicator_value v join helhed.indicator_version d on d.municipality = v.defined_in and d.id = v.indicator_version_id
           where v.municipality = area.municipality and v.place_id = area.id and d.rule_set is not null),
         'estate', (select t.estate_id from helhed.area_estate t where t.municipality = area.municipality and t.area_id = area.id and t.period @> $1::date order by t.id limit 1),
         'piece', (select b.id from helhed.block b join helhed.area_estate t on t.municipality = b.municipality and t.estate_id = b.estate_id
            where t.municipality = area.municipality and t.area_id = area.id and t.period @> $1::date order by b.id limit 1),
         'class', (select c.id from helhed.area_classification c where c.municipality = area.municipality and c.area_id = area.id and upper_inf(c.period)
            order by c.scheme = 'municipality', c.id limit 1),
         'entry', (select e.id from helhed.directory_entry e where e.municipality = area.municipality and e.area_id = area.id order by e.confirmed_on desc, e.id limit 1))) as params
     from helhed.area order by municipality, name`,
    [day],
  )
  const bodies = await owner.query<Facts>(
    `select 'organer' as section, municipality, id, slug, name, ${published('body')} as published, array[id] as bodies,
       array(select area_id from helhed.area_body t where t.municipality = body.municipality and t.body_id = body.id) as areas,
       array(select distinct represents_id from helhed.seat s where s.municipality = body.municipality and s.body_id = body.id and represents_id is not null) as organisations,
       jsonb_strip_nulls(jsonb_build_object(
         'seat', (select s.id from helhed.seat s where s.municipality = body.municipality and s.body_id = body.id order by position limit 1),
         'holding', (select h.id from helhed.seat_holding h where h.municipality = body.municipality and h.body_id = body.id order by h.id limit 1))) as params
     from helhed.body order by municipality, name`,
  )
  const organisations = await owner.query<Facts>(
    `select 'organisationer' as section, municipality, id,
       (select a.slug from helhed.address a where a.section = 'organisationer' and a.record_id = organisation.id order by since desc limit 1) as slug,
       name, false as published, '{}'::uuid[] as areas, array[id] as organisations,
       array(select distinct body_id from helhed.seat s where s.municipality = organisation.municipality and s.represents_id = organisation.id) as bodies,
       '{}'::jsonb as params
     from helhed.organisation where municipality <> 0 order by municipality, name`,
  )
  const mandates = await owner.query<Facts>(
    `select 'mandater' as section, municipality, id, id::text as slug, role as name, false as published, '{}'::uuid[] as areas,
       '{}'::uuid[] as bodies, '{}'::uuid[] as organisations, jsonb_build_object('id', id) as params
     from helhed.mandate where period @> $1::date order by municipality, id`,
    [day],
  )
  const cases = await owner.query<Facts>(
    `select 'udpegning' as section, area_case.municipality, area_case.id, area_case.slug, area.name, ${published('area_case')} as published,
       '{}'::uuid[] as areas, array[area_case.body_id] as bodies,
       array(select organisation_id from helhed.case_party p where p.municipality = area_case.municipality and p.case_id = area_case.id) as organisations,
       '{}'::jsonb as params
     from helhed.area_case join helhed.area on area.municipality = area_case.municipality and area.id = area_case.area_id
     order by area_case.municipality, area.name, area_case.id`,
  )
  const signals = await owner.query<Facts>(
    `select 'signaler' as section, signal.municipality, signal.id, signal.id::text as slug, signal.topic as name, false as published, recorded_by as writer,
       '{}'::uuid[] as areas, array_remove(array[held.body_id], null) as bodies,
       array(select organisation_id from helhed.case_party p where p.municipality = held.municipality and p.case_id = held.id) as organisations,
       jsonb_build_object('id', signal.id) as params
     from helhed.signal left join helhed.area_case held on held.municipality = signal.municipality and held.id = signal.case_id
     order by signal.municipality, signal.recorded_at, signal.id`,
  )
  const catalogues = await owner.query<Facts>(
    `select 'kataloger' as section, municipality, id, id::text as slug, name, false as published, '{}'::uuid[] as areas, '{}'::uuid[] as bodies,
       '{}'::uuid[] as organisations, jsonb_strip_nulls(jsonb_build_object('id', id, 'entry',
         (select e.id from helhed.catalogue_entry e where e.municipality = catalogue.municipality and e.catalogue_id = catalogue.id order by number limit 1))) as params
     from helhed.catalogue order by municipality, name, edition`,
  )
  return [
    ...areas.rows,
    ...catalogues.rows,
    ...bodies.rows,
    ...signals.rows,
    ...cases.rows,
    ...organisations.rows,
    ...mandates.rows,
    ...(await planFactsOf(owner)),
    ...(await figureFactsOf(owner)),
    ...(await effortFactsOf(owner)),
    ...(await projectFactsOf(owner)),
  ]
}

/** A mandate as it stands in its row, with the bodies below its own. */
export type Held = {
  readonly slug: string
  readonly person: Id
  readonly municipality: number
  readonly role: string
  readonly body: Id | null
  readonly area: Id | null
  readonly organisation: Id | null
  readonly below: readonly Id[]
}

/** The live mandates of the demonstration's people, by the slug of their address. */
export const mandatesHeld = async (owner: pg.Pool, day: string): Promise<readonly Held[]> => {
  const { rows } = await owner.query<Held>(
    `select split_part(person.email, '@', 1) as slug, m.person_id as person, m.municipality, m.role, m.body_id as body, m.area_id as area, m.organisation_id as organisation,
       array(with recursive under (id) as (select m.body_id where m.body_id is not null union select p.body_id from helhed.body_parent p join under on p.parent_id = under.id)
         select id from under) as below
     from helhed.mandate m join helhed.person on person.id = m.person_id
     where m.period @> $1::date and not exists (select from helhed.mandate_end e where e.mandate_id = m.id and e.ends_on <= $1::date)
     order by m.municipality desc, m.id`,
    [day],
  )
  return rows
}
