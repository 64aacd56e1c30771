import { useFormat, useTexts } from '#text/use.ts'
import { Missing, Num, Section, Table } from '#ui/kit.ts'
import { useShortNames } from '../../area/views/names.ts'
import { compareTexts } from '../texts.ts'
import type { Feature, Likened, Twin } from '../twin.ts'

/** The name of a feature, as its column is called. */
export const useFeatureNames = (): ((feature: Feature) => string) => {
  const say = useTexts(compareTexts)
  const short = useShortNames()
  return (feature) => (feature === 'dwellings' ? say('feature.dwellings') : short(feature))
}

type WhyProps = {
  readonly name: string
  readonly other: string
  readonly twin: Pick<Twin<Likened>, 'by' | 'distance'>
  /** How many areas have figures to be compared by. */
  readonly among: number
}

/** Why an area is the nearest: each feature with how far the two are apart. */
export const WhyTwin = ({ name, other, twin, among }: WhyProps) => {
  const say = useTexts(compareTexts)
  const { number } = useFormat()
  const nameOf = useFeatureNames()
  return (
    <Section id="hvorfor" title={say('twin', { name: other })}>
      <p>{among < 2 ? say('twin.only', { name: other }) : say('twin.lede', { name: other, count: number(among) })}</p>
      {among > 1 && (
        <Table caption={say('twin.caption', { name, other })} captionHidden>
          <thead>
            <tr>
              <th scope="col">{say('twin.feature')}</th>
              <th scope="col" class="num">
                {say('twin.apart')}
              </th>
            </tr>
          </thead>
          <tbody>
            {twin.by.map(({ feature, apart }) => (
              <tr key={feature}>
                <th scope="row">{nameOf(feature)}</th>
                <Num>{apart === null ? <Missing reason={say('twin.unknown')} /> : number(apart.toFixed(1))}</Num>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('twin.total')}</th>
              <Num>{number(twin.distance.toFixed(1))}</Num>
            </tr>
          </tfoot>
        </Table>
      )}
    </Section>
  )
}
