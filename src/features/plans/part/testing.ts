import type pg from 'pg'
import type { Id } from '#kernel/id'
import type { ActivityDefinition, GoalDefinition } from './definition.ts'

/** A goal as tests write it. */
export const exampleGoal: GoalDefinition = {
  title: 'Flere unge har et fritidsjob',
  indicator: 'Unge i afdelingerne, der har haft et fritidsjob i mindst tre måneder',
  unit: 'unge',
  direction: 'up',
  counting: 'last',
  numerator: null,
  denominator: null,
  disaggregation: 'køn og afdeling',
  source: 'Projektets egen registrering',
  method: 'En liste, der gøres op hvert kvartal',
  frequency: 'quarter',
  responsible: 'Projektlederen',
  baseline: '34',
  baselineOn: '2016-01-01',
  target: '80.5',
  targetOn: '2019-12-31',
  steps: [{ dueOn: '2017-12-31', amount: '55' }],
}

/** A share as tests write it. */
export const exampleShare: GoalDefinition = {
  ...exampleGoal,
  title: 'Flere består dansk og matematik',
  indicator: 'Elever, der har bestået begge prøver',
  unit: '%',
  counting: 'share',
  numerator: 'bestået begge prøver',
  denominator: 'alle elever i 9. klasse',
  baseline: null,
  baselineOn: null,
  target: '80',
  steps: [],
}

/** An activity as tests write it; it leads to no goal yet. */
export const exampleActivity: ActivityDefinition = {
  title: 'Fritidsjob gennem boligafdelingen',
  what: 'Unge fra 13 til 17 år får job hos viceværten, to eftermiddage om ugen.',
  interest: 'De unge vil tjene egne penge.',
  targetGroup: 'Unge mellem 13 og 17 år',
  method: 'Inddragelse og forankring',
  responsible: 'Fritidsvejlederen',
  employer: null,
  from: '2016-01-01',
  until: '2020-01-01',
  place: 'Beboerhuset',
  evidence: 'Videnskatalog, udgave 2015, indgang 12',
  takesOver: 'Klubben',
  goals: [],
}

/** The records that a record is tied to on the thread, from the area's side. */
export const tiesOf = async (owner: pg.Pool, id: Id): Promise<readonly Id[]> => {
  const { rows } = await owner.query<{ from_id: Id }>('select from_id from helhed.thread_link where to_id = $1 order by 1', [id])
  return rows.map(({ from_id }) => from_id)
}

/** How many beads a record has: one, or none when it has been taken off the thread. */
export const beadsWith = async (owner: pg.Pool, id: Id): Promise<number> =>
  (await owner.query('select from helhed.thread_bead where id = $1', [id])).rowCount ?? 0
