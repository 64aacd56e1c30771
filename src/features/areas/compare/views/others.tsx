import { useTexts } from '#text/use.ts'
import { Num, Section, Source, Sub, Table } from '#ui/kit.ts'
import type { DisclosureRule } from '../../../../../rules/disclosure-control/pure.ts'
import type { BesideRow, Told } from '../../figures/fragment.ts'
import { figureTexts } from '../../figures/texts.ts'
import { Amount } from '../../figures/views/amount.tsx'
import { useBoth, useUnit } from '../../figures/views/words.ts'
import { compareTexts } from '../texts.ts'

/** An area with its figures beside those of the official lists. */
type Figured = { readonly name: string; readonly figures: readonly BesideRow[] }

type OthersProps = {
  readonly own: Figured
  readonly other: Figured | null
  readonly rule: DisclosureRule
  readonly counts: boolean
}

const wide = ['municipality', 'region', 'country'] as const

/** The figures that the official lists do not have, of two areas and of the wider places that have them too; each with its day. */
export const OtherFigures = ({ own, other, rule, counts }: OthersProps) => {
  const say = useTexts(compareTexts)
  const figure = useTexts(figureTexts)
  const both = useBoth()
  const unitOf = useUnit()
  const beside = new Map(other?.figures.map((row) => [row.code, row]))
  const rows = [...own.figures, ...(other?.figures.filter(({ code }) => own.figures.every((row) => row.code !== code)) ?? [])]
  if (rows.length === 0) return null
  const areas = other ? [own, other] : [own]
  const wider = wide.filter((kind) => rows.some((row) => row.beside.some((one) => one.kind === kind)))
  const sources = [...new Set(rows.map(({ latest }) => latest.source))].join('; ')
  const told = (row: BesideRow, area: Figured): Told | undefined =>
    area === own ? (own.figures.includes(row) ? row.latest : undefined) : beside.get(row.code)?.latest
  return (
    <Section id="andre-tal" title={say('others')}>
      <Table caption={say('others.caption', { name: own.name })} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('figure')}</th>
            {[...areas.map(({ name }) => name), ...wider.map((kind) => figure(`section.${kind}`))].map((head) => (
              <th scope="col" class="num" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const common = { unit: row.definition.unit, rule, counts, dated: true, reason: say('missing') }
            return (
              <tr key={row.code}>
                <th scope="row">
                  {both(row.definition.name)}
                  <Sub>{unitOf(row.definition)}</Sub>
                </th>
                {areas.map((area) => (
                  <Num label={area.name} key={area.name}>
                    <Amount {...common} told={told(row, area)} />
                  </Num>
                ))}
                {wider.map((kind) => (
                  <Num label={figure(`section.${kind}`)} key={kind}>
                    <Amount {...common} told={row.beside.find((one) => one.kind === kind)?.figure} />
                  </Num>
                ))}
              </tr>
            )
          })}
        </tbody>
      </Table>
      <Source>{figure('series.sources', { sources })}</Source>
    </Section>
  )
}
