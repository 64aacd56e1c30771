import { useFormat, useTexts } from '#text/use.ts'
import { Example, Hidden, Missing, Sub } from '#ui/kit.ts'
import type { DisclosureRule } from '../../../../../rules/disclosure-control/pure.ts'
import { asShown, isHidden, type Unit } from '../figure.ts'
import type { Told } from '../fragment.ts'
import { figureTexts } from '../texts.ts'

type AmountProps = {
  readonly unit: Unit
  readonly told: Told | null | undefined
  /** Null where exact figures are shown. */
  readonly rule: DisclosureRule | null
  /** Why there may be none. */
  readonly reason: string
  /** Whether the count is shown in place of the share; a figure without one is missing then. */
  readonly counts?: boolean
  /** The day below it. */
  readonly dated?: boolean
}

/** One figure, `–` where there is none, `•` where it tells of few persons; the counts behind a share stand below it. */
export const Amount = ({ unit, told, rule, reason, counts = false, dated = false }: AmountProps) => {
  const say = useTexts(figureTexts)
  const { number, shortDay } = useFormat()
  if (!told || told.state === 'missing') return <Missing reason={reason} />
  if (isHidden(unit, told, rule)) return <Hidden reason={say('hidden')} />
  const { amount, numerator, denominator, example, day } = told
  const main =
    counts && numerator !== null ? asShown('number', numerator) : counts && unit !== 'persons' && unit !== 'number' ? null : amount
  if (main === null) return <Missing reason={say('missing')} />
  const of =
    !counts && numerator !== null && denominator !== null
      ? say('of', { numerator: number(asShown('number', numerator)), denominator: number(asShown('number', denominator)) })
      : null
  return (
    <>
      {number(asShown(counts ? 'number' : unit, main))} {example && <Example />}
      {of && <Sub>{of}</Sub>}
      {dated && <Sub>{shortDay(day)}</Sub>}
    </>
  )
}
