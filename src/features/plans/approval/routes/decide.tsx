import { denied, type Mandate, type Permission } from '#features/identity'
import { at, type Result } from '#kernel/result'
import { fileFrom, readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf } from '../../open.ts'
import { mayDecide, mayRecordDecisions } from '../../policy.ts'
import { versionTextsOf } from '../../version/queries.ts'
import type { ApprovalRecord, Decider, Step } from '../approval.ts'
import { notDecider } from '../decide.ts'
import { firstDay, RecordForm, sayingOf, TakeForm, votesOf } from '../forms.ts'
import { closedNow, decidingMandates, type Seen } from '../powers.ts'
import { recordDecision } from '../record-decision.ts'
import { takeDecision } from '../take-decision.ts'
import { approvalTexts } from '../texts.ts'
import { ClosedPage, DecisionFormPage } from '../views/decision-form.tsx'
import { deciderIn, idFrom, openApproval, openSeen, underOnly } from './open.ts'

/** Whoever might decide here or record what was decided elsewhere: one address serves both, and the command asks the exact one. */
export const mayDecideOrRecord: Permission = {
  name: 'decision.take_or_record',
  sentences: [...mayDecide.sentences, ...mayRecordDecisions.sentences],
}

/** The mandates that fit, for an act that is being done; none where it is decided here by somebody else, who is then named. */
const mandatesOf = (seen: Seen, decider: Decider, step: Step): readonly Mandate[] => {
  const mandates = decidingMandates(seen, decider)
  if (mandates.length === 0 && step.decides === 'elsewhere') throw denied(mayRecordDecisions)
  return mandates
}

/** Who may, for a reader who may not: he sits elsewhere, or is not the one who tells what the body decided. */
const notYours = (page: Page, seen: Seen, decider: Decider): Response | Promise<Response> => {
  const title = approvalTexts.in(page.language)('take.title')
  const frame = { ...formFrame(page, seen.plan, title, null), status: 403 } as const
  return page.show(frame, <ClosedPage seen={seen} title={title} closed={{ say: notDecider(decider) }} />)
}

/** Number of the version that a decider saw last, when that was another than the present one. */
const seenLast = (record: ApprovalRecord, decider: string): number | null => {
  const last = record.decisions.findLast((one) => one.decider === decider)
  if (!last || last.version === record.submission?.version) return null
  return record.versions.find(({ id }) => id === last.version)?.number ?? null
}

export const askDecision = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { seen, rest: earlier } = await openSeen(
    page,
    async (tx, { municipality, id }, record) => {
      const number = seenLast(record, page.param('decider'))
      return number === null ? null : { number, texts: await versionTextsOf(tx, municipality, id, number) }
    },
    idFrom(page, 'decider'),
  )
  const { decider, step } = deciderIn(page, seen)
  const mandates = mandatesOf(seen, decider, step)
  if (mandates.length === 0) return notYours(page, seen, decider)
  const title = approvalTexts.in(page.language)(step.decides === 'here' ? 'take.title' : 'record.title')
  const frame = formFrame(page, seen.plan, title, shown)
  const closed = closedNow(seen, decider)
  if (closed) return page.show(frame, <ClosedPage seen={seen} title={title} closed={closed} />)
  return page.show(
    frame,
    <DecisionFormPage
      seen={seen}
      decider={decider}
      step={step}
      earlier={earlier}
      mandates={mandates}
      shown={shown ?? blank({ precision: 'day' })}
    />,
  )
}

/** Takes what several readings of one form say, or all that is wrong with them. */
const together = <A, B>(one: Result<A>, other: Result<B>): Result<readonly [A, B]> =>
  one.ok && other.ok
    ? { ok: true, value: [one.value, other.value] }
    : { ok: false, refusals: [...(one.ok ? [] : one.refusals), ...(other.ok ? [] : other.refusals)] }

const take = async (page: Page, { plan }: Seen, decider: Decider, mandates: readonly Mandate[]): Promise<Response> => {
  const form = await readForm(page, TakeForm)
  if (!form.ok) return askDecision(page, form.again)
  const said = sayingOf(form.value)
  if (!said.ok) return askDecision(page, { words: form.words, refusals: said.refusals })
  const under = underOnly(form.mandate, mandates)
  const result = await takeDecision(page.platform, page.member, { plan: plan.id, decider: decider.id, ...said.value, ...under })
  if (!result.ok) return askDecision(page, { words: form.words, refusals: result.refusals })
  return page.saved(`${hrefOf(plan)}/beslutninger/${result.value}`, takeDecision.act)
}

const recordElsewhere = async (page: Page, { plan }: Seen, decider: Decider, mandates: readonly Mandate[]): Promise<Response> => {
  const form = await readForm(page, RecordForm)
  const file = await fileFrom(page, 'file')
  // All that is wrong is said at once: a browser forgets the file every time.
  const missing = file ? [] : [at('file', approvalTexts.phrase('decide.paper'))]
  if (!form.ok) return askDecision(page, { ...form.again, refusals: [...form.again.refusals, ...missing] })
  const said = together(sayingOf(form.value), votesOf(form.value))
  if (!said.ok) return askDecision(page, { words: form.words, refusals: [...said.refusals, ...missing] })
  const [saying, votes] = said.value
  const { decidedOn, precision, item, page: sheet, commitment } = form.value
  const result = await recordDecision(page.platform, page.member, {
    plan: plan.id,
    decider: decider.id,
    ...saying,
    decidedOn: firstDay(decidedOn, precision),
    precision,
    item,
    page: sheet,
    votes,
    commitment,
    file,
    ...underOnly(form.mandate, mandates),
  })
  if (!result.ok) return askDecision(page, { words: form.words, refusals: result.refusals })
  return page.saved(`${hrefOf(plan)}/beslutninger/${result.value}`, recordDecision.act)
}

/** Takes a decision here, or records one that was taken elsewhere, as the decider's step says. */
export const decide = async (page: Page): Promise<Response> => {
  const seen = await openApproval(page, idFrom(page, 'decider'))
  const { decider, step } = deciderIn(page, seen)
  const mandates = mandatesOf(seen, decider, step)
  if (mandates.length === 0) return notYours(page, seen, decider)
  return step.decides === 'here' ? take(page, seen, decider, mandates) : recordElsewhere(page, seen, decider, mandates)
}
