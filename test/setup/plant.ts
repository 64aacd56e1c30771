import { reading } from '#database/database'
import { type Id, newId } from '#kernel/id'
import { documentFormat } from '../../src/features/plans/document.ts'
import { documentOf, readPlan } from '../../src/features/plans/read.ts'
import { freeze } from '../../src/features/plans/version/canonical.ts'
import { bySlug, type Lay, layingIn, layingTogether } from './lay.ts'
import type { World } from './world.ts'

/** A plan that was laid into a world by plain SQL, with the ids that tests of the database need. */
export type Planted = {
  readonly municipality: number
  readonly plan: Id
  readonly slug: string
  /** The strategic agreement, and a sub-agreement for each of the four themes. */
  readonly parts: readonly [strategic: Id, first: Id, second: Id, third: Id, fourth: Id]
  readonly estate: Id
  readonly board: Id
  readonly version: Id
  readonly paper: Id
}

const municipality = 746
const themes = ['tryghed-trivsel', 'kriminalpraeventiv', 'uddannelse-beskaeftigelse', 'forebyggelse-foraeldreansvar']
const period = '[2016-01-01,2019-01-01)'
const at = new Date('2026-05-01T08:00:00Z')

/** An open register of an activity with one person in it, and one that has been ended. */
const layRegisters = async (lay: Lay, activity: Id, person: Id): Promise<void> => {
  const [open, ended] = [newId(), newId()]
  const basis = { basis: 'consent', purpose: 'Målet tæller forskellige personer, ikke fremmødte', keeps: 'name_year' } as const
  const register = { municipality, activity_id: activity, ...basis, delete_on: '2026-12-31', opened_at: at, opened_by: person }
  await lay('participant_register', { ...register, id: open }, { ...register, id: ended })
  const told = { consented_on: '2026-05-01', recorded_at: at, recorded_by: person }
  await lay('participant', { municipality, id: newId(), register_id: open, name: 'Deltager 1', birth_year: 2009, ...told })
  await lay('register_end', { municipality, register_id: ended, people: 3, ended_at: at, ended_by: person })
}

/** Two sessions of an activity with their counts: the earlier was corrected into the later. */
const laySessions = async (lay: Lay, activity: Id, person: Id): Promise<void> => {
  const [first, second] = [newId(), newId()]
  const held = { municipality, activity_id: activity, held_on: '2017-03-02', volunteers: 2, recorded_at: at, recorded_by: person }
  await lay('activity_session', { ...held, id: first }, { ...held, id: second })
  const came = { municipality, target_group: 'everybody' } as const
  await lay(
    'session_count',
    { ...came, id: newId(), session_id: first, people: 12 },
    { ...came, id: newId(), session_id: second, people: 14 },
  )
  const ended = { reason: 'To kom senere', ended_at: at, ended_by: person }
  await lay('session_ending', { municipality, session_id: first, successor_id: second, ...ended })
}

/** A need that nobody has written, which somebody answers for, with a note that waits and one that was answered; and the first text of its cooperation. */
const layNotes = async (lay: Lay, part: Id, person: Id): Promise<void> => {
  const [open, ended] = [newId(), newId()]
  const need = { municipality, part_id: part, section: 'need' } as const
  await lay('section_owner', { ...need, id: newId(), owner: 'Projektlederen', due_on: '2016-03-01' })
  const note = { ...need, kind: 'comment', words: 'Hvor kommer tallet fra?', about: 0, written_at: at, written_by: person } as const
  await lay('section_note', { ...note, id: open }, { ...note, id: ended })
  await lay('section_note_end', { municipality, note_id: ended, outcome: 'followed', ended_at: at, ended_by: person })
  const text = { municipality, id: newId(), part_id: part, section: 'cooperation', number: 1, words: 'Skolen og projektet' }
  await lay('section_text', { ...text, written_at: at, written_by: person })
}

/** A goal with all that hangs on it, an activity that leads to it, and a need in the theory whose answer the goal shows. */
const layContent = async (
  lay: Lay,
  { plan, part, person, indicator }: { readonly [key in 'plan' | 'part' | 'person' | 'indicator']: Id },
): Promise<void> => {
  const [goal, activity] = [newId(), newId()]
  const measuring = { indicator: 'Andel trygge', unit: '%', direction: 'up', counting: 'last', frequency: 'year' } as const
  const span = { baseline: '60', baseline_on: '2016-01-01', target: '80', target_on: '2018-12-31' }
  const who = { source: 'Spørgeskema', responsible: 'Projektlederen' }
  await lay('goal', { municipality, id: goal, part_id: part, number: 1, title: 'Flere er trygge', ...measuring, ...span, ...who })
  await lay('goal_target', { municipality, id: newId(), goal_id: goal, due_on: '2017-12-31', amount: '70' })
  await lay('goal_beside', { municipality, goal_id: goal, defined_in: municipality, indicator_id: indicator, reference: 'municipality' })
  const measured = { measured_on: '2017-01-01', amount: '63', recorded_at: at, recorded_by: person }
  await lay('measurement', { municipality, id: newId(), goal_id: goal, ...measured })
  await lay('activity', { municipality, id: activity, part_id: part, number: 1, title: 'Aftenvandring', what: 'Voksne går rundt', period })
  await laySessions(lay, activity, person)
  await layRegisters(lay, activity, person)
  await lay('activity_goal', { municipality, activity_id: activity, goal_id: goal, part_id: part })
  const [need, outcome] = [newId(), newId()]
  await lay(
    'theory_node',
    { municipality, id: need, part_id: part, position: 1, kind: 'need', title: 'Mørke stier' },
    { municipality, id: outcome, part_id: part, position: 2, kind: 'outcome', horizon: 'middle', goal_id: goal },
  )
  await lay('theory_arrow', { municipality, id: newId(), part_id: part, from_id: need, to_id: outcome })
  const seen = { words: 'To unge spurgte selv', seen_by: 'Lærer', seen_on: '2018-03-01', recorded_at: at, recorded_by: person }
  const story = newId()
  await lay('story', { municipality, id: story, work_id: plan, ...seen })
  await lay('story_tag', { municipality, id: newId(), story_id: story, goal_id: goal })
  await layNotes(lay, part, person)
  await lay('plan_task', { municipality, id: newId(), work_id: plan, title: 'Book beboerhuset', written_at: at, written_by: person })
  await lay('milestone', { municipality, id: newId(), part_id: part, title: 'I gang', due_on: '2016-06-01', owner: 'Projektlederen' })
}

/** Budget, the appropriation that it draws on, and a cost that it shares. */
const layMoney = async (
  world: World,
  { plan, part, person, slug }: { readonly [key in 'plan' | 'part' | 'person' | 'slug']: string },
): Promise<void> => {
  const lay = layingIn(world)
  const council = await bySlug(world, 'body', 'byraadet-i-skanderborg')
  const [budget, line, local, appropriation, cost] = [newId(), newId(), newId(), newId(), newId()]
  const of = { municipality, work_id: plan }
  await lay('budget', { ...of, id: budget, frame: 40_000_000, rule: 'lbf', price_level: 2016 })
  const paid = { ...of, budget_id: budget, part_id: part, category: 'Løn', kind: 'cash' } as const
  await lay('budget_line', { ...paid, id: line, position: 1, source: 'fund' }, { ...paid, id: local, position: 2, source: 'associations' })
  const spent = { municipality, year: 2016 }
  await lay(
    'budget_cell',
    { ...spent, id: newId(), line_id: line, amount: 30_000_000 },
    { ...spent, id: newId(), line_id: local, amount: 10_000_000 },
  )
  const decided = { body_id: council, decided_on: '2015-10-01', date_precision: 'day', year: 2016, price_level: 2016 } as const
  const named = { slug: `bevilling-${slug}`, name: `Bevilling til ${slug}`, purpose: 'Medfinansiering', amount: 10_000_000 }
  await lay('appropriation', { municipality, id: appropriation, ...named, ...decided })
  await lay('address', { section: 'bevillinger', slug: named.slug, municipality, record_id: appropriation })
  await lay('appropriation_draw', { ...of, appropriation_id: appropriation, amount: 5_000_000, drawn_at: at, drawn_by: person })
  const shared = {
    name: `Sekretariat for ${slug}`,
    amount: 1_000_000,
    year: 2016,
    spread_by: 'equal',
    reason: 'Aftalt',
    recorded_at: at,
  } as const
  await layingTogether(world, async (layHere) => {
    await layHere('shared_cost', { municipality, id: cost, ...shared })
    await layHere('shared_cost_share', { ...of, shared_cost_id: cost, weight: 1, amount: shared.amount })
  })
}

/**
 * Lays a small plan of Skanderborg into a world, past all commands: a row in every table of plans, and one frozen version of it. It lacks
 * nothing that stops a plan from being sent.
 */
export const plantPlan = async (world: World, slug = 'proevens-plan'): Promise<Planted> => {
  const lay = layingIn(world)
  const actor = await world.actor('skanderborg-koordinator')
  const [plan, version, paper] = [newId(), newId(), newId()]
  const parts = [newId(), newId(), newId(), newId(), newId()] as const
  const estate = await bySlug(world, 'organisation', 'afdeling-hoejvangen')
  const operator = await bySlug(world, 'organisation', 'boligorganisation-hoejvangen')
  const board = await bySlug(world, 'body', 'styregruppen-for-den-boligsociale-indsats')
  const of = { municipality, work_id: plan }

  const led = { board_id: board, operator_id: operator, lead_estate_id: estate }
  await lay('work', { municipality, id: plan, kind: 'plan', slug, name: slug, programme: 'lbf-2015-18', period, ...led })
  await lay('address', { section: 'planer', slug, municipality, record_id: plan })
  await lay('work_estate', { ...of, id: newId(), estate_id: estate, period: '[2016-01-01,)' })
  await lay(
    'part',
    { ...of, id: parts[0], kind: 'strategic', number: 0, title: 'Strategisk aftale' },
    ...parts
      .slice(1)
      .map((id, index) => ({ ...of, id, kind: 'sub' as const, number: index + 1, theme: themes[index], title: `Delaftale ${index + 1}` })),
  )
  await lay('part_section', { municipality, id: newId(), part_id: parts[0], section: 'vision', words: 'Et trygt område' })
  await lay('staff_role', { ...of, id: newId(), title: 'Projektleder', employer_id: operator, hours: '37', places: 'Højvangen' })
  const indicators = await world.owner.query<{ id: Id }>(`select id from helhed.indicator where code = 'tryghed'`)
  const indicator = indicators.rows[0]?.id ?? ''
  for (const part of parts.slice(1)) await layContent(lay, { plan, part, person: actor.person, indicator })
  await layMoney(world, { plan, part: parts[1], person: actor.person, slug })
  await world.superuser.query(
    `insert into helhed.stored_file (municipality, id, name, media_type, bytes, hash, stored_at, stored_by)
     values ($1, $2, 'referat.pdf', 'application/pdf', $3, encode(sha256($3), 'hex'), $4, $5)`,
    [municipality, paper, Buffer.from('%PDF-1.7\n%%EOF\n'), at, actor.person],
  )

  const living = await reading(world.platform.database, { municipalities: [municipality], person: null }, (tx) => readPlan(tx, actor, slug))
  if (!living) throw new Error('The plan that was laid cannot be read')
  const frozen = freeze(documentOf(living))
  const made = { frozen_at: at, frozen_by: actor.person, format: documentFormat }
  await layingTogether(world, async (layHere) => {
    await layHere('work_version', { ...of, id: version, number: 1, hash: frozen.hash, ...made })
    await layHere(
      'part_version',
      ...frozen.parts.map(({ part, text, hash }) => ({ ...of, version_id: version, part_id: part, text, hash })),
    )
    await layHere('version_approved', { ...of, version_id: version, approved_at: at, concluded_by: actor.person })
    await layHere('version_document', { ...of, version_id: version, file_id: paper })
  })
  return { municipality, plan, slug, parts, estate, board, version, paper }
}

/** Lays a line of hours beside a plan's money, which its manager has not confirmed yet; answers the line. */
export const plantHours = async (world: World, { plan, parts }: Planted): Promise<Id> => {
  const lay = layingIn(world)
  const { rows } = await world.owner.query<{ id: Id }>('select id from helhed.budget where work_id = $1', [plan])
  const of = { municipality, id: newId(), work_id: plan, budget_id: rows[0]?.id ?? '', part_id: parts[1], position: 3 }
  const hours = {
    category: 'Fritidsjob',
    source: 'municipalitySubAgreements',
    kind: 'hours',
    rate: 30_000,
    manager: 'Fritidslederen',
  } as const
  await lay('budget_line', { ...of, ...hours })
  await lay('budget_cell', { municipality, id: newId(), line_id: of.id, year: 2017, hours: '120' })
  return of.id
}
