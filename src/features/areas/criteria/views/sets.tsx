import type { Place } from '#features/identity'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { AsideBlock, ButtonLink, Columns, Empty, Example, Facts, LinkList, Num, PageHead, Section, Table } from '#ui/kit.ts'
import { AreaViews } from '../../area/views/nav.tsx'
import type { CriteriaSet } from '../criteria.ts'
import { criteriaTexts } from '../texts.ts'
import { criterionLabel } from '../words.ts'
import { PlaceChoice } from './parts.tsx'

type SetsProps = {
  readonly sets: readonly CriteriaSet[]
  readonly chosen: CriteriaSet | undefined
  /** The set in force today. */
  readonly force: CriteriaSet | undefined
  readonly municipality: string
  readonly slug: string
  readonly places: readonly Place[]
  readonly recording: boolean
}

const OneSet = ({ set }: { readonly set: CriteriaSet }) => {
  const say = useTexts(criteriaTexts)
  const speak = usePhrases()
  const { day } = useFormat()
  const total = set.criteria.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <Section
      id="saet"
      title={
        <>
          {set.name} {set.example && <Example title={say('example')} />}
        </>
      }
      note={say('needs', { needed: set.needed, total })}
    >
      <Facts
        items={[
          { label: say('decided'), value: day(set.decidedOn), note: set.body.name },
          { label: say('paper'), value: set.paper },
          { label: say('valid'), value: day(set.validFrom) },
        ]}
      />
      <Table caption={say('criteria.caption', { name: set.name })} captionHidden>
        <thead>
          <tr>
            <th scope="col">{say('criterion')}</th>
            <th scope="col" class="num">
              {say('weight')}
            </th>
          </tr>
        </thead>
        <tbody>
          {set.criteria.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row">{speak(criterionLabel(criterion))}</th>
              <Num>{criterion.weight}</Num>
            </tr>
          ))}
        </tbody>
      </Table>
      {set.note && <p>{set.note}</p>}
      <p class="muted">{say('no_size')}</p>
    </Section>
  )
}

/** The steering group's own criteria: every set that was decided, and one of them in full. */
export const SetsPage = ({ sets, chosen, force, municipality, slug, places, recording }: SetsProps) => {
  const say = useTexts(criteriaTexts)
  const { day, shortDay } = useFormat()
  const lede = force
    ? say('lede', { municipality, day: day(force.validFrom), count: force.criteria.length })
    : say('lede.none', { municipality })
  const act = recording ? <ButtonLink href="/kriterier/nyt">{say('form.title')}</ButtonLink> : undefined
  if (!chosen)
    return (
      <>
        <PageHead title={say('title')} lede={lede} />
        {recording && <AreaViews here="criteria" working />}
        <PlaceChoice action="/kriterier" places={places} slug={slug} />
        <Empty title={say('empty.title')} act={act} example={say('empty.example')}>
          {say('empty.why')}
        </Empty>
      </>
    )
  return (
    <>
      <PageHead title={say('title')} lede={lede} />
      {recording && <AreaViews here="criteria" working />}
      <PlaceChoice action="/kriterier" places={places} slug={slug} />
      <Columns
        label={say('sets')}
        aside={
          <>
            <AsideBlock title={say('sets')}>
              <LinkList
                items={sets.map((set) => ({
                  label: say('set.from', { day: shortDay(set.validFrom) }),
                  href: set.id === chosen.id ? null : `/kriterier?saet=${set.id}`,
                  note: set.id === force?.id ? say('set.force') : set.name,
                }))}
              />
            </AsideBlock>
            <AsideBlock title={say('use')}>
              <LinkList
                items={[
                  { label: say('candidates.title'), href: '/kandidater' },
                  { label: say('presence.link'), href: '/tilstedevaerelse' },
                ]}
              />
            </AsideBlock>
            {act && (
              <AsideBlock title={say('form.new')} screenOnly>
                {act}
              </AsideBlock>
            )}
          </>
        }
      >
        <OneSet set={chosen} />
      </Columns>
    </>
  )
}
