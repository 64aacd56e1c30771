import { denied, type Permission } from '#features/identity'
import { at, type Refusal, type Result } from '#kernel/result'
import { fileFrom, readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import type { Outcome } from '../../approval/approval.ts'
import { confirmDecision, refuseRecord } from '../../approval/confirm-decision.ts'
import { recordDecision } from '../../approval/record-decision.ts'
import { mayDecideOrRecord } from '../../approval/routes/decide.tsx'
import { takeDecision } from '../../approval/take-decision.ts'
import { approvalTexts } from '../../approval/texts.ts'
import { formFrame, hrefOf, mandatesFor } from '../../open.ts'
import { mayRecordDecisions } from '../../policy.ts'
import { thaw } from '../../version/canonical.ts'
import { sendEffort } from '../commands/send-effort.ts'
import { ConfirmForm, DecideForm, RecordForm, SendForm } from '../forms.ts'
import type { Telling } from '../telling.ts'
import { effortFormTexts, effortTexts } from '../texts.ts'
import { ConfirmPage, DecidePage, NothingPage } from '../views/decide.tsx'
import { openSeen, writersOf } from './open.ts'
import { showEffort } from './show.tsx'

const say = effortFormTexts.in

/** Sending: a button on the effort's page. */
export const send = async (page: Page): Promise<Response> => {
  const { plan } = await openSeen(page)
  writersOf(page, plan)
  const form = await readForm(page, SendForm)
  if (!form.ok) return showEffort(page, form.again.refusals)
  const result = await sendEffort(page.platform, page.member, { plan: plan.id, note: null, ...(form.mandate && { mandate: form.mandate }) })
  return result.ok ? page.saved(hrefOf(plan), sendEffort.act) : showEffort(page, result.refusals)
}

const nothing = (page: Page, { plan }: Telling, title: string, why: string, status: 200 | 403 = 200): Response =>
  page.show({ ...formFrame(page, plan, title, null), status }, <NothingPage title={title} why={why} />)

export const askAnswer = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const telling = await openSeen(page)
  const { plan, answering, seen, phase } = telling
  const title = say(page.language)('decide.title')
  if (!answering) {
    mandatesFor(page, mayDecideOrRecord, plan)
    const body = plan.board?.name ?? ''
    return nothing(page, telling, title, say(page.language)(phase === 'in_approval' ? 'decide.not_yours' : 'decide.closed', { body }))
  }
  const texts = seen.record.versions.find(({ id }) => id === seen.record.submission?.version)?.parts.flatMap(({ text }) => text ?? []) ?? []
  return page.show(
    formFrame(page, plan, title, shown),
    <DecidePage
      plan={plan}
      frozen={thaw(texts).parts[0] ?? null}
      number={seen.record.submission?.number ?? 0}
      here={answering.step.decides === 'here'}
      mandates={answering.mandates}
      shown={shown ?? blank()}
    />,
  )
}

type Said = { readonly outcome: 'approved' | 'remarks' | 'returned' | 'rejected'; readonly reasons: string | null }

/** An approval with remarks is one that says more; without them it says nothing. */
const outcomeOf = ({ outcome }: Said): Outcome => (outcome === 'remarks' ? 'approved' : outcome)

const faultsOf = ({ outcome, reasons }: Said): readonly Refusal[] =>
  outcome === 'remarks' && reasons === null ? [at('reasons', effortTexts.phrase('refused.remarks'))] : []

const saidOf = (said: Said, part: string) => ({
  outcome: outcomeOf(said),
  reasons: said.outcome === 'approved' ? null : said.reasons,
  returns: said.outcome === 'returned' ? [part] : [],
  conditions: [],
})

const take = async (page: Page, telling: Telling, decider: string): Promise<Response> => {
  const form = await readForm(page, DecideForm)
  if (!form.ok) return askAnswer(page, form.again)
  const faults = faultsOf(form.value)
  const result: Result<string> =
    faults.length > 0
      ? { ok: false, refusals: faults }
      : await takeDecision(page.platform, page.member, {
          plan: telling.plan.id,
          decider,
          ...saidOf(form.value, telling.part.id),
          ...under(form.mandate, telling),
        })
  return result.ok ? page.saved(hrefOf(telling.plan), takeDecision.act) : askAnswer(page, { words: form.words, refusals: result.refusals })
}

/** The mandate that a form names, or the only one that fits. */
const under = (chosen: string | undefined, { answering }: Telling) => {
  const mandate = chosen ?? (answering?.mandates.length === 1 ? answering.mandates[0]?.id : undefined)
  return mandate === undefined ? {} : { mandate }
}

const recordElsewhere = async (page: Page, telling: Telling, decider: string): Promise<Response> => {
  const form = await readForm(page, RecordForm)
  const file = await fileFrom(page, 'file')
  const missing = file ? [] : [at('file', approvalTexts.phrase('decide.paper'))]
  if (!form.ok) return askAnswer(page, { ...form.again, refusals: [...form.again.refusals, ...missing] })
  const faults = [...faultsOf(form.value), ...missing]
  const { decidedOn, item, page: sheet } = form.value
  const result: Result<string> =
    faults.length > 0
      ? { ok: false, refusals: faults }
      : await recordDecision(page.platform, page.member, {
          plan: telling.plan.id,
          decider,
          ...saidOf(form.value, telling.part.id),
          decidedOn,
          precision: 'day',
          item,
          page: sheet,
          votes: null,
          commitment: null,
          file,
          ...under(form.mandate, telling),
        })
  return result.ok
    ? page.saved(hrefOf(telling.plan), recordDecision.act)
    : askAnswer(page, { words: form.words, refusals: result.refusals })
}

/** Answers here, or records what was answered elsewhere, as the effort's body does. */
export const answer = async (page: Page): Promise<Response> => {
  const telling = await openSeen(page)
  const { answering } = telling
  if (!answering) throw denied(mayDecideOrRecord)
  const { decider, step } = answering
  return step.decides === 'here' ? take(page, telling, decider.id) : recordElsewhere(page, telling, decider.id)
}

export const askConfirm = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const telling = await openSeen(page)
  const title = say(page.language)('confirm.title')
  const { confirming, plan } = telling
  if (!confirming) {
    mandatesFor(page, mayRecordDecisions, plan)
    return nothing(page, telling, title, say(page.language)('confirm.none'))
  }
  return page.show(
    formFrame(page, plan, title, shown),
    <ConfirmPage plan={plan} decision={confirming.decision} mandates={confirming.mandates} shown={shown ?? blank()} />,
  )
}

const judge =
  (command: typeof confirmDecision) =>
  async (page: Page): Promise<Response> => {
    const { confirming, plan } = await openSeen(page)
    const permission: Permission = mayRecordDecisions
    if (!confirming) throw denied(permission)
    const form = await readForm(page, ConfirmForm)
    if (!form.ok) return askConfirm(page, form.again)
    const mandate = form.mandate ?? (confirming.mandates.length === 1 ? confirming.mandates[0]?.id : undefined)
    const input = { plan: plan.id, decision: confirming.decision.id, reason: form.value.reason }
    const result = await command(page.platform, page.member, { ...input, ...(mandate && { mandate }) })
    return result.ok ? page.saved(hrefOf(plan), command.act) : askConfirm(page, { words: form.words, refusals: result.refusals })
  }

/** A second person holds a record against its paper: they agree, or they do not. */
export const confirm = judge(confirmDecision)
export const refuse = judge(refuseRecord)
