import { yearOf } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import { statusLabel } from '../../../../rules/area-status/index.ts'
import { isListed, type Judged, judgedLists, type Listing, withCriteria } from './area.ts'
import { deciderOf } from './decider.ts'
import { asMargin, asPublished } from './figures.ts'
import { insideSentence, standingOf } from './statuses.ts'
import { areaTexts } from './texts.ts'

/** `uddannelse med 0,3`: the criterion that decided and by how much, without its unit; null when none decided. */
const decidedBy = ({ judgement }: Judged): Phrase | null => {
  const decider = deciderOf(judgement)
  return (
    decider &&
    ((language) =>
      areaTexts.in(language)('decided', {
        criterion: areaTexts.in(language)(`short.${decider.id}`),
        margin: formats[language].number(asMargin(decider.id, decider.margin)),
      }))
  )
}

const result =
  (name: string, judged: Judged): Phrase =>
  (language) => {
    const say = areaTexts.in(language)
    const { met, criteria } = judged.judgement
    const values = { name, met, count: criteria.length, day: formats[language].day(judged.listing.day) }
    const open = criteria.filter((criterion) => criterion.met === null).length
    if (open > 0) return say('lede.open', { ...values, open })
    const by = decidedBy(judged)?.(language)
    return by ? say('lede.decided', { ...values, by }) : say('lede.met', values)
  }

/** Said of the latest list when nothing but the size keeps the area off it. */
const smallness = ({ listing, judgement }: Judged): Phrase | null => {
  const { residents } = listing.figures
  const { residents: limit } = judgement.basis.rules
  const open = judgement.criteria.filter((criterion) => criterion.met === null).length
  if (!residents?.amount || decimal(residents.amount).gte(limit) || judgement.met + open < judgement.needed) return null
  const count = asPublished('residents', residents.amount)
  return (language) =>
    areaTexts.in(language)('lede.small', { count: formats[language].number(count), limit: formats[language].number(limit) })
}

const present = (listings: readonly Listing[], judged: Judged | undefined): Phrase | null => {
  const latest = listings.findLast((listing) => listing.published !== null)
  if (!latest?.published) return null
  const { left } = standingOf(listings) ?? { left: null }
  if (left !== null) return (language) => areaTexts.in(language)('lede.left', { day: formats[language].day(left) })
  if (!isListed(latest)) return areaTexts.phrase('lede.off')
  const label = insideSentence(statusLabel(latest.published.status, yearOf(latest.day)))
  const key = latest.day === judged?.listing.day ? 'lede.on' : 'lede.on_day'
  return (language) => areaTexts.in(language)(key, { label: label(language), day: formats[language].day(latest.day) })
}

/**
 * The sentence that a page begins with: how many criteria the latest figures met, which one decided, and where the area
 * stands now. Written from what is recorded and from nothing else; `listings` in the order of their days.
 */
export const ledeOf = (name: string, listings: readonly Listing[]): Phrase => {
  const all = judgedLists(listings)
  const [judged, latest] = [withCriteria(all).at(-1), all.at(-1)]
  const parts = [judged && result(name, judged), present(listings, judged), latest && smallness(latest)].filter((part) => !!part)
  if (parts.length === 0) return areaTexts.phrase('lede.none', { name })
  return (language) => parts.map((part) => part(language)).join(' ')
}

/** `med 3 af 5 kriterier, uddannelse med 0,3 point`: what a list's figures came to, as history tells it. */
export const resultPhrase =
  (judged: Judged): Phrase =>
  (language) => {
    const { met, criteria } = judged.judgement
    const by = decidedBy(judged)?.(language)
    return areaTexts.in(language)(by ? 'history.result_by' : 'history.result', { met, count: criteria.length, by: by ?? '' })
  }
