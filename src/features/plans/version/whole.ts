import type { Id } from '#kernel/id'
import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import { factsOf, type PartDocument, type PlanDocument, sectionsOf, wordsIn } from '../document.ts'
import { arrowFields, nodeFields } from '../theory/fields.ts'
import { inOrder, namesIn, nodeName, numbered, theoryOf } from '../theory/theory.ts'
import {
  activityFields,
  cellValue,
  estateFields,
  type Field,
  goalFields,
  lineFields,
  milestoneFields,
  moneyFields,
  partFields,
  planFields,
  staffFields,
  stepValue,
  type Written,
} from './fields.ts'
import { versionTexts } from './texts.ts'

type Said = { readonly label: Phrase; readonly value: Phrase }

/** A record of a frozen text: what it is called, and everything that it says, name by name. */
export type WholeRecord = { readonly key: string; readonly name: Phrase; readonly example: boolean; readonly fields: readonly Said[] }

/** Records of one kind under their heading; `brief` ones say little each, and one line holds all of it. */
export type WholeGroup = { readonly title: Phrase; readonly brief: boolean; readonly records: readonly WholeRecord[] }

/** A part of a frozen text: what it says of itself, its texts (null where nothing was written) and its records. */
export type WholePart = {
  readonly part: PartDocument
  readonly fields: readonly Said[]
  readonly texts: readonly { readonly title: Phrase; readonly words: string | null }[]
  readonly groups: readonly WholeGroup[]
}

const say = versionTexts.phrase

const saidOf = (label: Phrase, value: Written): readonly Said[] => (value === null ? [] : [{ label, value }])

const all = <T>(fields: readonly Field<T>[], record: T): readonly Said[] =>
  fields.flatMap(({ label, of }) => saidOf(say(label), of(record)))

/** What stands in a record's name and mark already. */
const named = [
  'field.number',
  'field.title',
  'field.estateName',
  'field.name',
  'field.category',
  'field.example',
  'field.from_node',
  'field.to_node',
] as const
const beyondName = <T>(fields: readonly Field<T>[]): readonly Field<T>[] =>
  fields.filter(({ label }) => !named.some((one) => one === label))

type Marked = { readonly id: Id; readonly example?: boolean }

const recordOf = <T extends Marked>(name: Phrase, fields: readonly Field<T>[], record: T, more: readonly Said[] = []): WholeRecord => ({
  key: record.id,
  name,
  example: record.example ?? false,
  fields: [...all(beyondName(fields), record), ...more],
})

const groupOf =
  (brief: boolean) =>
  (title: Phrase, records: readonly WholeRecord[]): readonly WholeGroup[] =>
    records.length > 0 ? [{ title, brief, records }] : []
const group = groupOf(false)
const briefGroup = groupOf(true)

const plain =
  (words: string): Phrase =>
  () =>
    words

const goalsOf = ({ goals }: PartDocument): readonly WholeRecord[] =>
  goals.map((goal) =>
    recordOf(
      plain(`${goal.number} ${goal.title}`),
      goalFields,
      goal,
      goal.steps.flatMap((step) =>
        saidOf((language) => versionTexts.in(language)('of.step', { day: formats[language].day(step.dueOn) }), stepValue(step)),
      ),
    ),
  )

const linesOf = ({ lines }: PartDocument): readonly WholeRecord[] =>
  lines.map((line) =>
    recordOf(
      plain(line.category),
      lineFields,
      line,
      line.cells.flatMap((cell) => saidOf(say(cell.hours === null ? 'cell.amount' : 'cell.hours', { year: cell.year }), cellValue(cell))),
    ),
  )

const nodesOf = (part: PartDocument): readonly WholeRecord[] =>
  inOrder(theoryOf(part).nodes).map((node) => recordOf(plain(nodeName(part, node)), nodeFields(part), node))

/** Arrows by their numbers; their ends stand in their names. */
const arrowsOf = (part: PartDocument): readonly WholeRecord[] => {
  const nameOf = namesIn(part)
  return numbered(theoryOf(part)).map(({ number, ...arrow }) =>
    recordOf(plain(`${number} ${nameOf(arrow.from)} → ${nameOf(arrow.to)}`), arrowFields(part), arrow),
  )
}

const partOf = (part: PartDocument): WholePart => ({
  part,
  fields: all(beyondName(partFields), part),
  texts: sectionsOf[part.kind].map((section) => ({ title: say(`section.${section}`), words: wordsIn(part, section) || null })),
  groups: [
    ...group(say('version.goals'), goalsOf(part)),
    ...group(
      say('version.activities'),
      part.activities.map((activity) => recordOf(plain(`${activity.number} ${activity.title}`), activityFields(part), activity)),
    ),
    ...briefGroup(
      say('version.milestones'),
      part.milestones.map((milestone) => recordOf(plain(milestone.title), milestoneFields, milestone)),
    ),
    ...briefGroup(say('version.nodes'), nodesOf(part)),
    ...briefGroup(say('version.arrows'), arrowsOf(part)),
    ...briefGroup(say('version.lines'), linesOf(part)),
  ],
})

/** A whole frozen plan written out: facts, estates, posts, and every part. What the tables of fields hold stands here, so none is forgotten. */
export type Whole = { readonly facts: readonly Said[]; readonly groups: readonly WholeGroup[]; readonly parts: readonly WholePart[] }

/** Writes a document out from first to last. */
export const wholeOf = (document: PlanDocument): Whole => {
  const facts = factsOf(document)
  return {
    facts: [...all(planFields, facts), ...(facts.money ? all(moneyFields, facts.money) : [])],
    groups: [
      ...briefGroup(
        say('version.estates'),
        facts.estates.map((estate) => recordOf(plain(estate.name), estateFields, estate)),
      ),
      ...briefGroup(
        say('version.staff'),
        facts.staff.map((post) => recordOf(plain(post.title), staffFields, post)),
      ),
    ],
    parts: document.parts.map(partOf),
  }
}
