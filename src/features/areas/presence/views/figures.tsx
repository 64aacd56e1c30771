import { useFormat, useTexts } from '#text/use.ts'
import { Example, Hidden, Missing, Sub } from '#ui/kit.ts'
import { type Count, per100, rateText, type Stock, type Sum } from '../presence.ts'
import { presenceTexts } from '../texts.ts'

type RateProps = { readonly count: Count | Sum; readonly stock: Stock | null }

/** Services per 100 dwellings, with their number below; where it cannot be said, the reason. */
export const Rate = ({ count, stock }: RateProps) => {
  const say = useTexts(presenceTexts)
  const { number } = useFormat()
  if (!('count' in count)) return count.state === 'hidden' ? <Hidden reason={say('hidden')} /> : <Missing reason={say('missing')} />
  const least = count.state === 'at_least' ? `${say('at_least')} ` : ''
  if (!stock)
    return (
      <span class="rate">
        <Missing reason={say('no_stock')} />
        <Sub>
          {least}
          {number(count.count)}
        </Sub>
      </span>
    )
  return (
    <span class="rate">
      {least}
      {number(rateText(per100(count.count, stock.dwellings)))}
      <Sub>{number(count.count)}</Sub>
    </span>
  )
}

/** A place's dwellings with the day and the source; without them the sentence that says what is lacking. */
export const Dwellings = ({ stock }: { readonly stock: Stock | null }) => {
  const say = useTexts(presenceTexts)
  const { number } = useFormat()
  if (!stock) return <Missing reason={say('no_stock')} />
  return (
    <span class="rate">
      {stock.approximate ? 'ca. ' : ''}
      {number(stock.dwellings)} {stock.example && <Example />}
    </span>
  )
}
