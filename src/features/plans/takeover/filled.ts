import type { Id } from '#kernel/id'
import { lastDay } from '#kernel/period'
import { kronerText, type OutCell } from '#sheets/sheet'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import type { ApprovalRecord } from '../approval/approval.ts'
import { factsOf, type PlanDocument, wordsIn } from '../document.ts'
import type { MeasurementRow, PlanRow } from '../rows.ts'
import { approvalRows, sentDay } from './approvals-out.ts'
import { type Choice, fixedChoices, templateChoices, themeChoices, wordsFor } from './choices.ts'
import type { FactKey, RowSheetKey } from './layout.ts'
import type { Register } from './register.ts'

/** The cells of a record by the keys of its columns. */
export type Filled = Readonly<Record<string, OutCell>>

/** What stands in the sheets of a file. */
export type FilledBook = {
  readonly facts: Readonly<Partial<Record<FactKey, OutCell>>>
  readonly rows: Readonly<Partial<Record<RowSheetKey, readonly Filled[]>>>
  /** The years that the budget has columns for. */
  readonly years: readonly number[]
}

type Written = {
  readonly document: PlanDocument
  readonly measurements: readonly Pick<MeasurementRow, 'goal' | 'measuredOn' | 'amount' | 'numerator' | 'denominator' | 'note'>[]
  /** How its milestones ended. */
  readonly progress?: PlanRow['progress']
  readonly template: string | null
  /** What was decided, where it is told. */
  readonly approval?: ApprovalRecord
  readonly years: readonly number[]
}

/** A number as a text cell has it: with a comma, as the reader takes it in both languages. */
const comma = (text: string): string => text.replace('.', ',')

/** How a milestone ended, as its row says it. */
const endedIn = (
  progress: NonNullable<PlanRow['progress']>,
  id: Id,
  fixed: (key: 'milestoneEnd', value: string) => string | null,
): Filled => {
  const end = progress.find(({ milestone }) => milestone === id)?.end
  return end ? { endedOn: end.on, ended: fixed('milestoneEnd', end.outcome), evidence: end.evidence } : {}
}

/** A plan as the template holds it: what is read again as the same plan. */
export const filledFrom = (
  { document, measurements, progress = [], template, approval, years }: Written,
  register: Register,
  language: Language,
): FilledBook => {
  const facts = factsOf(document)
  const say = (phrase: Phrase | null): string | null => phrase?.(language) ?? null
  const fixed = (key: keyof typeof fixedChoices, value: string | null) => say(wordsFor(value, fixedChoices[key]))
  const called = (one: { readonly id: string; readonly name: string } | null, choices: readonly Choice[]) =>
    one && (say(wordsFor(one.id, choices)) ?? one.name)
  const parts = document.parts
  const milestones = parts.flatMap((part) => part.milestones.map((milestone) => ({ part, milestone })))
  const numberOf = new Map(milestones.map(({ milestone }, index) => [milestone.id, index + 1]))
  const goals = parts.flatMap((part) => part.goals.map((goal) => ({ part, goal })))
  const themes = themeChoices(facts.programme)
  return {
    years,
    facts: {
      name: facts.name,
      programme: fixed('programme', facts.programme),
      from: facts.from,
      until: lastDay(facts),
      board: called(facts.board, register.boards),
      operator: called(facts.operator, register.operators),
      lead: called(facts.lead, register.estates),
      leadReason: facts.leadReason,
      template: say(wordsFor(template, templateChoices(facts.from))),
      ...(facts.money && {
        frame: comma(kronerText(facts.money.frame)),
        rule: fixed('rule', facts.money.rule),
        priceLevel: String(facts.money.priceLevel),
        reason: facts.money.reason,
      }),
      ...(approval && { sentOn: sentDay(approval) }),
    },
    rows: {
      estates: facts.estates.map((estate) => ({ estate: called(estate, register.estates) })),
      staff: facts.staff.map(({ title, employer, hours, places }) => ({
        ...{ title, hours, places },
        employer: called(employer, register.organisations),
      })),
      parts: parts.map((part) => ({
        part: part.number,
        theme: say(wordsFor(part.theme, themes)),
        title: part.title,
        ...Object.fromEntries(part.sections.map(({ section }) => [section, wordsIn(part, section)])),
      })),
      goals: goals.map(({ part, goal: { steps, beside: _beside, id: _, example: __, ...goal } }) => ({
        ...goal,
        part: part.number,
        direction: fixed('direction', goal.direction),
        counting: fixed('counting', goal.counting),
        frequency: fixed('frequency', goal.frequency),
        ...Object.fromEntries(
          steps.flatMap(({ dueOn, amount }, index) => [
            [`stepOn${index + 1}`, dueOn],
            [`stepAmount${index + 1}`, amount],
          ]),
        ),
      })),
      activities: parts.flatMap((part) =>
        part.activities.map(({ kind = null, groups = [], goals: led, employer, from, until, ...activity }) => ({
          ...{ number: activity.number, title: activity.title, what: activity.what, interest: activity.interest, from },
          ...{ targetGroup: activity.targetGroup, method: activity.method, responsible: activity.responsible, place: activity.place },
          ...{ evidence: activity.evidence, takesOver: activity.takesOver, part: part.number },
          until: lastDay({ from, until }),
          employer: called(employer, register.organisations),
          kind: fixed('activityKind', kind),
          groups: groups.map((group) => fixed('target', group)).join('; ') || null,
          goals:
            part.goals
              .filter(({ id }) => led.includes(id))
              .map(({ number }) => number)
              .join(', ') || null,
        })),
      ),
      milestones: milestones.map(({ part, milestone: { id, title, dueOn, owner, needs = [] } }) => ({
        ...{ part: part.number, number: numberOf.get(id) ?? null, title, dueOn, owner },
        needs: needs.flatMap((need) => numberOf.get(need.id) ?? []).join(', ') || null,
        ...endedIn(progress, id, fixed),
      })),
      lines: parts.flatMap((part) =>
        part.lines.map(({ category, source, kind, rate, manager, cells }) => ({
          ...{ part: part.number, category, manager },
          source: fixed('source', source),
          kind: fixed('lineKind', kind),
          rate: rate === null ? null : kronerText(rate),
          ...Object.fromEntries(cells.map(({ year, amount, hours }) => [String(year), amount === null ? hours : kronerText(amount)])),
        })),
      ),
      measurements: goals.flatMap(({ part, goal }) =>
        measurements
          .filter((one) => one.goal === goal.id)
          .map(({ measuredOn, amount, numerator, denominator, note }) => ({
            ...{ part: part.number, goal: goal.number, measuredOn, note },
            ...(goal.counting === 'share' ? { numerator, denominator } : { amount }),
          })),
      ),
      ...(approval && { approvals: approvalRows(approval, document, language) }),
    },
  }
}
