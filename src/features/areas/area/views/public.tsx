import { type Day, dayOf, yearOf } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Beside, Explain, Figures, LinkList, PageHead, Section, Source } from '#ui/kit.ts'
import { statusLabel } from '../../../../../rules/area-status/index.ts'
import type { DisclosureRule } from '../../../../../rules/disclosure-control/index.ts'
import { DesignationLine } from '../../cases/views/public-line.tsx'
import { profileTexts } from '../../profile/texts.ts'
import { type Judged, judgedLists, type Listing, withCriteria } from '../area.ts'
import { criterionRows } from '../criteria.ts'
import { asPublished } from '../figures.ts'
import type { Passing } from '../published.ts'
import type { PublishedRow } from '../published-queries.ts'
import { ledeOf } from '../sentence.ts'
import { areaTexts } from '../texts.ts'
import { CriteriaCharts } from './criteria-charts.tsx'
import { CriteriaNotes } from './criteria-notes.tsx'
import { CriteriaTable } from './criteria-table.tsx'
import { AreaNames, Ending } from './ended.tsx'
import { Signs } from './signs.tsx'
import { AreaTags } from './tags.tsx'

const beside = 2

const useFigures = (listings: readonly Listing[]) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const format = useFormat()
  const judged = withCriteria(judgedLists(listings)).at(-1)
  const counted = listings.findLast(({ figures }) => figures.residents?.amount)
  const published = listings.findLast((listing) => listing.published !== null)
  const residents = counted?.figures.residents
  const criteriaOf = ({ judgement: { met, criteria } }: Judged) => {
    const open = criteria.filter((criterion) => criterion.met === null).length
    const label = say('public.criteria.label')
    const value = say(open > 0 ? 'public.criteria.least' : 'public.criteria.value', { met, count: criteria.length })
    return { value, label: open > 0 ? `${label}; ${say('public.criteria.open', { open })}` : label }
  }
  return [
    ...(counted && residents?.amount
      ? [
          {
            label: say('public.residents.label'),
            value: format.number(asPublished('residents', residents.amount)),
            source: `${format.day(counted.day)}, ${residents.source}`,
          },
        ]
      : []),
    ...(judged
      ? [
          {
            ...criteriaOf(judged),
            source: `${format.day(judged.listing.day)}, ${judged.listing.figures.residents?.source ?? ''}`,
          },
        ]
      : []),
    ...(published?.published
      ? [
          {
            label: say('public.status.label'),
            value: speak(statusLabel(published.published.status, yearOf(published.day))),
            source: `${format.day(published.day)}, ${published.published.source}`,
          },
        ]
      : []),
  ]
}

const StateFigures = ({
  name,
  listings,
  rule,
}: {
  readonly name: string
  readonly listings: readonly Listing[]
  readonly rule: DisclosureRule
}) => {
  const say = useTexts(areaTexts)
  const judged = judgedLists(listings)
  const shown = withCriteria(judged).slice(-beside)
  if (shown.length === 0)
    return (
      <Section id="tal" title={say('public.figures')}>
        <p>{say('public.figures.none')}</p>
        <Signs listings={listings} rows={[]} rule={rule} />
      </Section>
    )
  const rows = criterionRows(shown)
  return (
    <Section id="tal" title={say('public.figures')}>
      <CriteriaTable name={name} shown={shown} rows={rows} />
      <Signs listings={listings} rows={rows} rule={rule} />
      <CriteriaNotes shown={shown} rows={rows} />
      <CriteriaCharts listings={listings} judged={judged} rows={rows} />
    </Section>
  )
}

/** Which areas it came of, where it came of any. */
const CameOf = ({ passed, linked }: { readonly passed: readonly Passing[]; readonly linked: (slug: string) => boolean }) => {
  const say = useTexts(areaTexts)
  const format = useFormat()
  const before = passed.filter(({ side }) => side === 'before')
  const [first] = before
  if (!first) return null
  return (
    <>
      {say(`began.${first.kind}`, { day: format.day(first.day) })} <AreaNames areas={before} linked={linked} />.
    </>
  )
}

type PublicAreaProps = { readonly area: PublishedRow; readonly rule: DisclosureRule; readonly today: Day }

/** An area as the public sees it: the official figures and statuses in plain words, and who works together on it. */
export const PublicAreaPage = ({ area, rule, today }: PublicAreaProps) => {
  const say = useTexts(areaTexts)
  const profile = useTexts(profileTexts)
  const speak = usePhrases()
  const format = useFormat()
  const { title: name, content } = area
  const counted = content.listings.findLast(({ figures }) => figures.residents?.amount)
  const amount = counted?.figures.residents?.amount
  const linked = (slug: string) => area.linked.includes(slug)
  const residents =
    counted && amount
      ? [say('public.residents', { name, day: format.day(counted.day), count: format.number(asPublished('residents', amount)) })]
      : []
  return (
    <>
      <PageHead
        titleLanguage="da"
        title={name}
        tags={<AreaTags listings={content.listings} example={content.example} />}
        lede={
          <>
            {content.period && (
              <Ending area={{ period: content.period, successions: content.passed ?? [] }} today={today} linked={linked} />
            )}{' '}
            {[...residents, speak(ledeOf(name, content.listings))].join(' ')} <CameOf passed={content.passed ?? []} linked={linked} />
          </>
        }
      />
      <Figures items={useFigures(content.listings)} />
      {area.designation && <DesignationLine told={area.designation} />}
      <StateFigures name={name} listings={content.listings} rule={rule} />
      <Section id="hvem" title={say('public.bodies')}>
        <Beside
          explain={
            <Explain title={say('public.explain')}>
              <p>{say('public.explain.list')}</p>
              <p>{say('public.explain.limit')}</p>
              <p>{say('public.explain.name')}</p>
            </Explain>
          }
        >
          {content.bodies.length === 0 ? (
            <p>{say('public.bodies.none')}</p>
          ) : (
            <LinkList items={content.bodies.map(({ name: label, href, task }) => ({ label, href, note: task }))} />
          )}
        </Beside>
      </Section>
      <Source>
        {say('public.updated', { day: format.day(dayOf(new Date(area.published_at))) })}{' '}
        <a href={`/omraader/${area.slug}/profil.pdf`}>{profile('link')}</a>
      </Source>
    </>
  )
}
