import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Example, LegalTag } from '#ui/kit.ts'
import type { Listing } from '../area.ts'
import { standingOf, yearsText } from '../statuses.ts'
import { areaTexts } from '../texts.ts'

/** The legal labels beside an area's name: the last one it had with its years, and the list that it was gone from. */
export const AreaTags = ({ listings, example }: { readonly listings: readonly Listing[]; readonly example: boolean }) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const format = useFormat()
  const standing = standingOf(listings)
  return (
    <>
      {standing && (
        <LegalTag on>
          {speak(standing.label)} {speak(yearsText(standing.years))}
        </LegalTag>
      )}
      {standing?.left && <LegalTag on={false}>{say('tag.left', { day: format.day(standing.left) })}</LegalTag>}
      {example && <Example />}
    </>
  )
}
