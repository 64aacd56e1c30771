import { useTexts } from '#text/use.ts'
import { Num, Section, Source, Sub, Table } from '#ui/kit.ts'
import type { DisclosureRule } from '../../../../../rules/disclosure-control/pure.ts'
import { isHidden } from '../figure.ts'
import type { BesideRow } from '../fragment.ts'
import { figureTexts } from '../texts.ts'
import { Amount } from './amount.tsx'
import { useBoth, useUnit } from './words.ts'

type FiguresSectionProps = {
  readonly name: string
  readonly rows: readonly BesideRow[]
  readonly rule: DisclosureRule
  readonly linked: boolean
}

const wide = ['municipality', 'region', 'country'] as const

/** An area's figures beyond the law's: the latest, the one before, and the same of municipality, region and country. */
export const FiguresSection = ({ name, rows, rule, linked }: FiguresSectionProps) => {
  const say = useTexts(figureTexts)
  const both = useBoth()
  const unitOf = useUnit()
  if (rows.length === 0) return null
  const compared = wide.filter((kind) => rows.some(({ beside }) => beside.some((one) => one.kind === kind)))
  const sources = [...new Set(rows.map(({ latest }) => latest.source))].join('; ')
  const hides = rows.some(({ definition, latest, previous, beside }) =>
    [latest, previous, ...beside.map(({ figure }) => figure)].some((told) => told && isHidden(definition.unit, told, rule)),
  )
  return (
    <Section id="tal" title={say('section.title')} end={linked ? <a href="/noegletal">{say('section.all')}</a> : undefined}>
      <Table caption={say('section.caption', { name })} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('head.indicator')}</th>
            {[say('head.area'), say('head.before'), ...compared.map((kind) => say(`section.${kind}`))].map((head) => (
              <th scope="col" class="num" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, definition, latest, previous, beside }) => {
            const common = { unit: definition.unit, rule }
            return (
              <tr key={code}>
                <th scope="row">
                  {linked ? <a href={`/noegletal/${code}`}>{both(definition.name)}</a> : both(definition.name)}
                  <Sub>{unitOf(definition)}</Sub>
                </th>
                <Num label={say('head.area')}>
                  <Amount {...common} told={latest} reason={say('missing')} dated />
                </Num>
                <Num label={say('head.before')}>
                  <Amount {...common} told={previous} reason={say('missing.before')} dated />
                </Num>
                {compared.map((kind) => (
                  <Num label={say(`section.${kind}`)} key={kind}>
                    <Amount {...common} told={beside.find((one) => one.kind === kind)?.figure} reason={say('missing.beside')} dated />
                  </Num>
                ))}
              </tr>
            )
          })}
        </tbody>
      </Table>
      <Source>{[...(hides ? [say('hidden.note')] : []), say('series.sources', { sources })].join(' ')}</Source>
    </Section>
  )
}
