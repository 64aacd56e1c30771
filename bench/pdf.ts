/** Printing the approved plan of København and a large plan: the first document of a press, one that it has not seen, and the same again. */
import { closePress } from '#print/press'
import { planPdf } from '../src/features/plans/print/plan-pdf.ts'
import type { PlanToPrint } from '../src/features/plans/print/printed-plan.ts'
import { withDataDir } from './built.ts'
import { altered, large, sample, worldsPlan } from './plan-to-print.ts'
import { type Bench, median } from './report.ts'

const rounds = 9

const took = async (plan: PlanToPrint): Promise<number> => {
  const began = performance.now()
  await planPdf(plan)
  return performance.now() - began
}

const medianOf = async (planOf: (round: number) => PlanToPrint): Promise<number> => {
  const times: number[] = []
  for (let round = 1; round <= rounds; round += 1) times.push(await took(planOf(round)))
  return median(times)
}

/** The longest time that nothing else got a turn in this process while it printed, in milliseconds. */
const longestGap = async (work: () => Promise<unknown>): Promise<number> => {
  let [last, longest] = [performance.now(), 0]
  const ticking = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  await work()
  clearInterval(ticking)
  return longest
}

export const pdf: Bench = {
  title: `the approved plan of København as PDF/UA, median of ${rounds}`,
  run: async (say) => {
    const found = await withDataDir(worldsPlan)
    if (!found) say('  the world has no printed plan of København: the tests’ sample is printed')
    const plan = found ?? sample()
    const cold = await took(plan)
    const warm = await medianOf((round) => altered(plan, round))
    const big = large()
    const largest = await medianOf((round) => altered(big, round))
    const again = await medianOf(() => plan)
    const gap = await longestGap(() => planPdf(altered(plan, rounds + 1)))
    await closePress()
    return [
      { what: 'first document, press started for it', value: cold, unit: 'ms', goal: null },
      { what: 'a plan that the press has not seen', value: warm, unit: 'ms', goal: { most: 500 } },
      { what: 'one with 40 goals and 120 activities', value: largest, unit: 'ms', goal: { most: 500 } },
      { what: 'the same plan again', value: again, unit: 'ms', goal: { most: 500 } },
      { what: 'cold / warm', value: cold / warm, unit: '', goal: null },
      { what: 'longest pause of the server meanwhile', value: gap, unit: 'ms', goal: { most: 50 } },
    ]
  },
}
