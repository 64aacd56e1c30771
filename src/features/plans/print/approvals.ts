import { type Cell, cell, numberColumn, type Row, type Sheet, textColumn } from '#print/sheet'
import type { Condition, Decider, Decision } from '../approval/approval.ts'
import type { Standing, Voice } from '../approval/standing.ts'
import { approvalTexts } from '../approval/texts.ts'
import { dateOf } from '../approval/words.ts'
import { factsOf, type PlanDocument } from '../document.ts'
import { partWords } from '../plan/part-words.ts'
import type { PlanToPrint } from './printed-plan.ts'
import { unstopped, type Wording } from './wording.ts'

export type PrintedApproval = {
  readonly title: string
  readonly lead: string
  readonly brief: string
  readonly sheet: Sheet | null
  readonly after: string
}

const subject = ({ step, about }: Standing, document: PlanDocument, { say }: Wording): string => {
  if (step.per === 'estate') return factsOf(document).estates.find(({ id }) => id === about)?.name ?? ''
  const part = document.parts.find(({ id }) => id === about)
  return part ? say('approval.part', { ...partWords(factsOf(document).programme), number: part.number }) : say('approval.plan')
}

const isNumber = (text: string): boolean => /^\d/.test(text)

/** Item and page as they were written down; a bare number is told what it is the number of. */
const place = ({ item, page }: Decision, { say }: Wording): string =>
  [
    ...(item ? [isNumber(item) ? say('approval.item', { item }) : item] : []),
    ...(page ? [isNumber(page) ? say('approval.page', { page }) : page] : []),
  ].join(', ')

const paper = (decision: Decision, decider: Decider, wording: Wording): Cell => {
  const { say } = wording
  const { votes, confirmation, recordedFor } = decision
  const words = [
    decision.takenOver ? approvalTexts.in(wording.language)('proof.taken_over') : '',
    place(decision, wording),
    votes ? say('approval.votes', votes) : '',
  ]
    .filter((one) => one !== '')
    .join('\n')
  if (confirmation) return cell(words, [say('approval.twohanded', { recorder: recordedFor.name, confirmer: confirmation.for.name })])
  const known = decider.organisation?.id === recordedFor.id || decider.title.includes(recordedFor.name)
  return cell(words || (known ? '' : say('approval.by', { organisation: recordedFor.name })))
}

const outcome = ({ decider, decision, stands, waiting }: Voice, { changed }: Standing, document: PlanDocument, wording: Wording): Cell => {
  const { say, format, language } = wording
  if (!decision) {
    const { meetsOn, dueOn } = decider
    const day = meetsOn ? [say('approval.meets', { day: format.shortDay(meetsOn) })] : []
    const due = dueOn ? [say('approval.due', { day: format.shortDay(dueOn) })] : []
    return waiting ? cell(say('approval.recorded')) : cell(say('approval.waits'), [...day, ...due])
  }
  const yes = decision.outcome === 'approved' || decision.outcome === 'conditional'
  const since = document.parts.filter(({ id }) => changed.includes(id)).map(({ title }) => title)
  return {
    words: yes && !stands ? say('approval.lapsed') : approvalTexts.in(language)(`outcome.${decision.outcome}`),
    strong: stands,
    example: decision.example,
    below: [
      ...(decision.commitment === null ? [] : [say('approval.commitment', { amount: format.kroner(decision.commitment) })]),
      ...(since.length > 0 ? [say('approval.changed', { parts: since.join(', ') })] : []),
      ...(decision && waiting ? [say('approval.recorded')] : []),
    ],
  }
}

const conditionWords = ({ what, owner, dueOn, proof, blocks, met }: Condition, { say, format }: Wording): string => {
  const kept = met
    ? say('approval.condition.met', { day: format.shortDay(met.on), proof: unstopped(met.proof) })
    : [say('approval.condition.open'), ...(blocks ? [say('approval.condition.blocks')] : [])].join(' ')
  return say('approval.condition.words', { what: unstopped(what), owner, day: format.shortDay(dueOn), proof: unstopped(proof), met: kept })
}

const voiceRows = (voice: Voice, standing: Standing, document: PlanDocument, wording: Wording): readonly Row[] => {
  const { say } = wording
  const { decider, decision } = voice
  return [
    {
      kind: 'cells',
      cells: [
        cell(subject(standing, document, wording)),
        cell(decider.title),
        outcome(voice, standing, document, wording),
        cell(decision ? dateOf(decision, true)(wording.language) : ''),
        decision ? paper(decision, decider, wording) : cell(''),
      ],
    },
    ...(decision?.reasons ? [{ kind: 'note', label: say('approval.reasons'), words: decision.reasons } as const] : []),
    ...(decision?.conditions ?? []).map(
      (condition): Row => ({ kind: 'note', label: say('approval.condition'), words: conditionWords(condition, wording) }),
    ),
  ]
}

const standingRows = (
  standing: Standing,
  index: number,
  all: readonly Standing[],
  document: PlanDocument,
  wording: Wording,
): readonly Row[] => {
  const { say, language } = wording
  const { step } = standing
  const begins = all[index - 1]?.step.id !== step.id
  const rows = standing.voices.flatMap((voice) => voiceRows(voice, standing, document, wording))
  const nobody: Row = {
    kind: 'cells',
    cells: [cell(subject(standing, document, wording)), cell(say('approval.unnamed')), cell(say('approval.waits')), cell(''), cell('')],
  }
  return [
    ...(begins ? [{ kind: 'group', words: step.by[language], note: say(`branch.${step.branch}`) } as const] : []),
    ...(rows.length > 0 ? rows : [nobody]),
  ]
}

/** The approvals, branch by branch: who, about what, with which outcome, when, on which paper, with which conditions. */
export const printedApproval = (plan: PlanToPrint, wording: Wording): PrintedApproval => {
  const { say, format } = wording
  const { approvals, submitted, document } = plan
  const title = say('approval.title')
  if (!submitted) return { title, lead: say('approval.none'), brief: say('approval.none'), sheet: null, after: '' }
  const done = approvals.filter(({ state }) => state === 'complete').length
  const branches = ['municipality', 'estates', 'fund'] as const
  const ordered = branches.flatMap((branch) =>
    approvals.filter(({ step }) => step.branch === branch).toSorted((a, b) => a.step.position - b.step.position),
  )
  const stands =
    done === approvals.length ? say('approval.complete', { count: done }) : say('approval.missing', { done, all: approvals.length })
  return {
    title,
    brief: stands,
    lead: say(submitted.takenOn ? 'approval.lead.taken' : 'approval.lead', {
      ...{ day: format.day(submitted.on), organisation: submitted.for, stands },
      taken: submitted.takenOn ? format.day(submitted.takenOn) : '',
    }),
    sheet: {
      columns: [
        textColumn(say('approval.about'), 1.1),
        textColumn(say('approval.who'), 1.9),
        textColumn(say('approval.outcome'), 1.7),
        numberColumn(say('approval.date')),
        textColumn(say('approval.paper'), 2),
      ],
      rows: ordered.flatMap((standing, index) => standingRows(standing, index, ordered, document, wording)),
    },
    after: plan.exampleSteps ? say('approval.example') : '',
  }
}
