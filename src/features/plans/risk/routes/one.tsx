import { notFound } from '#features/identity'
import { isDay } from '#kernel/day'
import { formats } from '#text/format.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import type { StaleEdit } from '#web/stale.tsx'
import { formFrame, mandatesIn, open, saveForm } from '../../open.ts'
import { staleEdit } from '../../part/routes/open.ts'
import { mayWritePlan } from '../../policy.ts'
import { closeRisk, reopenRisk, reviewRisk } from '../commands.ts'
import { CloseForm, ReviewForm } from '../forms.ts'
import { risksHref } from '../href.ts'
import { risksOf } from '../queries.ts'
import { degrees, nameOf, present } from '../risk.ts'
import { riskTexts } from '../texts.ts'
import { RiskPage } from '../views/one.tsx'

const wordsOf = (seen: ReturnType<typeof present>, today: string): Words => {
  const { what, likelihood, consequence, response, owner } = seen
  return { what, likelihood: String(likelihood), consequence: String(consequence), response: response ?? '', owner, reviewedOn: today }
}

/** A risk with every assessment of it, and for whoever writes the plan the forms to look at it again and to close it. */
export const showRisk = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest } = await open(page, (tx, { municipality, id }) => risksOf(tx, municipality, id))
  const risk = rest.find(({ id }) => id === page.param('risk'))
  if (!risk) throw notFound()
  const say = riskTexts.in(page.language)
  const frame = formFrame(page, plan, `${say('title')}: ${nameOf(present(risk).what)}`, shown)
  const today = page.platform.clock.today()
  return page.show(
    { ...frame, path: [...frame.path, { label: say('title'), href: risksHref(plan) }] },
    <RiskPage
      href={risksHref(plan)}
      risk={risk}
      today={today}
      mandates={mandatesIn(page, mayWritePlan, plan)}
      shown={shown ? { ...shown, words: { ...wordsOf(present(risk), today), ...shown.words } } : blank(wordsOf(present(risk), today))}
    />,
  )
}

/** What somebody thought of the risk meanwhile, beside what the user thinks of it or why he closes it. */
const staleRisk = async (page: Page, written: Words): Promise<StaleEdit> => {
  const { rest } = await open(page, (tx, { municipality, id }) => risksOf(tx, municipality, id))
  const risk = rest.find(({ id }) => id === page.param('risk'))
  if (!risk) throw notFound()
  const say = riskTexts.in(page.language)
  const last = present(risk)
  const theirs = wordsOf(last, last.reviewedOn)
  // Whoever closes a risk writes a reason alone: the rest of his side is what he saw.
  const seen = risk.assessments.find(({ number }) => String(number) === written.version)
  const mine: Words = { ...(seen && { ...wordsOf(seen, seen.reviewedOn), note: seen.note ?? '' }), ...written }
  const day = (words = ''): string => (isDay(words) ? formats[page.language].day(words) : words)
  const degree = (kind: 'likelihood' | 'consequence', word = ''): string => {
    const known = degrees.find((one) => one === word)
    return known ? `${known}: ${say(`${kind}.${known}`)}` : ''
  }
  const acts = [reviewRisk.act, closeRisk.act, reopenRisk.act]
  return staleEdit(page, { acts, kind: 'risk', id: risk.id }, () => [
    { label: say('stale.closed'), theirs: last.closed ?? '', mine: mine.reason ?? '' },
    { label: say('note'), theirs: last.note ?? '', mine: mine.note ?? '' },
    { label: say('what'), theirs: theirs.what ?? '', mine: mine.what ?? '' },
    { label: say('likelihood'), theirs: degree('likelihood', theirs.likelihood), mine: degree('likelihood', mine.likelihood) },
    { label: say('consequence'), theirs: degree('consequence', theirs.consequence), mine: degree('consequence', mine.consequence) },
    { label: say('response'), theirs: theirs.response ?? '', mine: mine.response ?? '' },
    { label: say('owner'), theirs: theirs.owner ?? '', mine: mine.owner ?? '' },
    { label: say('reviewedOn'), theirs: day(theirs.reviewedOn), mine: day(mine.reviewedOn) },
  ])
}

/** The form of a look at a risk, sent to look again or to open one that is closed. */
const saveLook = (page: Page, command: typeof reviewRisk): Promise<Response> => {
  const risk = page.param('risk')
  return saveForm(page, {
    schema: ReviewForm,
    command,
    ask: showRisk,
    run: ({ id: plan }, value, mandate, version) => command(page.platform, page.member, { plan, risk, version, ...value, ...mandate }),
    next: (plan) => `${risksHref(plan)}/${risk}`,
    stale: staleRisk,
  })
}

export const saveReview = (page: Page): Promise<Response> => saveLook(page, reviewRisk)

export const saveReopening = (page: Page): Promise<Response> => saveLook(page, reopenRisk)

export const saveClosing = (page: Page): Promise<Response> => {
  const risk = page.param('risk')
  return saveForm(page, {
    schema: CloseForm,
    command: closeRisk,
    ask: showRisk,
    run: ({ id: plan }, { reason }, mandate, version) => closeRisk(page.platform, page.member, { plan, risk, version, reason, ...mandate }),
    next: (plan) => `${risksHref(plan)}/${risk}`,
    stale: staleRisk,
  })
}
