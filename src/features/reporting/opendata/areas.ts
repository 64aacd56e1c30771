import { asPublished } from '#features/areas'
import { lastDay } from '#kernel/period'
import type { OutRow } from '#sheets/sheet'
import type { PublishedForm } from './dataset.ts'
import { placeCells, statusCells, yesOrNo } from './rows.ts'

/** An area's row: its latest official status and number of residents, where it lies, and the first and last day that it is an area. */
export const areaRows = (form: PublishedForm, base: string): readonly OutRow[] => {
  const { listings, location, example, period } = form.content
  const listed = listings.findLast(({ published }) => published !== null)
  const counted = listings.findLast(({ figures }) => (figures.residents?.amount ?? null) !== null)
  const residents = counted?.figures.residents?.amount ?? null
  return [
    [
      ...placeCells(form),
      ...statusCells(listed?.published?.status ?? null, listed?.day ?? null),
      listed?.day ?? null,
      residents === null ? null : asPublished('residents', residents),
      counted?.day ?? null,
      location?.longitude ?? null,
      location?.latitude ?? null,
      location ? yesOrNo(location.approximate) : null,
      period?.from ?? null,
      period ? lastDay(period) : null,
      yesOrNo(example || (counted?.figures.residents?.example ?? false)),
      form.published_at.toISOString(),
      `${base}/omraader/${form.slug}`,
    ],
  ]
}
