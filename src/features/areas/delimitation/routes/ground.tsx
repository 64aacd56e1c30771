import { notFound } from '#features/identity'
import { isId } from '#kernel/id'
import { fromRange, holds, periodFrom } from '#kernel/period'
import { at, refused } from '#kernel/result'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mayRegisterAreas } from '../../area/policy.ts'
import { formFrame, mandatesFor, open, openArea } from '../../area/routes/open.ts'
import { staleEdit } from '../../area/routes/stale.ts'
import { hrefOf } from '../../area/stage.ts'
import { addBlock, addParcel, endPiece } from '../commands/ground.ts'
import { nameArea } from '../commands/name-area.ts'
import { BlockForm, EndPieceForm, NamesForm, ParcelForm } from '../forms.ts'
import { findPiece, groundOf } from '../queries.ts'
import { delimitationTexts } from '../texts.ts'
import { BlockPage, EndPiecePage, NamesPage, ParcelPage } from '../views/ground-forms.tsx'

const backwards = refused(at('until', delimitationTexts.phrase('refused.order')))

const home = (slug: string): string => `${hrefOf(slug)}/afgraensning`

export const askParcel = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  return page.show(
    formFrame(page, area, delimitationTexts.in(page.language)('parcels.add'), shown),
    <ParcelPage area={area} mandates={mandates} today={page.platform.clock.today()} shown={shown ?? blank({ from: area.period.from })} />,
  )
}

export const saveParcel = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayRegisterAreas, area)
  const form = await readForm(page, ParcelForm)
  if (!form.ok) return askParcel(page, form.again)
  const { from, until, ...parcel } = form.value
  const period = periodFrom(from, until)
  const result = period
    ? await addParcel(page.platform, page.member, { area: area.id, ...parcel, period, ...(form.mandate && { mandate: form.mandate }) })
    : backwards
  return result.ok ? page.saved(home(area.slug), 'area.parcel_added') : askParcel(page, { words: form.words, refusals: result.refusals })
}

export const askBlock = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const today = page.platform.clock.today()
  const { area, rest } = await open(page, (tx, { municipality, id }) => groundOf(tx, municipality, id, today))
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  const parcels = rest.filter(({ kind, period }) => kind === 'parcel' && holds(fromRange(period), today))
  return page.show(
    formFrame(page, area, delimitationTexts.in(page.language)('blocks.add'), shown),
    <BlockPage area={area} mandates={mandates} today={today} parcels={parcels} shown={shown ?? blank({ from: area.period.from })} />,
  )
}

export const saveBlock = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayRegisterAreas, area)
  const form = await readForm(page, BlockForm)
  if (!form.ok) return askBlock(page, form.again)
  const { from, until, ...block } = form.value
  const period = periodFrom(from, until)
  const result = period
    ? await addBlock(page.platform, page.member, { area: area.id, ...block, period, ...(form.mandate && { mandate: form.mandate }) })
    : backwards
  return result.ok ? page.saved(home(area.slug), 'area.block_added') : askBlock(page, { words: form.words, refusals: result.refusals })
}

/** The address's area with one of its blocks or parcels. */
const openPiece = async (page: Page) => {
  const id = page.param('piece')
  const { area, rest } = await open(page, async (tx, { municipality, id: area }) =>
    isId(id) ? findPiece(tx, municipality, area, page.platform.clock.today(), id) : undefined,
  )
  if (!rest) throw notFound()
  return { area, piece: rest }
}

export const askEndPiece = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { area, piece } = await openPiece(page)
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  return page.show(
    formFrame(page, area, delimitationTexts.in(page.language)('end.title', { name: piece.name }), shown),
    <EndPiecePage area={area} piece={piece} mandates={mandates} shown={shown ?? blank({ last: page.platform.clock.today() })} />,
  )
}

export const saveEndPiece = async (page: Page): Promise<Response> => {
  const { area, piece } = await openPiece(page)
  mandatesFor(page, mayRegisterAreas, area)
  const form = await readForm(page, EndPieceForm)
  if (!form.ok) return askEndPiece(page, form.again)
  const input = { area: area.id, piece: piece.id, ...form.value, ...(form.mandate && { mandate: form.mandate }) }
  const result = await endPiece(page.platform, page.member, input)
  return result.ok ? page.saved(home(area.slug), 'area.piece_ended') : askEndPiece(page, { words: form.words, refusals: result.refusals })
}

export const askNames = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  return page.show(
    formFrame(page, area, delimitationTexts.in(page.language)('acts.names'), shown),
    <NamesPage area={area} mandates={mandates} shown={shown ?? blank({ nicknames: area.nicknames.join(', ') })} />,
  )
}

export const saveNames = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayRegisterAreas, area)
  const form = await readForm(page, NamesForm)
  if (!form.ok) return askNames(page, form.again)
  const input = { area: area.id, version: form.version, ...form.value, ...(form.mandate && { mandate: form.mandate }) }
  const result = await nameArea(page.platform, page.member, input)
  if (result.ok) return page.saved(hrefOf(area.slug), 'area.nicknames_changed')
  const shown = { words: form.words, refusals: result.refusals }
  if (!isStale(result)) return askNames(page, shown)
  const label = delimitationTexts.in(page.language)('names.field')
  const stale = await staleEdit(page, (now) => [{ label, theirs: now.nicknames.join(', '), mine: form.words.nicknames ?? '' }])
  return askNames(page, { ...shown, stale })
}
