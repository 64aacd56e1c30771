import { type Day, isDay } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Phrase } from '#text/texts.ts'
import { documentFormat, type PlanDocument, type PlanFacts } from '../document.ts'
import { activitiesIn } from './activities-in.ts'
import { stepsOf } from './approval-columns.ts'
import { type ApprovalIn, approvalsIn, type PaperGround } from './approvals-in.ts'
import { estatesIn, staffIn } from './around-in.ts'
import { templateChoices, wordsFor } from './choices.ts'
import { factsIn } from './facts-in.ts'
import { type Fault, inOrder, type Remark } from './fault.ts'
import { goalsIn, goalsOf } from './goals-in.ts'
import type { Begun } from './judge-begin.ts'
import { judgeBegin } from './judge-begin.ts'
import { moneyIn, tooMuchIn } from './judge-money.ts'
import { type RowSheetKey, rowSheetKeys, type SheetKey } from './layout.ts'
import { linesIn } from './lines-in.ts'
import { type MeasuredIn, measurementsIn } from './measured-in.ts'
import { type MilestoneIn, milestonesIn, type PaperEnd } from './milestones-in.ts'
import { outOfOrder } from './paper-order.ts'
import { partsIn } from './part-in.ts'
import type { Book } from './read-book.ts'
import { besides } from './refusals.ts'
import type { Register } from './register.ts'
import { neededSheets, remarksOn } from './remarks.ts'
import { rowsIn, type TakeRows } from './rows.ts'
import { takeoverTexts } from './texts.ts'

export type Ended = Pick<MilestoneIn, 'milestone'> & { readonly end: PaperEnd }

/** What would come of a file: the plan as it will be, with what was measured; what is wrong, and what is only remarked. */
export type Planned = {
  /** What the plan begins with; null where a name, the days or the estates could not be read. */
  readonly begin: Begun | null
  readonly document: PlanDocument
  readonly measurements: readonly MeasuredIn[]
  /** The milestones that are over, and how. */
  readonly ended: readonly Ended[]
  /** The decisions so far, and the day on which the plan was sent on paper. */
  readonly approvals: readonly ApprovalIn[]
  readonly sentOn: Day | null
  /** What the way of approval is called, where the file names one. */
  readonly way: Phrase | null
  /** Whether the file has anything of a frame, read or not. */
  readonly framed: boolean
  /** In the order in which somebody mends them; a file with any is not taken over. */
  readonly faults: readonly Fault[]
  readonly remarks: readonly Remark[]
}

export const sheetOrder: readonly SheetKey[] = ['facts', ...rowSheetKeys]

const say = takeoverTexts.phrase

type Against = { readonly register: Register; readonly today: Day; readonly idOf: () => Id }

const isEmpty = (rows: Readonly<Record<RowSheetKey, TakeRows>>, name: string): boolean =>
  name === '' && rowSheetKeys.every((key) => rows[key].rows.length === 0 && rows[key].faults.length === 0)

/**
 * What is wrong with the decisions as a whole: their order by the days, and a plan that was sent to nobody. What else it lacks stops nothing: it
 * was approved as it was on paper.
 */
const paperFaults = ({ approvals, faults }: ReturnType<typeof approvalsIn>, ground: PaperGround): readonly Fault[] => {
  const board: readonly Fault[] =
    ground.board === null ? [{ sheet: 'facts', row: null, column: 'board', say: say('fault.approval.board') }] : []
  if (approvals.length === 0) return faults
  return [...faults, ...(faults.length > 0 ? [] : outOfOrder(approvals, ground)), ...board]
}

const absentFaults = ({ absent }: Book): readonly Fault[] =>
  absent.filter((sheet) => neededSheets.includes(sheet)).map((sheet) => ({ sheet, row: null, column: null, say: say('fault.sheet') }))

/** What is wrong with a sheet that is not there is that it is not there, and with a cell that could not be read that it could not. */
const toldOnce = (absent: readonly Fault[], unread: readonly Fault[], faults: readonly Fault[]): readonly Fault[] => [
  ...absent,
  ...besides(unread, faults).filter(({ sheet }) => !absent.some((one) => one.sheet === sheet)),
]

const plan = (book: Book, { register, today, idOf }: Against): Planned => {
  const rowsOf = (key: RowSheetKey): TakeRows => ({ ...rowsIn(key, book.sheets[key]), ...(book.absent.includes(key) && { lost: true }) })
  const read = Object.fromEntries(rowSheetKeys.map((key) => [key, rowsOf(key)])) as Record<RowSheetKey, TakeRows>
  const facts = factsIn(book.sheets.facts, register)
  const estates = estatesIn(read.estates, register)
  const staff = staffIn(read.staff, register, idOf)
  const madeOf = partsIn(read.parts, facts.values.programme, idOf)
  const { parts, faults: partFaults } = madeOf
  const begun = judgeBegin({ facts, estates, parts: parts.map(({ part }) => part), partFaults, register })
  const money = moneyIn(facts, begun.begin?.period.from ?? null, read.lines.rows.length > 0)
  const planFacts: PlanFacts = {
    ...begun.told,
    municipality: register.name,
    estates: estates.estates,
    staff: staff.staff,
    money: money.frame,
  }
  const documentWith = (own: readonly PlanDocument['parts'][number][]): PlanDocument => ({
    format: documentFormat,
    parts: own.map((part) => ({ ...part, plan: part.kind === 'strategic' ? planFacts : null })),
  })
  const { span } = begun
  const goals = goalsIn(read.goals, madeOf, span, idOf)
  const activities = activitiesIn(read.activities, madeOf, { register, span, goals }, idOf)
  const milestones = milestonesIn(read.milestones, madeOf, { span, today }, idOf)
  const skeleton = documentWith(parts.map(({ part }) => part))
  const lines = linesIn(read.lines, madeOf, span && skeleton, idOf)
  const measured = measurementsIn(read.measurements, madeOf, goals, today)
  const document = documentWith(
    parts.map(({ part }) => ({
      ...part,
      goals: goalsOf(goals.goals, part),
      activities: activities.activities.filter((one) => one.part === part.id).map(({ activity }) => activity),
      milestones: milestones.milestones
        .filter((one) => one.part === part.id)
        .map(({ milestone }) => milestone)
        .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0)),
      lines: lines.lines.filter((one) => one.part === part.id).map(({ line }) => line),
    })),
  )
  const ground: PaperGround = {
    ...{ steps: stepsOf(facts.values.template, facts.values.from), parts: madeOf, estates: estates.estates, register, today },
    wayTold: facts.values.template !== '' || facts.faults.length > 0,
    ...{ board: facts.values.board || null, sentOn: isDay(facts.values.sentOn) ? facts.values.sentOn : null },
  }
  const paper = approvalsIn(read.approvals, ground)
  const unread = rowSheetKeys.flatMap((key) => read[key].faults)
  const faults = isEmpty(read, facts.values.name)
    ? [{ sheet: 'facts', row: null, column: null, say: say('fault.empty') } as const]
    : toldOnce(absentFaults(book), unread, [
        ...begun.faults,
        ...money.faults,
        ...[estates, staff, goals, activities, milestones, lines, measured].flatMap((one) => one.faults),
        ...tooMuchIn(lines.lines),
        ...paperFaults(paper, ground),
      ])
  return {
    begin: begun.begin,
    document,
    measurements: measured.measurements,
    ended: milestones.milestones.flatMap(({ milestone, end }) => (end ? [{ milestone, end }] : [])),
    approvals: paper.approvals,
    sentOn: ground.sentOn,
    way: wordsFor(facts.values.template, templateChoices(facts.values.from || null)),
    framed: facts.values.frame !== '',
    faults: inOrder(faults, sheetOrder),
    remarks: [
      ...remarksOn(begun.begin, document, book),
      ...book.remarks,
      ...facts.remarks,
      ...rowSheetKeys.flatMap((key) => read[key].remarks),
    ],
  }
}

/**
 * Holds a file against what the municipality has and against every rule that the screens have, and says what would come of it. Writes nothing, and
 * guesses nothing: every row ends in the plan or among the faults.
 */
export const planTakeover = (book: Book, against: Against): Planned => plan(book, against)
