import type { Day } from '#kernel/day'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { ActBar, AsideBlock, ButtonLink, Cell, Columns, Empty, Num, PageHead, Section, Sub, Table } from '#ui/kit.ts'
import type { Place } from '../../presence/places.ts'
import type { Presence, Spot } from '../../presence/read.ts'
import type { Assessment } from '../assess.ts'
import type { Outstanding, Standing } from '../candidates.ts'
import type { CriteriaSet } from '../criteria.ts'
import { criteriaTexts } from '../texts.ts'
import { PlaceChoice, Reasons, SetOrigin, VerdictTag } from './parts.tsx'

type Candidate = Standing & { readonly spot: Spot; readonly assessment: Assessment }

type CandidatesProps = {
  readonly set: CriteriaSet | null
  readonly candidates: readonly Candidate[]
  /** Estates that stand out together. */
  readonly groups: readonly (readonly Outstanding[])[]
  readonly presence: Presence
  readonly day: Day
  readonly places: readonly Place[]
  readonly recording: boolean
}

const anchorOf = ({ spot }: Candidate): string => `sted-${spot.id ?? ''}`

const useWhere = (presence: Presence): ((spot: Spot) => string) => {
  const say = useTexts(criteriaTexts)
  return (spot) => {
    if (spot.level === 'area') return say('place.area')
    const area = presence.areas.find(({ estates }) => estates.some(({ id }) => id === spot.id))
    return area ? say('place.estate.in', { area: area.name }) : say('place.estate')
  }
}

const List = ({ candidates, presence }: Pick<CandidatesProps, 'candidates' | 'presence'>) => {
  const say = useTexts(criteriaTexts)
  const where = useWhere(presence)
  return (
    <Table caption={say('candidates.title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('place')}</th>
          <th scope="col">{say('result')}</th>
          <th scope="col" class="num">
            {say('weight.met')}
          </th>
          <th scope="col">{say('why')}</th>
        </tr>
      </thead>
      <tbody>
        {candidates.map((one) => (
          <tr key={one.spot.id}>
            <th scope="row">
              <a href={`#${anchorOf(one)}`}>{one.name}</a> <Sub>{where(one.spot)}</Sub>
            </th>
            <Cell label={say('result')}>
              <VerdictTag answer={one.answer} />
            </Cell>
            <Num label={say('weight.met')}>{say('weight.of', { met: one.met, total: one.assessment.judgement.total })}</Num>
            <Cell label={say('why')}>
              <Met assessment={one.assessment} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The criteria that are met, or what cannot be known, in few words. */
const Met = ({ assessment }: { readonly assessment: Assessment }) => {
  const say = useTexts(criteriaTexts)
  const language = useLanguage()
  const of = (answer: boolean | null): readonly string[] =>
    assessment.reasons.flatMap((reason, index) =>
      assessment.judgement.criteria[index]?.answer === answer ? [reason.criterion[language]] : [],
    )
  const [met, open] = [of(true), of(null)]
  if (met.length === 0 && open.length === 0) return <>{say('met.none')}</>
  return (
    <>
      {met.join('; ')}
      {open.length > 0 && <Sub>{say('met.open', { criteria: open.join('; ') })}</Sub>}
    </>
  )
}

const Groups = ({ groups, recording }: Pick<CandidatesProps, 'groups' | 'recording'>) => {
  const say = useTexts(criteriaTexts)
  if (groups.length === 0) return null
  return (
    <Section id="sammen" title={say('groups.title')} note={say('groups.note')}>
      <ul>
        {groups.map((group) => (
          <li key={group[0]?.id}>
            {say('groups.one', { names: group.map(({ name }) => name).join(' + ') })}{' '}
            {recording && <a href="/omraader/nyt">{say('groups.act')}</a>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Lacking = ({ recording }: { readonly recording: boolean }) => {
  const say = useTexts(criteriaTexts)
  return (
    <Empty
      title={say('empty.title')}
      act={recording ? <ButtonLink href="/kriterier/nyt">{say('form.title')}</ButtonLink> : undefined}
      example={say('empty.example')}
    >
      {say('empty.why')}
    </Empty>
  )
}

/** Areas and estates by the steering group's own criteria: those that stand out first, with every reason. */
export const CandidatesPage = ({ set, candidates, groups, presence, day, places, recording }: CandidatesProps) => {
  const say = useTexts(criteriaTexts)
  const language = useLanguage()
  const format = useFormat()
  const out = candidates.filter(({ answer }) => answer === true)
  const open = candidates.filter(({ answer }) => answer === null)
  const lede = set
    ? say('candidates.lede', { out: out.length, all: candidates.length, open: open.length, day: format.day(day) })
    : say('lede.none', { municipality: presence.name })
  const area = out.find(({ spot }) => spot.level === 'area')
  const slug = area?.spot.href?.replace('/omraader/', '')
  return (
    <>
      <PageHead title={say('candidates.title')} lede={lede} />
      <PlaceChoice action="/kandidater" places={places} slug={presence.slug} />
      {set && recording && slug && (
        <ActBar note={say('case.note')}>
          <ButtonLink href={`/udpegning/ny?omraade=${slug}`}>{say('case.begin', { name: area?.name ?? '' })}</ButtonLink>
        </ActBar>
      )}
      {!set ? (
        <Lacking recording={recording} />
      ) : (
        <Columns
          label={say('use')}
          aside={
            <AsideBlock title={say('use')}>
              <ul class="plain">
                <li>
                  <a href={`/kriterier?saet=${set.id}`}>{say('title')}</a>
                </li>
                <li>
                  <a href="/tilstedevaerelse">{say('presence.link')}</a>
                </li>
                {recording && (
                  <li>
                    <a href="/kandidater/naboer">{say('neighbours.title')}</a>
                  </li>
                )}
              </ul>
              <p class="small">{say('internal')}</p>
            </AsideBlock>
          }
        >
          <List candidates={candidates} presence={presence} />
          <SetOrigin set={{ ...set, body: set.body.name }} />
          <Groups groups={groups} recording={recording} />
          {candidates.map((one) => (
            <Section
              key={one.spot.id}
              id={anchorOf(one)}
              title={one.name}
              end={
                one.spot.level === 'area' && recording ? (
                  <a href={`/udpegning/ny?omraade=${one.spot.href?.replace('/omraader/', '')}`}>{say('case.begin.short')}</a>
                ) : undefined
              }
            >
              <p>{one.assessment.verdict[language]}</p>
              <Reasons assessment={one.assessment} />
            </Section>
          ))}
        </Columns>
      )}
    </>
  )
}
