import { useTexts } from '#text/use.ts'
import { ActBar, ActLink, ButtonLink, Empty, PageHead, Section, Tabs } from '#ui/kit.ts'
import type { DisclosureRule } from '../../../../../rules/disclosure-control/pure.ts'
import { ExportLinks } from '../../export/views/links.tsx'
import type { IndicatorRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'
import { Definitions } from './definition.tsx'
import { Series } from './series.tsx'
import { useBoth, useUnit } from './words.ts'

type IndicatorProps = {
  readonly indicator: IndicatorRow
  readonly rule: DisclosureRule
  /** Whether counts are shown in place of shares. */
  readonly counts: boolean
  /** Where who has the right sees the figures that are hidden here; null for everybody else. */
  readonly exactHref: string | null
  readonly defining: boolean
  /** The municipalities whose figures the reader may correct. */
  readonly keeping: readonly number[]
}

/** An indicator: what it means, its figures by definition, the latest of each place with its run. */
export const IndicatorPage = ({ indicator, rule, counts, exactHref, defining, keeping }: IndicatorProps) => {
  const say = useTexts(figureTexts)
  const both = useBoth()
  const unitOf = useUnit()
  const { code, definitions, figures } = indicator
  const [now] = definitions
  if (!now) return null
  const href = `/noegletal/${code}`
  const act = keeping.length > 0 ? <ButtonLink href={`${href}/tal/nyt`}>{say('act.record')}</ButtonLink> : undefined
  const hides = figures.some(({ state }) => state === 'withheld')
  const shares = figures.some(({ numerator }) => numerator !== null)
  return (
    <>
      <PageHead title={both(now.name)} lede={[unitOf(now), now.source].join(' · ')} />
      {act && figures.length > 0 && <ActBar>{act}</ActBar>}
      {shares && (
        <Tabs
          label={say('series.view')}
          items={[
            { label: say('series.share'), href, current: !counts },
            { label: say('series.count'), href: `${href}?vis=antal`, current: counts },
          ]}
        />
      )}
      <div class="stack">
        {figures.length === 0 ? (
          <Section id="tal" title={say('series')}>
            <Empty title={say('series.none')} act={act} example={say('series.none.example')}>
              {say('series.none.why')}
            </Empty>
          </Section>
        ) : (
          definitions.map((definition, index) => (
            <Series
              definition={definition}
              alone={definitions.length === 1}
              newer={definitions[index - 1] ?? null}
              figures={figures.filter((figure) => figure.definition === definition.id)}
              {...{ rule, counts, keeping, href }}
              key={definition.id}
            />
          ))
        )}
        {figures.length > 0 && <ExportLinks path={`${href}/tal`} />}
        {exactHref && hides && (
          <p>
            <ActLink href={exactHref}>{say('exact.see')}</ActLink> <span class="muted small">{say('exact.see.note')}</span>
          </p>
        )}
        <Definitions definitions={definitions} redefineHref={defining ? `${href}/definition` : null} />
      </div>
    </>
  )
}
