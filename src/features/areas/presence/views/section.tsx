import { toNumber } from '#kernel/decimal'
import { fromRange } from '#kernel/period'
import type { Ratio } from '#rules/ratio'
import { useFormat, useTexts } from '#text/use.ts'
import { Against, Cell, Example, Num, Section, Source, Sub, Table } from '#ui/kit.ts'
import type { AreaPresence } from '../fragment.ts'
import { per100, rateText, type Stock, timesText } from '../presence.ts'
import { presenceTexts } from '../texts.ts'
import { Rate } from './figures.tsx'
import { usePeriod } from './period.ts'

type SectionProps = {
  readonly counts: readonly AreaPresence[]
  /** Dwellings of the area; null when one of its estates has none. */
  readonly stock: Stock | null
  /** Where the area is held against the municipality's own criteria. */
  readonly criteriaHref: string
}

const asNumber = ({ over, under }: Ratio): number => toNumber(over.div(under).round(4))

const rateOf = (count: number | null, stock: Stock | null): Ratio | null =>
  count === null || !stock ? null : per100(count, stock.dwellings)

const Row = ({ one, stock, most }: { readonly one: AreaPresence; readonly stock: Stock | null; readonly most: number }) => {
  const say = useTexts(presenceTexts)
  const { number } = useFormat()
  const [here, whole] = [rateOf(one.count, stock), rateOf(one.whole, one.stock)]
  const times = here && whole ? timesText(here, whole) : null
  const words = here && { name: one.name, here: number(rateText(here)), whole: whole ? number(rateText(whole)) : '–' }
  return (
    <tr>
      <th scope="row">
        {one.name} <Sub>{one.counted}</Sub>
      </th>
      <Num label={say('here')}>
        <Rate
          count={
            one.state === 'known' && one.count !== null
              ? { state: 'known', count: one.count }
              : { state: one.state === 'hidden' ? 'hidden' : 'missing' }
          }
          stock={stock}
        />
      </Num>
      <Num label={say('whole.short')}>
        <Rate count={one.whole === null ? { state: 'missing' } : { state: 'known', count: one.whole }} stock={one.stock} />
      </Num>
      <Cell label={say('beside')}>
        {here && words ? (
          <span>
            <Against value={asNumber(here)} other={whole && asNumber(whole)} most={most} label={say('beside.label', words)} />
            {times && <Sub>{say('times', { times: number(times) })}</Sub>}
          </span>
        ) : (
          '–'
        )}
      </Cell>
    </tr>
  )
}

/** How much of the municipality is in an area, kind by kind, beside the municipality as a whole. For those who may see it. */
export const PresenceSection = ({ counts, stock, criteriaHref }: SectionProps) => {
  const say = useTexts(presenceTexts)
  const period = usePeriod()
  if (counts.length === 0) return null
  const most = Math.max(
    ...counts.flatMap((one) => [rateOf(one.count, stock), rateOf(one.whole, one.stock)].flatMap((rate) => (rate ? [asNumber(rate)] : []))),
  )
  const sources = [...new Set(counts.map((one) => `${one.system}, ${period(fromRange(one.period))}`))]
  return (
    <Section
      id="tilstedevaerelse"
      title={
        <>
          {say('title')} {counts.some(({ example }) => example) && <Example title={say('example')} />}
        </>
      }
      note={say('section.note')}
      end={<a href={criteriaHref}>{say('section.criteria')}</a>}
    >
      <Table caption={say('section.note')} captionHidden kind="slim" stack>
        <thead>
          <tr>
            <th scope="col">{say('service')}</th>
            <th scope="col" class="num">
              {say('here')}
            </th>
            <th scope="col" class="num">
              {say('whole.short')}
            </th>
            <th scope="col">{say('beside')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((one) => (
            <Row key={one.kind} one={one} stock={stock} most={most} />
          ))}
        </tbody>
      </Table>
      <Source>
        {say('origin', { sources: sources.join('; ') })} <a href="/tilstedevaerelse">{say('section.all')}</a>
      </Source>
    </Section>
  )
}
