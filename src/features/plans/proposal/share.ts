import { percentOf } from '../../../../rules/co-financing/index.ts'
import { type Sums, sumsOf } from '../budget/sums.ts'
import { factsOf, linesOf, type PlanDocument } from '../document.ts'

export type Share = { readonly amount: number; readonly percent: string }

/** What the municipality is to pay of a plan as it is planned, in øre and in per cent of the frame: in all, in the sub-agreements, for coordination; null without a frame. */
export const municipalShare = (
  document: PlanDocument,
): { readonly all: Share; readonly subs: Share; readonly coordination: Share; readonly frame: number; readonly sums: Sums } | null => {
  const { money } = factsOf(document)
  if (!money) return null
  const from = (...some: readonly string[]): Sums => sumsOf(linesOf(document).filter(({ source }) => some.includes(source)))
  const share = (amount: number): Share => ({ amount, percent: percentOf(amount, money.frame) })
  const [subs, coordination] = [from('municipalitySubAgreements').planned, from('municipalityCoordination').planned]
  const sums = from('municipalitySubAgreements', 'municipalityCoordination')
  return { all: share(sums.planned), subs: share(subs), coordination: share(coordination), frame: money.frame, sums }
}
