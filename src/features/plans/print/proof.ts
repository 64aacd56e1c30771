import { dayOf } from '#kernel/day'
import { cell, type Fact, type Sheet, textColumn } from '#print/sheet'
import type { PlanToPrint } from './printed-plan.ts'
import type { Wording } from './wording.ts'

export type PrintedProof = {
  readonly title: string
  readonly lead: string
  readonly brief: string
  readonly facts: readonly Fact[]
  readonly parts: { readonly title: string; readonly sheet: Sheet }
  readonly how: { readonly title: string; readonly steps: readonly string[] }
  readonly note: string
}

/** What proves that a paper is the plan: version, hashes, and how anybody can reckon them again. */
export const printedProof = ({ document, version, parts }: PlanToPrint, examples: boolean, { say, format }: Wording): PrintedProof => {
  const hashOf = new Map(parts.map(({ part, hash }) => [part, hash]))
  return {
    title: say('proof.title'),
    lead: say(version.number === null ? 'proof.draft' : 'proof.lead'),
    brief: say('proof.brief'),
    facts: [
      { label: say('proof.version'), value: version.number === null ? say('draft.short') : String(version.number) },
      {
        label: say(version.number === null ? 'proof.printed' : 'proof.frozen'),
        value: format.day(dayOf(new Date(version.frozenAt))),
      },
      { label: say('proof.whole'), value: version.hash },
    ],
    parts: {
      title: say('proof.parts'),
      sheet: {
        columns: [textColumn(say('proof.part')), textColumn(say('proof.code'), null)],
        rows: document.parts.map(({ id, number, title }) => ({
          kind: 'cells',
          cells: [cell(number === 0 ? title : `${number} ${title}`), cell(hashOf.get(id) ?? '')],
        })),
      },
    },
    how: {
      title: say('proof.how'),
      steps: [
        version.number === null ? say('proof.step.draft') : say('proof.step.1', { number: version.number }),
        say('proof.step.2'),
        say('proof.step.3'),
        say('proof.step.4'),
      ],
    },
    note: examples ? say('proof.examples') : '',
  }
}
