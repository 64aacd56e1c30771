import { beginFrom, createPlan, getApproval, readPlan } from '#features/plans'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Script } from '../../../script.ts'
import type { Writing } from '../../writing.ts'
import type { Boards } from '../boards.ts'
import { firstLeader, municipality, paper, secondLeader } from '../cast.ts'
import type { Entries } from '../catalogue.ts'
import type { Organisations } from '../organisations.ts'
import type { Estates } from './people.ts'
import { numbersOf, type Row } from './table.ts'

export type City = { readonly organisations: Organisations; readonly boards: Boards }
/** The stage of the plans' stories; every plan that is begun is noted under its name, for the stories that tell of several. */
export type Setting = City & { readonly estates: Estates; readonly entries: Entries; readonly begun: Map<string, Begun> }

/** The four themes of the funds of 2015-18, in the order of the document: one sub-agreement each. */
export const themes = ['forebyggelse-foraeldreansvar', 'tryghed-trivsel', 'uddannelse-beskaeftigelse', 'kriminalpraeventiv'] as const

/** The plans' years: 2016-2019. */
export const period = { from: '2016-01-01', until: '2020-01-01' }
export const years = [2016, 2017, 2018, 2019] as const

/** A plan that has been begun, with the ids that its later acts need. */
export type Begun = Writing & {
  readonly row: Row
  /** Ids of its sub-agreements, in their order. */
  readonly parts: readonly Id[]
  readonly step: (key: string) => Id
  readonly estates: readonly Id[]
}

/** Begins a plan of the table, with or without its board; with the milestones of an earlier one where its address is given. */
export const begin = async (
  { act, read }: Script,
  { organisations, boards, estates: all, entries, begun }: Setting,
  {
    row,
    day,
    board = true,
    from = null,
  }: { readonly row: Row; readonly day: Day; readonly board?: boolean; readonly from?: string | null },
): Promise<Begun> => {
  const estates = numbersOf(row).map((number) => all.get(number) ?? '')
  const leader = row.operator === 'first' ? firstLeader : secondLeader
  const operator = organisations[row.operator]
  const facts = {
    municipality,
    name: row.name,
    programme: 'lbf-2015-18',
    period,
    themes,
    estates,
    board: board ? (boards.districts.get(row.district)?.board ?? null) : null,
    operator,
    lead: estates[row.lead?.place ?? 0] ?? null,
    leadReason: row.lead?.reason ?? null,
    template: 'koebenhavn',
    example: true,
    source: `${paper}: 14 planer i fem bydele, temaer, godkendelse og andele; navn, afdelinger, tekster og beløb er eksempler`,
  }
  const { id, slug } = await (from === null
    ? act(leader, day, createPlan, facts)
    : act(leader, day, beginFrom, { ...facts, origin: from, kinds: ['milestones'], places: new Map() }))
  const { parts, steps } = await read(leader, day, async (tx, actor) => ({
    parts: (await readPlan(tx, actor, slug))?.parts ?? [],
    steps: (await getApproval(tx, municipality, id, day)).steps,
  }))
  const plan: Begun = {
    id,
    row,
    leader,
    operator,
    period,
    baselineOn: '2015-12-31',
    entries,
    parts: parts.filter(({ number }) => number > 0).map((part) => part.id),
    step: (key) => steps.find((step) => step.key === key)?.id ?? '',
    estates,
  }
  begun.set(row.name, plan)
  return plan
}
