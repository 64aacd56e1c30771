import { addDays, type Day } from '#kernel/day'
import type { Language } from '#text/language.ts'
import type { PlanRow } from '../rows.ts'
import { theoryOf } from '../theory/theory.ts'

/** The lists that can be laid on a plan: when it starts, every year, when it closes. */
export const checklistKeys = ['start', 'year', 'closing'] as const
export type ChecklistKey = (typeof checklistKeys)[number]

/** Days after the plan's first day, after its last, or a day of the year that the list is laid for. */
type When = { readonly from: 'start' | 'end'; readonly days: number } | { readonly from: 'year'; readonly monthDay: string }

/** What decides which items concern a plan: what it has, and how many registers of participants are open in it. */
export type Concerned = Pick<PlanRow, 'board' | 'estates' | 'parts' | 'budget'> & {
  readonly from: Day
  readonly until: Day
  readonly registers: number
}

/** What an item is about: of a plan that has none of it, it asks for nothing. */
const has = {
  board: ({ board }: Concerned) => board !== null,
  estates: ({ estates }: Concerned) => estates.some(({ leftOn }) => leftOn === null),
  activities: ({ parts }: Concerned) => parts.some(({ activities }) => activities.length > 0),
  goals: ({ parts }: Concerned) => parts.some(({ goals }) => goals.length > 0),
  theories: ({ parts }: Concerned) => parts.some((part) => theoryOf(part).nodes.length > 0),
  budget: ({ budget }: Concerned) => budget !== null,
  registers: ({ registers }: Concerned) => registers > 0,
} as const

type Item = {
  readonly key: string
  /** What the plan must have; nothing where every plan has it. */
  readonly about?: keyof typeof has
  readonly title: Readonly<Record<Language, string>>
  /** Whose it usually is, as a role. */
  readonly owner: string
  readonly when: When
}

/**
 * What is on each list. They are suggestions of this platform and come from no law or guide; what the fund asks for by a day stands in the year wheel
 * by itself, from `rules/lbf-programme-periods`, and is not repeated here.
 */
export const checklists: Readonly<Record<ChecklistKey, readonly Item[]>> = {
  start: [
    {
      key: 'board',
      about: 'board',
      title: {
        da: 'Hold det første bestyrelsesmøde, og aftal årets møder',
        en: 'Hold the first meeting of the board, and agree on those of the year',
      },
      owner: 'Projektlederen',
      when: { from: 'start', days: 30 },
    },
    {
      key: 'roles',
      about: 'activities',
      title: { da: 'Aftal, hvem der er ansvarlig for hver aktivitet', en: 'Agree on who is responsible for each activity' },
      owner: 'Projektlederen',
      when: { from: 'start', days: 45 },
    },
    {
      key: 'registering',
      about: 'activities',
      title: {
        da: 'Aftal, hvem der registrerer gange og fremmøde, og vis dem hvordan',
        en: 'Agree on who registers sessions and attendance, and show them how',
      },
      owner: 'Projektlederen',
      when: { from: 'start', days: 45 },
    },
    {
      key: 'baseline',
      about: 'goals',
      title: { da: 'Skriv et udgangspunkt på hvert mål', en: 'Write a baseline for each goal' },
      owner: 'Projektlederen',
      when: { from: 'start', days: 60 },
    },
    {
      key: 'residents',
      about: 'estates',
      title: { da: 'Fortæl beboerne om planen på afdelingsmøderne', en: "Tell the residents of the plan at the estates' meetings" },
      owner: 'Afdelingsbestyrelserne',
      when: { from: 'start', days: 120 },
    },
  ],
  year: [
    {
      key: 'goals',
      about: 'goals',
      title: {
        da: 'Gå alle mål igennem med bestyrelsen, også dem ingen har målt',
        en: 'Go through all goals with the board, also those that nobody has measured',
      },
      owner: 'Projektlederen',
      when: { from: 'year', monthDay: '02-15' },
    },
    {
      key: 'theory',
      about: 'theories',
      title: {
        da: 'Prøv antagelserne i forandringsteorierne af på det, I ved nu',
        en: 'Test the assumptions of the theories of change against what is known now',
      },
      owner: 'Projektlederen',
      when: { from: 'year', monthDay: '05-01' },
    },
    {
      key: 'anchoring',
      about: 'activities',
      title: { da: 'Tal om, hvem der tager over efter hver aktivitet', en: 'Talk about who takes over each activity' },
      owner: 'Bestyrelsens formand',
      when: { from: 'year', monthDay: '09-15' },
    },
    {
      key: 'budget',
      about: 'budget',
      title: { da: 'Hold budgettet for næste år op mod det, der skal ske', en: "Hold next year's budget against what is to happen" },
      owner: 'Driftsorganisationen',
      when: { from: 'year', monthDay: '10-15' },
    },
  ],
  closing: [
    {
      key: 'takes-over',
      about: 'activities',
      title: {
        da: 'Skriv under hver aktivitet, hvem der tager over, og med hvilke penge',
        en: 'Write for each activity who takes over, and with what money',
      },
      owner: 'Projektlederen',
      when: { from: 'end', days: -365 },
    },
    {
      key: 'last-figures',
      about: 'goals',
      title: { da: 'Lav de sidste målinger af hvert mål', en: 'Make the last measurements of each goal' },
      owner: 'Projektlederen',
      when: { from: 'end', days: -60 },
    },
    {
      key: 'learned',
      title: { da: 'Skriv ned, hvad I har lært, til den næste plan', en: 'Write down what you have learned, for the next plan' },
      owner: 'Projektlederen',
      when: { from: 'end', days: -60 },
    },
    {
      key: 'thanks',
      title: {
        da: 'Fortæl beboere og frivillige, hvad der fortsætter, og hvad der holder op',
        en: 'Tell residents and volunteers what goes on and what ends',
      },
      owner: 'Projektlederen',
      when: { from: 'end', days: -90 },
    },
    {
      key: 'registers',
      about: 'registers',
      title: { da: 'Afslut og slet registre over deltagere', en: 'Close and delete registers of participants' },
      owner: 'Projektlederen',
      when: { from: 'end', days: 0 },
    },
    {
      key: 'papers',
      title: { da: 'Læg planens papirer, hvor kommunen arkiverer dem', en: "Lay the plan's papers where the municipality files them" },
      owner: 'Sekretariatet',
      when: { from: 'end', days: 60 },
    },
  ],
}

/** An item as it is laid on a plan: once, and those of the year once each year. */
export type Laid = { readonly item: string; readonly title: string; readonly owner: string; readonly dueOn: Day }

/** The items of a list that concern a plan. */
export const itemsFor = (key: ChecklistKey, plan: Concerned): readonly Item[] =>
  checklists[key].filter(({ about }) => about === undefined || has[about](plan))

/** The items of a list that concern a plan, as its tasks, in Danish as plans are written; `year` is the one that a yearly list is for, of which only what falls within the plan is laid. */
export const laidFrom = (key: ChecklistKey, plan: Concerned, year: number): readonly Laid[] => {
  const { from, until } = plan
  return itemsFor(key, plan)
    .map(({ key: item, title, owner, when }) => ({
      item: when.from === 'year' ? `${item}-${year}` : item,
      title: title.da,
      owner,
      dueOn: when.from === 'year' ? `${year}-${when.monthDay}` : addDays(when.from === 'start' ? from : addDays(until, -1), when.days),
    }))
    .filter(({ dueOn }) => key !== 'year' || (from <= dueOn && dueOn < until))
}
