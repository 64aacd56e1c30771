import type { Language } from '#text/language.ts'
import { outcomeChoices } from './approval-columns.ts'
import { fixedChoices } from './choices.ts'
import type { FilledBook } from './filled.ts'
import { takeoverTexts } from './texts.ts'

/** A template with nothing in it but an example in each sheet. Its first cell says what it is, and it is not read. */
export const exampleBook = (years: readonly number[], language: Language): FilledBook => {
  const say = takeoverTexts.in(language)
  const part = say('example.mark')
  const [year = 0] = years
  const first = (key: keyof typeof fixedChoices, at = 0) => fixedChoices[key][at]?.say(language) ?? null
  const who = say('example.responsible')
  return {
    years,
    facts: {},
    rows: {
      estates: [{ estate: say('example.estate') }],
      staff: [{ title: say('example.staff'), hours: '37', places: say('example.places') }],
      parts: [{ part, need: say('example.need') }],
      goals: [
        {
          ...{ part, number: 1, title: say('example.goal'), indicator: say('example.indicator'), unit: say('example.unit') },
          ...{ direction: first('direction'), counting: first('counting'), frequency: first('frequency', 1) },
          ...{ baseline: '12', baselineOn: `${year}-01-01`, target: '40', targetOn: `${year + 3}-12-31` },
          ...{ source: say('example.source'), responsible: who, stepOn1: `${year + 1}-12-31`, stepAmount1: '25' },
        },
      ],
      activities: [
        {
          ...{ part, number: 1, title: say('example.activity'), what: say('example.what'), goals: '1', responsible: who },
          ...{ from: `${year}-02-01`, until: `${year + 3}-06-30`, groups: first('target', 2), kind: first('activityKind', 3) },
          takesOver: say('example.takesOver'),
        },
      ],
      milestones: [{ part, number: 1, title: say('example.milestone'), dueOn: `${year}-03-01`, owner: who }],
      lines: [{ part, category: say('example.category'), source: first('source'), kind: first('lineKind'), [String(year)]: '400000' }],
      approvals: [
        {
          step: part,
          decider: say('example.decider'),
          outcome: outcomeChoices[0]?.say(language) ?? null,
          decidedOn: `${year}-01-15`,
          item: say('example.item'),
        },
      ],
      measurements: [{ part, goal: 1, measuredOn: `${year}-12-31`, amount: '18' }],
    },
  }
}
