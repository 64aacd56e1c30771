import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import type { Seen } from '../../approval/powers.ts'
import { openSeen } from '../../approval/routes/open.ts'
import { formFrame, hrefOf, mandatesIn } from '../../open.ts'
import { mayRecordDecisions } from '../../policy.ts'
import { confirmTakenOver } from '../commands/confirm-taken-over.ts'
import { ConfirmForm } from '../forms.ts'
import { waitingIn } from '../taken.ts'
import { takeoverTexts } from '../texts.ts'
import { TakenPage } from '../views/taken.tsx'

/** The mandates under which the reader can confirm what waits: of another organisation than who took the plan over, who is not he himself. */
const confirming = (page: Page, { plan, record }: Seen) =>
  waitingIn(record).some(({ decision }) => decision.recordedBy === page.member.person)
    ? []
    : mandatesIn(page, mayRecordDecisions, plan).filter(({ actsFor }) =>
        waitingIn(record).some(({ decision }) => decision.recordedFor.id !== actsFor),
      )

/** What a plan brought along from paper when it was taken over: each decision, and whether somebody else has confirmed it. */
export const showTaken = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { seen } = await openSeen(page, () => Promise.resolve(null))
  return page.show(
    formFrame(page, seen.plan, takeoverTexts.in(page.language)('taken.title'), shown),
    <TakenPage seen={seen} taken={seen.record.taken ?? null} mandates={confirming(page, seen)} shown={shown ?? blank()} />,
  )
}

/** Confirms everything that waits for the reader. */
export const saveConfirmed = async (page: Page): Promise<Response> => {
  const { seen } = await openSeen(page, () => Promise.resolve(null))
  const form = await readForm(page, ConfirmForm)
  if (!form.ok) return showTaken(page, form.again)
  const result = await confirmTakenOver(page.platform, page.member, { plan: seen.plan.id, ...(form.mandate && { mandate: form.mandate }) })
  return result.ok
    ? page.saved(`${hrefOf(seen.plan)}/overtaget`, confirmTakenOver.act)
    : showTaken(page, { words: form.words, refusals: result.refusals })
}
