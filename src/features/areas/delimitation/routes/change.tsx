import { reading } from '#database/database'
import { notFound, scopeOf } from '#features/identity'
import { isDay } from '#kernel/day'
import { fromRange, holds } from '#kernel/period'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mayRegisterAreas } from '../../area/policy.ts'
import type { Area } from '../../area/read.ts'
import { formFrame, mandatesFor, mandatesIn, open, openArea, pathTo } from '../../area/routes/open.ts'
import { hrefOf } from '../../area/stage.ts'
import { mergeAreas } from '../commands/merge-areas.ts'
import { moveEstate } from '../commands/move-estate.ts'
import { splitArea } from '../commands/split-area.ts'
import { followsFrom, MergeForm, MoveForm, partsFrom, partsIn, SplitForm } from '../forms.ts'
import { areasBeside, followersOf, groundOf, piecesOf } from '../queries.ts'
import { delimitationTexts } from '../texts.ts'
import { MergePage, MovePage, SplitPage } from '../views/forms.tsx'
import { DelimitationPage } from '../views/page.tsx'
import { weighSplit } from '../weigh-split.ts'

const title = (page: Page, key: Parameters<typeof delimitationTexts.phrase>[0]): string => delimitationTexts.in(page.language)(key)

/** What the address's area is made of. */
export const delimitationPage = async (page: Page): Promise<Response> => {
  const today = page.platform.clock.today()
  const { area, rest } = await open(page, (tx, { municipality, id }) => groundOf(tx, municipality, id, today))
  return page.show(
    { title: `${area.name}: ${title(page, 'title').toLowerCase()}`, current: 'areas', path: pathTo(page, area) },
    <DelimitationPage area={area} ground={rest} today={today} registering={mandatesIn(page, mayRegisterAreas, area).length > 0} />,
  )
}

/** Asks for a split; `status` is 200 when the user only wants another part. */
export const askSplit = async (page: Page, shown: Shown | null = null, status?: 200): Promise<Response> => {
  const today = page.platform.clock.today()
  // What was there on the day of the split goes along, also what has ended since.
  const day = isDay(shown?.words.day ?? '') ? (shown?.words.day ?? today) : today
  const { area, rest } = await open(page, async (tx, { municipality, id }) => ({
    pieces: await piecesOf(tx, municipality, [id], day),
    followers: await followersOf(tx, municipality, [id]),
  }))
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  const frame = formFrame(page, area, title(page, 'acts.split'), shown)
  return page.show(
    { ...frame, status: status ?? frame.status },
    <SplitPage
      area={area}
      mandates={mandates}
      pieces={rest.pieces.map((piece) => ({ ...piece, period: fromRange(piece.period) }))}
      followers={rest.followers}
      shown={shown ?? blank({ day: today })}
    />,
  )
}

export const saveSplit = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayRegisterAreas, area)
  const form = await readForm(page, SplitForm)
  const words = form.ok ? form.words : form.again.words
  if (words.more !== undefined) {
    const { more: _, ...kept } = words
    return askSplit(page, blank({ ...kept, parts: String(partsIn(words) + 1) }), 200)
  }
  const today = page.platform.clock.today()
  const day = isDay(words.day ?? '') ? (words.day ?? today) : today
  const { parts, follows, refusals } = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const parts = partsFrom(words, await piecesOf(tx, area.municipality, [area.id], day))
    const follows = followsFrom(words, await followersOf(tx, area.municipality, [area.id]))
    return { parts, follows, ...(await weighSplit(tx, area, { day, today, parts, follows })) }
  })
  if (!form.ok) {
    // All that is wrong at once: what the fields are without, and what the split itself cannot be.
    const told = form.again.refusals
    const more = refusals.filter(({ field }) => told.every((one) => one.field !== field))
    return askSplit(page, { ...form.again, refusals: [...told, ...more] })
  }
  const result = await splitArea(page.platform, page.member, {
    area: area.id,
    day,
    reason: form.value.reason,
    parts,
    follows,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok ? page.saved(hrefOf(area.slug), 'area.split') : askSplit(page, { words, refusals: result.refusals })
}

/** The other areas of the municipality today. */
const withOthers = (page: Page) => open(page, (tx, { municipality, id }) => areasBeside(tx, municipality, id, page.platform.clock.today()))

export const askMerge = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { area, rest: others } = await withOthers(page)
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  return page.show(
    formFrame(page, area, title(page, 'acts.merge'), shown),
    <MergePage area={area} mandates={mandates} others={others} shown={shown ?? blank({ day: page.platform.clock.today() })} />,
  )
}

export const saveMerge = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayRegisterAreas, area)
  const form = await readForm(page, MergeForm)
  if (!form.ok) return askMerge(page, form.again)
  const input = { area: area.id, ...form.value, ...(form.mandate && { mandate: form.mandate }) }
  const result = await mergeAreas(page.platform, page.member, input)
  return result.ok ? page.saved(hrefOf(result.value.slug), 'area.merged') : askMerge(page, { words: form.words, refusals: result.refusals })
}

/** The estate of the address, which lies in the area today. */
const estateIn = (page: Page, area: Area) => {
  const estate = area.estates.find(({ id, period }) => id === page.param('estate') && holds(period, page.platform.clock.today()))
  if (!estate) throw notFound()
  return estate
}

export const askMove = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { area, rest: others } = await withOthers(page)
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  const estate = estateIn(page, area)
  return page.show(
    formFrame(page, area, delimitationTexts.in(page.language)('move.title', { name: estate.name }), shown),
    <MovePage
      area={area}
      estate={estate}
      mandates={mandates}
      others={others}
      shown={shown ?? blank({ last: page.platform.clock.today() })}
    />,
  )
}

export const saveMove = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, mayRegisterAreas, area)
  const estate = estateIn(page, area)
  const form = await readForm(page, MoveForm)
  if (!form.ok) return askMove(page, form.again)
  const input = { area: area.id, estate: estate.id, ...form.value, ...(form.mandate && { mandate: form.mandate }) }
  const result = await moveEstate(page.platform, page.member, input)
  return result.ok
    ? page.saved(`${hrefOf(area.slug)}/afgraensning`, 'area.estate_moved')
    : askMove(page, { words: form.words, refusals: result.refusals })
}
