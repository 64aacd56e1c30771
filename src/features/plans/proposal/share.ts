import { percentOf, worthOf } from '../../../../rules/co-financing/index.ts'
import { ruleLines } from '../budget/check.ts'
import { factsOf, linesOf, type PlanDocument } from '../document.ts'

export type Share = { readonly amount: number; readonly percent: string }

/** What the municipality pays of a plan, in øre and in per cent of the frame: in all, in the sub-agreements, for coordination; null without a frame. */
export const municipalShare = (
  document: PlanDocument,
): { readonly all: Share; readonly subs: Share; readonly coordination: Share; readonly frame: number } | null => {
  const { money } = factsOf(document)
  if (!money) return null
  const paid = (source: string): number =>
    linesOf(document)
      .filter((line) => line.source === source)
      .flatMap((line) => ruleLines(line, ''))
      .reduce((sum, line) => sum + worthOf(line), 0)
  const share = (amount: number): Share => ({ amount, percent: percentOf(amount, money.frame) })
  const [subs, coordination] = [paid('municipalitySubAgreements'), paid('municipalityCoordination')]
  return { all: share(subs + coordination), subs: share(subs), coordination: share(coordination), frame: money.frame }
}
