import type { Place } from '#features/identity'
import type { Day } from '#kernel/day'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { ButtonLink, Cell, Empty, LinkList, Num, PageHead, Section, Sub, Table } from '#ui/kit.ts'
import { AreaViews } from '../../area/views/nav.tsx'
import type { Presence, Spot } from '../../presence/read.ts'
import type { Assessment } from '../assess.ts'
import type { Outstanding, Standing } from '../candidates.ts'
import type { CriteriaSet } from '../criteria.ts'
import { criteriaTexts } from '../texts.ts'
import { criterionLabel } from '../words.ts'
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

const useWhere = (presence: Presence): ((spot: Spot) => string) => {
  const say = useTexts(criteriaTexts)
  return (spot) => {
    const area = presence.areas.find(({ id, estates }) => id === spot.id || estates.some((estate) => estate.id === spot.id))
    const marked = (words: string): string => (area?.designated ? `${words} · ${say('place.designated')}` : words)
    if (spot.level === 'area') return marked(area?.estates.length === 1 ? (area.estates[0]?.name ?? '') : say('place.area'))
    return area ? marked(say('place.estate.in', { area: area.name })) : say('place.estate')
  }
}

/** Each place against each criterion: its figure, and in a word how it came out. */
const List = ({ set, candidates, presence }: Pick<CandidatesProps, 'candidates' | 'presence'> & { readonly set: CriteriaSet }) => {
  const say = useTexts(criteriaTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const where = useWhere(presence)
  return (
    <Table caption={say('candidates.title')} captionHidden kind="slim" stack>
      <thead>
        <tr>
          <th scope="col">{say('place')}</th>
          <th scope="col">{say('result')}</th>
          {set.criteria.map((criterion) => (
            <th scope="col" class="num" key={criterion.id}>
              {speak(criterionLabel(criterion))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {candidates.map(({ spot, name, answer, met, assessment }) => (
          <tr key={spot.id}>
            <th scope="row">
              {spot.level === 'area' ? <a href={`${spot.href}/kriterier`}>{name}</a> : name} <Sub>{where(spot)}</Sub>
            </th>
            <Cell label={say('result')}>
              <span>
                <VerdictTag answer={answer} />
                <Sub>{say('weight.of', { met, total: assessment.judgement.total })}</Sub>
              </span>
            </Cell>
            {assessment.reasons.map((reason, index) => {
              const judged = assessment.judgement.criteria[index]?.answer ?? null
              return (
                <Num key={set.criteria[index]?.id} label={reason.criterion[language]}>
                  <span class="rate" title={reason[language]}>
                    {judged === true ? <b>{reason.own[language]}</b> : reason.own[language]}
                    <Sub>{say(judged === null ? 'answer.open' : judged ? 'answer.met' : 'answer.not')}</Sub>
                  </span>
                </Num>
              )
            })}
          </tr>
        ))}
      </tbody>
    </Table>
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

/** Every reason in full, one fold for each place. */
const AllReasons = ({ candidates, presence, recording }: Pick<CandidatesProps, 'candidates' | 'presence' | 'recording'>) => {
  const say = useTexts(criteriaTexts)
  const language = useLanguage()
  const designated = presence.areas.flatMap((area) => (area.designated ? [area.id] : []))
  return (
    <Section id="grunde" title={say('reasons')} note={say('reasons.note')}>
      {candidates.map(({ spot, assessment }) => (
        <details class="folded" key={spot.id}>
          <summary>{assessment.verdict[language]}</summary>
          <Reasons assessment={assessment} />
          {recording && spot.level === 'area' && spot.href !== null && !designated.includes(spot.id) && (
            <p>
              <a href={spot.href.replace('/omraader/', '/udpegning/ny?omraade=')}>{say('case.begin', { name: spot.name })}</a>
            </p>
          )}
        </details>
      ))}
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
  const format = useFormat()
  const count = (wanted: boolean | null): number => candidates.filter(({ answer }) => answer === wanted).length
  const lede = set
    ? say('candidates.lede', { out: count(true), all: candidates.length, open: count(null), day: format.day(day) })
    : say('lede.none', { municipality: presence.name })
  return (
    <>
      <PageHead title={say('candidates.title')} lede={lede} />
      {recording && <AreaViews here="candidates" working />}
      <PlaceChoice action="/kandidater" places={places} slug={presence.slug} />
      {!set ? (
        <Lacking recording={recording} />
      ) : (
        <>
          <List set={set} candidates={candidates} presence={presence} />
          <SetOrigin set={{ ...set, body: set.body.name }} />
          <Groups groups={groups} recording={recording} />
          <AllReasons candidates={candidates} presence={presence} recording={recording} />
          <Section id="mere" title={say('more')}>
            <p>
              {say('case.note')} {say('internal')}
            </p>
            <LinkList
              items={[
                { label: say('title'), href: '/kriterier' },
                { label: say('presence.link'), href: '/tilstedevaerelse' },
                ...(recording ? [{ label: say('neighbours.title'), href: '/kandidater/naboer' }] : []),
              ]}
            />
          </Section>
        </>
      )}
    </>
  )
}
