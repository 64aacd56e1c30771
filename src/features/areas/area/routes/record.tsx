import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { recordOfficialFigures } from '../commands/record-figures.ts'
import { FiguresForm, figuresFrom } from '../figures-form.ts'
import { mayRecordFigures } from '../policy.ts'
import type { Area } from '../read.ts'
import { areaTexts } from '../texts.ts'
import { FiguresPage } from '../views/figures-form.tsx'
import { askedDay, formFrame, mandatesFor, openArea } from './open.ts'

const firstWords = (page: Page, area: Area) => {
  const listDate = askedDay(page, area)
  const status = area.listings.find(({ day }) => day === listDate)?.published?.status
  return { listDate, ...(status && { status }) }
}

export const askFigures = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayRecordFigures, area)
  return page.show(
    formFrame(page, area, areaTexts.in(page.language)('record.title'), shown),
    <FiguresPage area={area} mandates={mandates} shown={shown ?? blank(firstWords(page, area))} />,
  )
}

export const recordFigures = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayRecordFigures, area)
  const form = await readForm(page, FiguresForm)
  if (!form.ok) {
    const written = figuresFrom(form.again.words)
    return askFigures(page, { ...form.again, refusals: [...form.again.refusals, ...(written.ok ? [] : written.refusals)] })
  }
  const figures = figuresFrom(form.value)
  if (!figures.ok) return askFigures(page, { words: form.words, refusals: figures.refusals })
  const { listDate, status, source, example } = form.value
  const result = await recordOfficialFigures(page.platform, page.member, {
    area: area.id,
    listDate,
    status,
    source,
    figures: figures.value,
    example: example !== undefined,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok
    ? page.saved(`/omraader/${area.slug}`, 'area.figures_recorded')
    : askFigures(page, { words: form.words, refusals: result.refusals })
}
