import { yearOf } from '#kernel/day'
import { useTexts } from '#text/use.ts'
import { ButtonLink, ButtonRow, PageHead } from '#ui/kit.ts'
import { ruleSetOf } from '../../../../../rules/area-status/index.ts'
import { judgedLists, withCriteria } from '../../area/area.ts'
import type { Area } from '../../area/read.ts'
import { runOf } from '../run.ts'
import { statuteTexts } from '../texts.ts'
import { trendsOf } from '../trend.ts'
import { Distances } from './distance.tsx'
import { RunOfYears } from './run.tsx'
import { Trends } from './trend.tsx'
import { whatIfPath } from './what-if-form.tsx'

/** An area's criteria: the distance to every limit, the years in a row, each criterion over the years. */
export const AreaCriteriaPage = ({ area }: { readonly area: Area }) => {
  const say = useTexts(statuteTexts)
  const { name, slug, listings } = area
  const latest = withCriteria(judgedLists(listings)).at(-1)
  const last = listings.at(-1)
  const year = last ? yearOf(last.day) : null
  return (
    <>
      <PageHead title={say('criteria.title', { name })} lede={say('criteria.lede')} />
      {latest && (
        <ButtonRow>
          <ButtonLink kind="secondary" href={`${whatIfPath}?omraade=${slug}&liste=${yearOf(latest.listing.day)}`}>
            {say('what.title')}
          </ButtonLink>
          <ButtonLink kind="secondary" href={`/omraader/${slug}/sammenlign`}>
            {say('criteria.compare')}
          </ButtonLink>
        </ButtonRow>
      )}
      {latest ? <Distances name={name} judged={latest} /> : <p class="muted">{say('criteria.none')}</p>}
      {year !== null && <RunOfYears run={runOf(listings, year, ruleSetOf(year))} rules={ruleSetOf(year)} year={year} />}
      {latest && <Trends name={name} trends={trendsOf(listings)} />}
    </>
  )
}
