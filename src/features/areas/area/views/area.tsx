import type { Mandate } from '#features/identity'
import type { ProjectBeside } from '#features/projects'
import { type StripPlace, ThreadStrip } from '#features/thread'
import { type Day, yearOf } from '#kernel/day'
import { holds } from '#kernel/period'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { ActBar, ActLink, ButtonLink, Columns, PageHead, Section, Timeline } from '#ui/kit.ts'
import { inputLabel } from '../../../../../rules/area-status/index.ts'
import { publicRuleOn } from '../../../../../rules/disclosure-control/index.ts'
import type { SeenCases } from '../../cases/fragment.ts'
import { CaseSection, SendSignal } from '../../cases/views/area-section.tsx'
import { SuccessionNotice } from '../../delimitation/views/succession.tsx'
import { DirectorySection } from '../../directory/views/section.tsx'
import { FiguresSection } from '../../figures/views/section.tsx'
import { stockOf } from '../../presence/presence.ts'
import { PresenceSection } from '../../presence/views/section.tsx'
import { StockSection } from '../../stock/views/section.tsx'
import { judgedLists, type Listing } from '../area.ts'
import { happeningsOf } from '../history.ts'
import { hasEnded, shownAsOf } from '../lifetime.ts'
import { codesOf } from '../list-check.ts'
import type { PlanOnThread } from '../queries.ts'
import type { Area } from '../read.ts'
import { ledeOf } from '../sentence.ts'
import { keepsBack } from '../small.ts'
import { gapOf, insideSentence } from '../statuses.ts'
import { areaTexts } from '../texts.ts'
import { AreaContext } from './context.tsx'
import { Criteria } from './criteria.tsx'
import { Ending } from './ended.tsx'
import { Estates } from './estates.tsx'
import { useMoments } from './happenings.ts'
import { KeptBack } from './kept-back.tsx'
import { Lists } from './lists.tsx'
import { AreaTags } from './tags.tsx'

/** What the reader may do to this area. */
export type Powers = {
  readonly recording: boolean
  readonly registering: boolean
  readonly planning: boolean
  readonly beginning: boolean
  /** Telling and confirming who and what is here. */
  readonly keeping: boolean
  /** Seeing how much of the municipality is here. */
  readonly seeing: boolean
  /** Reading the indicators of the whole municipality. */
  readonly measuring: boolean
  readonly publishers: readonly Mandate[]
  /** What the reader is shown of the area's signals and cases. */
  readonly cases: SeenCases
  /** The municipality's projects about the area that the reader is shown. */
  readonly projects: readonly ProjectBeside[]
  /** Beginning such a project. */
  readonly steering: boolean
}

type AreaPageProps = {
  /** The area as it is shown: without figures of too few persons. */
  readonly area: Area
  /** Its lists with all that is recorded, to see what is still to be recorded. */
  readonly recorded: readonly Listing[]
  /** Whether the reader has a right to see what is kept back. */
  readonly exact: boolean
  readonly strip: readonly StripPlace[]
  readonly plans: readonly PlanOnThread[]
  readonly today: Day
  readonly powers: Powers
}

const newest = 8

/** The one act: recording the figures that a status cannot be checked without, or the next list's. */
const FirstAct = ({ area }: { readonly area: Area }) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const format = useFormat()
  const href = `/omraader/${area.slug}/tal/nye`
  const gap = gapOf(area.listings)
  if (gap) {
    const year = yearOf(gap.day)
    const link = `${href}?liste=${gap.day}`
    return (
      <ActBar
        note={say('act.gap.why', { day: format.day(gap.day) })}
        blockers={[
          { label: say('act.gap.criteria', { year, count: codesOf(year).length - 1 }), href: `${link}#f-U` },
          { label: say('act.gap.residents', { year }), href: `${link}#f-residents` },
        ]}
      >
        <ButtonLink href={link}>{say('act.gap', { year })}</ButtonLink>
      </ActBar>
    )
  }
  const latest = judgedLists(area.listings).at(-1)
  const missing = (latest?.judgement.missing ?? []).map((input) => speak(insideSentence(inputLabel(input))))
  const note =
    latest && missing.length > 0 ? say('act.open.why', { day: format.day(latest.listing.day), inputs: missing.join(', ') }) : undefined
  return (
    <ActBar {...(note && { note })}>
      <ButtonLink href={href}>{say('act.next')}</ButtonLink>
    </ActBar>
  )
}

const HistoryLinks = ({ href, registering }: { readonly href: string; readonly registering: boolean }) => {
  const say = useTexts(areaTexts)
  return (
    <>
      {registering && (
        <>
          <a href={`${href}/haendelser/ny`}>{say('form.event')}</a> ·{' '}
        </>
      )}
      <a href={`${href}/historik`}>{say('history.all')}</a>
    </>
  )
}

/** Where the page lists a place's records: all that hangs on plans is found through them. */
const anchors = {
  forum: '#fora',
  plan: '#planer',
  part: '#planer',
  goal: '#planer',
  activity: '#planer',
  money: '#planer',
  measurement: '#planer',
  decision: '#planer',
} as const

/** The dwellings of the estates that make up the area on a day. */
const presenceStock = ({ estates }: Area, on: Day) =>
  stockOf(
    estates
      .filter(({ period }) => holds(period, on))
      .map(({ dwellings, approximate, countedOn, source, exampleNumber }) =>
        dwellings === null ? null : { dwellings, approximate, countedOn, source, example: exampleNumber },
      ),
  )

/** An area: the sentence, the thread, the next act, who is here, the statutory view, what has happened, what it leads to. */
export const AreaPage = ({ area, recorded, exact, strip, plans, today, powers }: AreaPageProps) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const { name, listings, nicknames } = area
  const href = `/omraader/${area.slug}`
  const moments = useMoments(happeningsOf(area).slice(0, newest))
  const also = nicknames.length > 0 ? ` ${say('tag.nicknames', { names: nicknames.join(', ') })}` : ''
  const rule = publicRuleOn(today)
  const hides = keepsBack(listings)
  const [ended, on] = [hasEnded(area, today), shownAsOf(area, today)]
  const aside = <AreaContext area={area} plans={plans} on={on} ended={ended} powers={powers} />
  return (
    <>
      <PageHead
        titleLanguage="da"
        title={name}
        tags={<AreaTags listings={listings} example={area.example} />}
        lede={
          <>
            <Ending area={area} today={today} /> {speak(ledeOf(name, listings))}
            {also}
          </>
        }
      />
      <SuccessionNotice successions={area.successions} />
      <ThreadStrip name={name} here="area" strip={strip} anchors={anchors} />
      {powers.recording && !ended && listings.length > 0 && <FirstAct area={{ ...area, listings: recorded }} />}
      <SendSignal seen={powers.cases} />
      <Columns aside={aside} label={say('context.title')}>
        {(!ended || area.directory.length > 0) && (
          <DirectorySection entries={area.directory} href={`${href}/hvem`} today={today} keeping={powers.keeping} />
        )}
        <Estates
          estates={area.estates.filter(({ period }) => holds(period, on))}
          asOf={ended ? on : null}
          addHref={powers.registering ? `${href}/afdelinger/ny` : null}
          groundHref={`${href}/afgraensning`}
        />
        <StockSection name={name} href={href} counts={area.stock} counting={powers.registering} />
        {powers.seeing && <PresenceSection counts={area.presence} stock={presenceStock(area, on)} criteriaHref={`${href}/vurdering`} />}
        {hides && (
          <KeptBack rule={rule}>
            {exact ? <ActLink href={`${href}/praecise-tal`}>{say('exact.link')}</ActLink> : say('exact.not_you')}
          </KeptBack>
        )}
        <Criteria name={name} listings={listings} href={href} recordHref={powers.recording && !ended ? href : null} />
        <CaseSection area={area} seen={powers.cases} today={today} />
        <FiguresSection name={name} rows={area.figures} rule={rule} linked={powers.measuring} />
        <Section id="historik" title={say('history.title')} end={<HistoryLinks href={href} registering={powers.registering} />}>
          {moments.length === 0 ? <p class="muted">{say('history.empty')}</p> : <Timeline items={moments} />}
        </Section>
      </Columns>
      <Lists name={name} path={href} listings={listings} href={powers.recording ? href : null} more={!ended} />
    </>
  )
}
