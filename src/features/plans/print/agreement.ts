import { type Prose, proseOf } from '#kernel/prose'
import { type Cell, cell, type Fact, numberColumn, type Sheet, textColumn } from '#print/sheet'
import type { FlowDrawing } from '#ui/kit.ts'
import { sumsOf } from '../budget/sums.ts'
import { besideWords } from '../contribution/words.ts'
import { type ActivityDocument, type GoalDocument, type PartDocument, sectionsOf, wordsIn } from '../document.ts'
import { referenceName } from '../evidence/reference.ts'
import { partWords } from '../plan/part-words.ts'
import { type PrintedTheory, printedTheory } from './theory.ts'
import type { Wording } from './wording.ts'

export type PrintedActivity = {
  readonly number: string
  readonly title: string
  readonly example: boolean
  readonly what: Prose
  readonly facts: readonly Fact[]
  /** Short enough to be kept on one page. */
  readonly whole: boolean
}

export type PrintedAgreement = {
  readonly kicker: string
  readonly number: string
  readonly title: string
  readonly lead: string
  /** What the contents say of it. */
  readonly brief: string
  readonly sections: readonly { readonly title: string; readonly prose: Prose }[]
  readonly goals: { readonly title: string; readonly sheet: Sheet } | null
  readonly activities: { readonly title: string; readonly list: readonly PrintedActivity[] } | null
  readonly milestones: { readonly title: string; readonly sheet: Sheet } | null
  readonly theory: PrintedTheory | null
}

const goalWords = (goal: GoalDocument, { say, format, inUnit, language }: Wording): Cell => ({
  words: goal.title,
  strong: true,
  example: goal.example,
  below: [
    goal.indicator,
    ...(goal.numerator && goal.denominator ? [say('goal.share', { numerator: goal.numerator, denominator: goal.denominator })] : []),
    ...(goal.steps.length > 0
      ? [
          say('goal.steps', {
            steps: goal.steps
              .map(({ amount, dueOn }) => say('goal.step', { amount: inUnit(amount, goal.unit), day: format.shortDay(dueOn) }))
              .join('; '),
          }),
        ]
      : []),
    ...(goal.disaggregation ? [say('goal.groups', { groups: goal.disaggregation })] : []),
    ...(goal.method ? [say('goal.method', { method: goal.method })] : []),
    ...(goal.beside ? [say('goal.beside', { beside: besideWords(goal.beside)(language) })] : []),
    say('goal.source', { source: goal.source, frequency: say(`frequency.${goal.frequency}`), responsible: goal.responsible }),
  ],
})

const goalsSheet = (part: PartDocument, wording: Wording): Sheet => {
  const { say, format, inUnit } = wording
  return {
    columns: [
      textColumn(say('goal.number'), null),
      textColumn(say('goal.what')),
      numberColumn(say('goal.baseline')),
      numberColumn(say('goal.target')),
    ],
    rows: part.goals.map((goal) => ({
      kind: 'cells',
      cells: [
        cell(`${part.number}.${goal.number}`),
        goalWords(goal, wording),
        goal.baseline === null || goal.baselineOn === null
          ? cell('–', [say('goal.unmeasured')])
          : cell(inUnit(goal.baseline, goal.unit), [format.shortDay(goal.baselineOn)]),
        {
          words: inUnit(goal.target, goal.unit),
          strong: true,
          below: [say('goal.by', { day: format.shortDay(goal.targetOn) }), ...(goal.direction === 'down' ? [say('goal.down')] : [])],
        },
      ],
    })),
  }
}

/** Longest activity, in characters, that is kept on one page. */
const wholeAtMost = 1_600

const printedActivity = (activity: ActivityDocument, part: PartDocument, { say, span }: Wording): PrintedActivity => {
  const unsaid = say('activity.unsaid')
  const goals = part.goals.filter(({ id }) => activity.goals.includes(id)).map(({ number }) => `${part.number}.${number}`)
  const fact = (label: Fact['label'], value: string | null): readonly Fact[] => (value ? [{ label, value }] : [])
  return {
    number: `${part.number}.${activity.number}`,
    title: activity.title,
    example: activity.example,
    what: proseOf(activity.what),
    facts: [
      ...fact(say('activity.interest'), activity.interest),
      ...fact(say('activity.group'), activity.targetGroup),
      ...fact(say('activity.method'), activity.method),
      {
        label: say('activity.responsible'),
        value: activity.responsible ?? unsaid,
        note: activity.employer ? say('activity.employer', { employer: activity.employer.name }) : '',
      },
      { label: say('activity.period'), value: span(activity.from, activity.until) },
      ...fact(say('activity.place'), activity.place),
      ...fact(say('activity.refers'), (activity.refers ?? []).map(referenceName).join(', ')),
      ...fact(say('activity.evidence'), activity.evidence),
      { label: say('activity.after'), value: activity.takesOver ?? unsaid },
      ...fact(say('activity.goals'), goals.join(', ')),
    ],
    whole: JSON.stringify(activity).length < wholeAtMost,
  }
}

const milestonesSheet = ({ milestones }: PartDocument, { say, format }: Wording): Sheet => ({
  columns: [numberColumn(say('milestone.when')), textColumn(say('milestone.what'), 2), textColumn(say('milestone.owner'))],
  rows: milestones.map(({ title, dueOn, owner, example }) => ({
    kind: 'cells',
    cells: [cell(format.shortDay(dueOn)), { words: title, example }, cell(owner)],
  })),
})

/** One agreement: its texts, goals, activities, milestones, and its theory with the drawing that was laid out for it. */
export const printedAgreement = (
  part: PartDocument,
  programme: string,
  wording: Wording,
  drawing: FlowDrawing | null,
): PrintedAgreement => {
  const { say, format } = wording
  const amount = sumsOf(part.lines).planned
  const sub = part.kind === 'sub'
  const lead = sub
    ? say('part.lead', {
        goals: say('goals', { count: part.goals.length }),
        activities: say('activities', { count: part.activities.length }),
        money: amount > 0 ? say('part.money', { amount: format.kroner(amount) }) : '',
      })
    : ''
  return {
    kicker: sub ? partWords(programme).Part(wording.language) : '',
    number: sub ? String(part.number) : '',
    title: part.title,
    lead,
    brief: lead || sectionsOf[part.kind].map((section) => say(`section.${section}`)).join(' · '),
    sections: sectionsOf[part.kind].map((section) => ({
      title: say(`section.${section}`),
      prose: proseOf(wordsIn(part, section) || say('section.empty')),
    })),
    goals: part.goals.length > 0 ? { title: say('goal.title'), sheet: goalsSheet(part, wording) } : null,
    activities:
      part.activities.length > 0
        ? { title: say('activity.title'), list: part.activities.map((activity) => printedActivity(activity, part, wording)) }
        : null,
    milestones: part.milestones.length > 0 ? { title: say('milestone.title'), sheet: milestonesSheet(part, wording) } : null,
    theory: printedTheory(part, drawing, wording.language),
  }
}
