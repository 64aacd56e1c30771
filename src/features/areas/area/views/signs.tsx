import { usePhrases, useTexts } from '#text/use.ts'
import { Source } from '#ui/kit.ts'
import { type DisclosureRule, ruleSentence } from '../../../../../rules/disclosure-control/index.ts'
import { figureCodes, type Listing } from '../area.ts'
import type { CriterionRow } from '../criteria.ts'
import { keepsBack } from '../small.ts'
import { areaTexts } from '../texts.ts'

type SignsProps = {
  /** All lists: one whose figures are all hidden has no column, and is explained all the same. */
  readonly listings: readonly Listing[]
  /** The rows of the table; none where there is no table. */
  readonly rows: readonly CriterionRow[]
  readonly rule: DisclosureRule
}

/** What stands in the table where a figure does not, each sign in its own words, and only those that are needed. */
export const Signs = ({ listings, rows, rule }: SignsProps) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const cells = rows.flatMap((row) => row.cells)
  const missing = cells.some((cell) => cell !== null && cell.figure?.state !== 'withheld' && (cell.figure?.amount ?? null) === null)
  const example = listings.some(({ figures }) => figureCodes.some((code) => figures[code]?.example))
  const signs = [
    ...(keepsBack(listings) ? [`• ${say('public.hidden')} ${speak(ruleSentence(rule))}`] : []),
    ...(missing ? [say('public.missing')] : []),
    ...(cells.includes(null) ? [say('public.outside')] : []),
    ...(example ? [say('public.example')] : []),
  ]
  return signs.length === 0 ? null : <Source>{signs.join(' ')}</Source>
}
