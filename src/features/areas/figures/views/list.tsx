import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, Cell, Empty, Missing, Num, PageHead, Section, Sub, Table } from '#ui/kit.ts'
import { AreaViews } from '../../area/views/nav.tsx'
import type { IndicatorListRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'
import { useBoth, useUnit } from './words.ts'

type ListProps = {
  readonly indicators: readonly IndicatorListRow[]
  readonly defining: boolean
  readonly several: boolean
  /** Whether the reader keeps the municipality's own picture of its areas. */
  readonly working: boolean
}

const Rows = ({
  title,
  rows,
  several,
}: {
  readonly title: string
  readonly rows: readonly IndicatorListRow[]
  readonly several: boolean
}) => {
  const say = useTexts(figureTexts)
  const both = useBoth()
  const unitOf = useUnit()
  const { number, shortDay } = useFormat()
  return (
    <Table caption={title} captionHidden stack>
      <thead>
        <tr>
          {[say('head.indicator'), say('head.unit'), say('head.source'), say('head.frequency'), say('head.latest')].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
          <th scope="col" class="num">
            {say('head.places')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, definition, municipality_name, latest, places }) => (
          <tr key={code}>
            <th scope="row">
              <a href={`/noegletal/${code}`}>{both(definition.name)}</a>
              {several && <Sub>{municipality_name}</Sub>}
            </th>
            <Cell label={say('head.unit')}>{unitOf(definition)}</Cell>
            <Cell label={say('head.source')}>{definition.source}</Cell>
            <Cell label={say('head.frequency')}>{say(`frequency.${definition.frequency}`)}</Cell>
            <Cell label={say('head.latest')}>{latest === null ? <Missing reason={say('missing')} /> : shortDay(latest)}</Cell>
            <Num label={say('head.places')}>{number(places)}</Num>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** What is measured, by whose definition, and how new the figures are. */
export const IndicatorListPage = ({ indicators, defining, several, working }: ListProps) => {
  const say = useTexts(figureTexts)
  const act = defining ? <ButtonLink href="/noegletal/nyt">{say('act.define')}</ButtonLink> : undefined
  const own = indicators.filter(({ municipality }) => municipality !== 0)
  const national = indicators.filter(({ municipality }) => municipality === 0)
  return (
    <>
      <PageHead title={say('title')} lede={say('list.lede')} />
      <AreaViews here="figures" working={working} />
      <div class="stack">
        <Section
          id="egne"
          title={say('list.own')}
          end={own.length > 0 && defining ? <a href="/noegletal/nyt">{say('act.define')}</a> : undefined}
        >
          {own.length === 0 ? (
            <Empty title={say('list.none')} act={act} example={say('list.none.example')}>
              {say('list.none.why')}
            </Empty>
          ) : (
            <Rows title={say('list.own')} rows={own} several={several} />
          )}
        </Section>
        <Section id="landets" title={say('list.national')}>
          <Rows title={say('list.national')} rows={national} several={false} />
        </Section>
      </div>
    </>
  )
}
