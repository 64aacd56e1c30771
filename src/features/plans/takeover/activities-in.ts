import type { Id } from '#kernel/id'
import { readWords } from '#web/forms.ts'
import type { ActivityDocument } from '../document.ts'
import { judgeActivity } from '../part/definition.ts'
import { ActivityForm, activityFrom } from '../part/forms.ts'
import { fixedChoices } from './choices.ts'
import type { Fault } from './fault.ts'
import type { GoalsIn } from './goals-in.ts'
import { type InPart, inParts, numberedIn, numbersIn } from './numbered.ts'
import type { PartsIn } from './part-in.ts'
import { atRow, besides } from './refusals.ts'
import type { Register } from './register.ts'
import { chosenIn, type TakeRows } from './rows.ts'
import type { Span } from './span.ts'
import { takeoverTexts } from './texts.ts'

export type ActivityIn = { readonly part: Id; readonly activity: ActivityDocument }

type Ground = { readonly register: Register; readonly span: Span | null; readonly goals: Pick<GoalsIn, 'places' | 'doubtful'> }

/** Several target groups in one cell, each by its name. */
const groupsIn = (words: string, place: Omit<Fault, 'say'>) => {
  const all = words
    .split(/[;\n]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const read = all.map((word) => chosenIn(word, fixedChoices.target, place))
  return {
    value: read
      .map(({ value }) => value)
      .filter(Boolean)
      .join('\n'),
    faults: read.flatMap(({ faults }) => faults).slice(0, 1),
  }
}

const activityIn = (
  one: InPart & { readonly number: number },
  { register, span, goals }: Ground,
  id: Id,
): { readonly activity: ActivityDocument | null; readonly faults: readonly Fault[] } => {
  const { row, number, part, words } = one
  const place = (column: string) => ({ sheet: 'activities', row, column }) as const
  const own = goals.places.filter((goal) => goal.part === part.id)
  const led = numbersIn(words.goals ?? '').map((wanted) => own.find((goal) => goal.number === wanted)?.id ?? null)
  const kind = chosenIn(words.kind ?? '', fixedChoices.activityKind, place('kind'))
  const employer = chosenIn(words.employer ?? '', register.organisations, place('employer'))
  const groups = groupsIn(words.groups ?? '', place('groups'))
  const unread: readonly Fault[] = [
    ...kind.faults,
    ...employer.faults,
    ...groups.faults,
    ...(led.includes(null) && !goals.doubtful
      ? [{ ...place('goals'), say: takeoverTexts.phrase('fault.goals', { part: part.number, count: own.length }) }]
      : []),
  ]
  const form = readWords({ ...words, kind: kind.value, employer: employer.value, groups: groups.value }, ActivityForm)
  if (!form.ok) return { activity: null, faults: besides(unread, atRow('activities', row, form.refusals)) }
  const definition = { ...activityFrom(form.value), goals: [...new Set(led.flatMap((goal) => goal ?? []))].toSorted() }
  const employed = register.organisations.find(({ value }) => value === definition.employer)
  const activity: ActivityDocument = {
    ...{ id, number, example: false, ...definition },
    employer: employed ? { id: employed.value, name: employed.say('da') } : null,
  }
  const judged = span ? judgeActivity(definition, span, { goals: own }) : []
  return { activity, faults: besides(unread, atRow('activities', row, judged)) }
}

/** Reads the activities of every part, with the goals that they lead to. */
export const activitiesIn = (
  sheet: TakeRows,
  parts: PartsIn,
  ground: Ground,
  idOf: () => Id,
): { readonly activities: readonly ActivityIn[]; readonly faults: readonly Fault[] } => {
  const own = inParts('activities', sheet, parts)
  const { numbered, faults: misnumbered } = numberedIn('activities', own.rows, { groupOf: ({ part }) => part.id, lost: own.lost })
  const read = numbered.map((one) => ({ ...activityIn(one, ground, idOf()), part: one.part.id }))
  return {
    activities: read.flatMap(({ activity, part }) => (activity ? [{ activity, part }] : [])),
    faults: [...sheet.faults, ...own.faults, ...misnumbered, ...read.flatMap((one) => one.faults)],
  }
}
