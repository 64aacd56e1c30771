import type { Id } from '#kernel/id'
import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import { payerTexts } from '../budget/payers.ts'
import { type EstateDocument, type PartDocument, type PlanDocument, sectionsOf, wordsIn } from '../document.ts'
import { partWords } from '../plan/part-words.ts'
import { theoryChanges } from '../theory/difference.ts'
import { byId, type Change, fieldChanges, fieldsIn, isSame, type Pair, pairs, partOf, plainChange, whole } from './changes.ts'
import {
  activityFields,
  cellValue,
  estateFields,
  goalFields,
  lineFields,
  milestoneFields,
  moneyFields,
  partFields,
  planFields,
  staffFields,
  stepValue,
} from './fields.ts'
import { versionTexts } from './texts.ts'

/** What differs in one part, in the order of the document. */
export type PartChange = {
  readonly part: Id
  readonly name: Phrase
  readonly kind: 'added' | 'removed' | 'changed'
  readonly changes: readonly Change[]
}

export type { Change } from './changes.ts'

const say = versionTexts.phrase

/** What a part of a plan is called; `programme` is the plan's period, whose word for a part it is. */
export const partName = ({ kind, number, title }: Pick<PartDocument, 'kind' | 'number' | 'title'>, programme: string): Phrase =>
  kind === 'strategic' ? say('part.strategic') : say('part.sub', { ...partWords(programme), number, title })

const textsOf = (before: PartDocument, after: PartDocument): readonly Change[] =>
  sectionsOf[after.kind].flatMap((section) => {
    const [from, to] = [wordsIn(before, section), wordsIn(after, section)]
    return isSame(from, to) ? [] : [plainChange(say(`section.${section}`), from ? () => from : null, to ? () => to : null)]
  })

const goalChanges = (before: PartDocument, after: PartDocument): readonly Change[] =>
  pairs(before.goals, after.goals, byId).flatMap((pair) => {
    const { number, title } = whole(pair)
    const record = say('of.goal', { number, title })
    const steps = pairs(pair.before?.steps ?? [], pair.after?.steps ?? [], ({ dueOn }) => dueOn)
    return [
      ...fieldChanges(record, goalFields, pair.before, pair.after),
      ...steps.flatMap((step) => {
        if (step.before && step.after && step.before.amount === step.after.amount) return []
        const { dueOn } = whole(step)
        const when: Phrase = (language) => versionTexts.in(language)('of.step', { day: formats[language].day(dueOn) })
        return [partOf(record, pair, when, step.before && stepValue(step.before), step.after && stepValue(step.after))]
      }),
    ]
  })

const activityChanges = (before: PartDocument, after: PartDocument): readonly Change[] =>
  pairs(before.activities, after.activities, byId).flatMap((pair) => {
    const { number, title } = whole(pair)
    return fieldChanges(say('of.activity', { number, title }), fieldsIn(activityFields, before, after, pair), pair.before, pair.after)
  })

const milestoneChanges = (before: PartDocument, after: PartDocument): readonly Change[] =>
  pairs(before.milestones, after.milestones, byId).flatMap((pair) =>
    fieldChanges(say('of.milestone', { title: whole(pair).title }), milestoneFields, pair.before, pair.after),
  )

const lineChanges = (before: PartDocument, after: PartDocument): readonly Change[] =>
  pairs(before.lines, after.lines, byId).flatMap((pair) => {
    const { category, source } = whole(pair)
    const record = say('of.line', { category, source: payerTexts.phrase(`inside.${source}`) })
    const cells = pairs(pair.before?.cells ?? [], pair.after?.cells ?? [], ({ year }) => String(year))
    return [
      ...fieldChanges(record, lineFields, pair.before, pair.after),
      ...cells
        .filter((cell) => !isSame(cell.before, cell.after))
        .map((cell): Change => {
          const { year, hours } = whole(cell)
          const field = say(hours === null ? 'cell.amount' : 'cell.hours', { year })
          return partOf(record, pair, field, cell.before && cellValue(cell.before), cell.after && cellValue(cell.after))
        }),
    ]
  })

/** An estate that joined or left is one change, whatever is known of it; of one that stayed each field that differs. */
const estateChanges = (pair: Pair<EstateDocument>): readonly Change[] => {
  const { name } = whole(pair)
  if (pair.before && pair.after) return fieldChanges(say('of.estate', { name }), estateFields, pair.before, pair.after)
  return [plainChange(say(pair.after ? 'estate.joined' : 'estate.left', { name }), pair.before && (() => name), pair.after && (() => name))]
}

const factChanges = ({ plan: before }: PartDocument, { plan: after }: PartDocument): readonly Change[] => {
  if (!before || !after) return []
  return [
    ...fieldChanges(null, planFields, before, after),
    ...fieldChanges(null, moneyFields, before.money, after.money),
    ...pairs(before.estates, after.estates, byId).flatMap(estateChanges),
    ...pairs(before.staff, after.staff, byId).flatMap((pair) =>
      fieldChanges(say('of.staff', { title: whole(pair).title }), staffFields, pair.before, pair.after),
    ),
  ]
}

const changesIn = (before: PartDocument, after: PartDocument): readonly Change[] => [
  ...fieldChanges(null, partFields, before, after),
  ...factChanges(before, after),
  ...textsOf(before, after),
  ...goalChanges(before, after),
  ...activityChanges(before, after),
  ...milestoneChanges(before, after),
  ...theoryChanges(before, after),
  ...lineChanges(before, after),
]

/** A part of which nothing is there yet: what a new one is held against. */
const nothingOf = ({ theory: _, ...part }: PartDocument): PartDocument => ({
  ...part,
  sections: [],
  goals: [],
  activities: [],
  milestones: [],
  lines: [],
})

/**
 * What differs between two states of a plan, readable: by part, in the order of the later document, then parts that are gone. A document
 * differs from itself in nothing.
 */
export const differenceOf = (before: PlanDocument, after: PlanDocument): readonly PartChange[] => {
  // A part that is compared by itself has no plan around it.
  const programme = after.parts.find(({ plan }) => plan !== null)?.plan?.programme ?? ''
  return pairs(before.parts, after.parts, byId).flatMap((pair): readonly PartChange[] => {
    const part = whole(pair)
    const common = { part: part.id, name: partName(part, programme) }
    if (!pair.before) return [{ ...common, kind: 'added', changes: changesIn(nothingOf(part), part) }]
    if (!pair.after) return [{ ...common, kind: 'removed', changes: changesIn(part, nothingOf(part)) }]
    const changes = isSame(pair.before, pair.after) ? [] : changesIn(pair.before, pair.after)
    return changes.length > 0 ? [{ ...common, kind: 'changed', changes }] : []
  })
}

/** How many things differ; a part that came or went counts at least once. */
export const countOf = (difference: readonly PartChange[]): number =>
  difference.reduce((sum, { changes }) => sum + Math.max(1, changes.length), 0)

/** Changes as they are told: one by one, or a record that came or went with all that it says. */
export type Told = { readonly record: Phrase; readonly changes: readonly Change[] } | { readonly record: null; readonly change: Change }

/** The changes of a part with records that came or went gathered into one. */
export const gathered = (changes: readonly Change[]): readonly Told[] => {
  const records = new Map(changes.flatMap(({ whole }) => (whole ? [[whole, changes.filter((one) => one.whole === whole)] as const] : [])))
  return changes.flatMap((change): readonly Told[] => {
    if (change.whole === null) return [{ record: null, change }]
    const own = records.get(change.whole) ?? []
    return own[0] === change ? [{ record: change.whole, changes: own }] : []
  })
}
