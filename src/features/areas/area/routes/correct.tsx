import { notFound } from '#features/identity'
import { isDay, yearOf } from '#kernel/day'
import { isStale } from '#kernel/version'
import { formats } from '#text/format.ts'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { firstListYear, listDay } from '../../../../../rules/area-status/index.ts'
import { hasFigures, type Listing } from '../area.ts'
import { correctFigures } from '../commands/correct-figures.ts'
import { correctionConflict } from '../correction-conflict.ts'
import { wordsOf } from '../figure-words.ts'
import { CorrectionForm, figuresFrom } from '../figures-form.ts'
import { mayRecordFigures } from '../policy.ts'
import type { Area } from '../read.ts'
import { areaTexts } from '../texts.ts'
import { CorrectionPage } from '../views/correction-form.tsx'
import { formFrame, mandatesFor, openArea } from './open.ts'
import { staleEdit } from './stale.ts'

/** The day of the address: not found when no list was made on it. */
const dayIn = (page: Page): string => {
  const day = page.param('listDate')
  if (!isDay(day) || yearOf(day) < firstListYear || day !== listDay(yearOf(day))) throw notFound()
  return day
}

/** The list of the address, where its figures are recorded. */
const listingIn = (page: Page, area: Area): Listing | undefined => {
  const day = dayIn(page)
  return area.listings.find((listing) => listing.day === day && hasFigures(listing))
}

/** Asks how a list should have been; a list without figures is sent on to where they are recorded. */
export const askCorrection = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayRecordFigures, area)
  const listing = listingIn(page, area)
  if (!listing) return page.redirect(`/omraader/${area.slug}/tal/nye?liste=${dayIn(page)}`)
  const title = areaTexts.in(page.language)('correct.title', { day: formats[page.language].day(listing.day) })
  return page.show(
    formFrame(page, area, title, shown),
    <CorrectionPage area={area} day={listing.day} mandates={mandates} shown={shown ?? blank(wordsOf(listing))} />,
  )
}

export const saveCorrection = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayRecordFigures, area)
  const form = await readForm(page, CorrectionForm)
  const figures = figuresFrom(form.ok ? form.value : form.again.words)
  if (!form.ok) return askCorrection(page, { ...form.again, refusals: [...form.again.refusals, ...(figures.ok ? [] : figures.refusals)] })
  const { words } = form
  if (!figures.ok) return askCorrection(page, { words, refusals: figures.refusals })
  const { status, source, example, reason } = form.value
  const result = await correctFigures(page.platform, page.member, {
    area: area.id,
    version: form.version,
    listDate: dayIn(page),
    figures: figures.value,
    status,
    source,
    example: example !== undefined,
    reason,
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok) return page.saved(`/omraader/${area.slug}`, 'area.figures_corrected')
  const shown = { words, refusals: result.refusals }
  const fields = (now: Area) => {
    const listing = listingIn(page, now)
    return listing ? correctionConflict(page.language, listing, words) : []
  }
  return askCorrection(page, isStale(result) ? { ...shown, stale: await staleEdit(page, fields) } : shown)
}
