import { useTexts } from '#text/use.ts'
import { Alert, Checkboxes, Filter, PageHead, Section, Select } from '#ui/kit.ts'
import type { DisclosureRule } from '../../../../../rules/disclosure-control/pure.ts'
import type { Listing } from '../../area/area.ts'
import type { BesideRow } from '../../figures/fragment.ts'
import { trendsOf } from '../../statute/trend.ts'
import { TrendBlocks } from '../../statute/views/trend.tsx'
import type { Compared } from '../compared.ts'
import { compareTexts } from '../texts.ts'
import { type Feature, features, type Likened, type Twin } from '../twin.ts'
import { OtherFigures } from './others.tsx'
import { SideBySide } from './table.tsx'
import { useFeatureNames, WhyTwin } from './twin.tsx'

type Choice = { readonly slug: string; readonly name: string }

type Shown = Choice & { readonly listings: readonly Listing[]; readonly figures: readonly BesideRow[] }

export type ComparePageProps = {
  readonly own: Shown
  readonly other: Shown | null
  readonly rule: DisclosureRule
  /** Why the other area was chosen, when it was not chosen by hand. */
  readonly twin: Pick<Twin<Likened>, 'by' | 'distance'> | null
  /** How many areas it was chosen among: those with figures enough. */
  readonly among: number
  readonly choices: readonly Choice[]
  /** The area that the address names; null where it asks for the twin. */
  readonly asked: string | null
  readonly chosen: readonly Feature[]
  readonly counts: boolean
  readonly places: readonly Compared[]
}

const Choosing = ({ own, choices, asked, chosen, counts }: ComparePageProps) => {
  const say = useTexts(compareTexts)
  const nameOf = useFeatureNames()
  const known = choices.some(({ slug }) => slug === asked)
  return (
    <Filter
      action={`/omraader/${own.slug}/sammenlign`}
      label={say('with')}
      more={{
        label: say('more'),
        open: false,
        fields: (
          <Checkboxes
            name="ens"
            label={say('features')}
            values={chosen}
            items={features.map((feature) => ({ value: feature, label: nameOf(feature) }))}
            columns
          />
        ),
      }}
    >
      <Select
        name="med"
        label={say('with')}
        empty={say('with.twin')}
        value={known ? asked : ''}
        error={asked !== null && !known ? say('unknown') : undefined}
        items={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        name="vis"
        label={say('show')}
        empty={say('show.share')}
        value={counts ? 'antal' : ''}
        items={[{ value: 'antal', label: say('show.count') }]}
      />
    </Filter>
  )
}

/** An area beside another, its municipality, its region and the country. */
export const ComparePage = (props: ComparePageProps) => {
  const say = useTexts(compareTexts)
  const { own, other, rule, twin, among, counts, places } = props
  return (
    <>
      <PageHead title={say('title', { name: own.name })} lede={say('lede')} />
      <Choosing {...props} />
      <SideBySide name={own.name} places={places} counts={counts}>
        <Alert kind="info" title={say('note.title')}>
          <p>{say('note')}</p>
          {!other && <p>{say('twin.none', { name: own.name })}</p>}
        </Alert>
      </SideBySide>
      <OtherFigures {...{ own, other, rule, counts }} />
      {other && twin && <WhyTwin name={own.name} other={other.name} twin={twin} among={among} />}
      {[own, other].map(
        (area) =>
          area && (
            <Section id={`udvikling-${area.slug}`} title={area.name} key={area.slug}>
              <TrendBlocks name={area.name} trends={trendsOf(area.listings).slice(-1)} />
            </Section>
          ),
      )}
    </>
  )
}
