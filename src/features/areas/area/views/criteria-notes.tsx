import { yearOf } from '#kernel/day'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Alert, Source, Unverified } from '#ui/kit.ts'
import { averagingLabel, criterionLabel, lawBreaks } from '../../../../../rules/area-status/index.ts'
import { differs, type Judged, type Listing } from '../area.ts'
import { type CriterionRow, withoutPopulation } from '../criteria.ts'
import { areaTexts } from '../texts.ts'
import { computedLabel, once, publishedLabel } from './names.ts'

type NotesProps = { readonly shown: readonly Judged[]; readonly rows: readonly CriterionRow[] }

const useAverages = (shown: readonly Judged[]): readonly string[] => {
  const speak = usePhrases()
  const last = shown.at(-1)
  const averaged = (last?.judgement.basis.rules.vulnerable.criteria ?? []).flatMap((limit) => {
    const label = averagingLabel(limit)
    return label ? [{ label: speak(label), name: speak(criterionLabel(limit.id).name) }] : []
  })
  const year = last ? yearOf(last.listing.day) : ''
  return [...Map.groupBy(averaged, ({ label }) => label)].map(
    ([label, held]) => `${held.map(({ name }) => name).join(', ')} ${year}: ${label}.`,
  )
}

/** What one must know to read the table: where the law changed, what the distance is, what is missing, and where it all comes from. */
export const CriteriaNotes = ({ shown, rows }: NotesProps) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const { listed: list } = useFormat()
  const years = shown.map(({ listing }) => yearOf(listing.day))
  const breaks = lawBreaks(years[0] ?? 0, years.at(-1) ?? 0).map((change) => say('criteria.break', { change: speak(change.say) }))
  const untold = withoutPopulation(rows)
  const populations = list(untold.map((id) => speak(criterionLabel(id).population)))
  const averages = useAverages(shown)
  const sources = once(shown.flatMap(({ listing }) => Object.values(listing.figures).map(({ source }) => source)))
  const bases = once(shown.map(({ judgement }) => judgement.basis.rules.law[language]))
  const doubtful = [
    ...shown.map(({ judgement }) => judgement.basis.rules),
    ...shown.flatMap(({ judgement }) => judgement.basis.mean ?? []),
  ].filter((entry) => !entry.verified)
  return (
    <Source>
      {[
        ...breaks,
        say('criteria.explain'),
        ...averages,
        ...(untold.length > 0 ? [untold[0] === 'I' ? say('criteria.population.all') : say('criteria.population', { populations })] : []),
        say('criteria.source', { sources: sources.join('; '), laws: bases.join('; ') }),
      ].join(' ')}
      {doubtful.map((entry) => (
        <span key={entry.source}>
          {' '}
          <Unverified source={[entry.source, entry.note?.[language]].filter(Boolean).join('. ')} />
        </span>
      ))}
    </Source>
  )
}

/** The lists on which the ministry and the rules certainly disagree: both are shown, and what to look after. */
export const Differences = ({ listings }: { readonly listings: readonly Listing[] }) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const format = useFormat()
  const different = listings.filter(differs)
  if (different.length === 0) return null
  return (
    <Alert kind="warning" title={say('differs.title')}>
      {different.map((listing) => (
        <p key={listing.day}>
          {say('differs.text', {
            day: format.day(listing.day),
            published: speak(publishedLabel(listing) ?? (() => '–')),
            computed: speak(computedLabel(listing) ?? (() => '–')),
          })}
        </p>
      ))}
    </Alert>
  )
}
