import { holds } from '#kernel/period'
import { refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { mayRegisterAreas } from '../../area/policy.ts'
import type { Area } from '../../area/read.ts'
import { formFrame, mandatesFor, mandatesIn, open, openArea, pathTo } from '../../area/routes/open.ts'
import { hrefOf } from '../../area/stage.ts'
import { recordCount } from '../commands/record-count.ts'
import { CountForm, linesFrom, linesIn, mostLines, wordsOf } from '../forms.ts'
import { agentOffers, countsIn } from '../queries.ts'
import { stockTexts } from '../texts.ts'
import { CountFormPage } from '../views/form.tsx'
import { StockPage } from '../views/page.tsx'

/** Every count of the address's area. */
export const stockPage = async (page: Page): Promise<Response> => {
  const today = page.platform.clock.today()
  const { area, rest } = await open(page, (tx, { municipality, id }) => countsIn(tx, municipality, id, today))
  return page.show(
    { title: `${area.name}: ${stockTexts.in(page.language)('title').toLowerCase()}`, current: 'areas', path: pathTo(page, area) },
    <StockPage
      area={area}
      href={hrefOf(area.slug)}
      counts={rest.map(({ count }) => count)}
      counting={mandatesIn(page, mayRegisterAreas, area).length > 0}
    />,
  )
}

/** What the form begins with: the latest count of the estate asked for, or of the only one. */
const firstWords = (page: Page, { stock }: Area): Words => {
  const asked = page.query('afdeling')
  const known = stock.find(({ estate }) => (estate ?? 'loose') === asked) ?? (stock.length === 1 ? stock[0] : undefined)
  return known ? wordsOf(known) : {}
}

/** Asks for a count; `status` is 200 when the user only wants another line. */
export const askCount = async (page: Page, shown: Shown | null = null, status?: 200): Promise<Response> => {
  const { area, rest } = await open(page, (tx, { municipality }) => agentOffers(tx, municipality))
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  const today = page.platform.clock.today()
  const frame = formFrame(page, area, stockTexts.in(page.language)('count'), shown)
  return page.show(
    { ...frame, status: status ?? frame.status },
    <CountFormPage
      area={area}
      estates={area.estates.filter(({ period }) => holds(period, today))}
      agents={rest}
      mandates={mandates}
      shown={shown ?? blank(firstWords(page, area))}
    />,
  )
}

export const saveCount = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayRegisterAreas, area)
  const form = await readForm(page, CountForm)
  const words = form.ok ? form.words : form.again.words
  if (words.more !== undefined) {
    const { more: _, ...kept } = words
    return askCount(page, blank({ ...kept, lines: String(Math.min(linesIn(words) + 1, mostLines)) }), 200)
  }
  const lines = linesFrom(words)
  if (!form.ok || !lines.ok)
    return askCount(page, { words, refusals: [...(form.ok ? [] : form.again.refusals), ...(lines.ok ? [] : lines.refusals)] })
  const { place, ...count } = form.value
  const estate = place === 'loose' ? null : area.estates.find(({ id }) => id === place)?.id
  const result =
    estate === undefined
      ? refused({ field: 'place', say: stockTexts.phrase('refused.place') })
      : await recordCount(page.platform, page.member, {
          area: area.id,
          estate,
          ...count,
          example: false,
          lines: lines.value,
          ...(form.mandate && { mandate: form.mandate }),
        })
  return result.ok ? page.saved(`${hrefOf(area.slug)}/boliger`, 'stock.counted') : askCount(page, { words, refusals: result.refusals })
}
