/** The same plans as Word files: the first file of the process, one that it has not seen, and a large one. */
import { closeWordPress, printWord } from '#print/word'
import { planPaper } from '../src/features/plans/print/plan-paper.ts'
import { type PlanToPrint, printedOn } from '../src/features/plans/print/printed-plan.ts'
import { withDataDir } from './built.ts'
import { altered, large, sample, worldsPlan } from './plan-to-print.ts'
import { type Bench, median } from './report.ts'

const rounds = 9

const took = async (plan: PlanToPrint): Promise<number> => {
  const began = performance.now()
  await printWord({ paper: planPaper(plan), on: printedOn(plan) })
  return performance.now() - began
}

const medianOf = async (plan: PlanToPrint): Promise<number> => {
  const times: number[] = []
  for (let round = 1; round <= rounds; round += 1) times.push(await took(altered(plan, round)))
  return median(times)
}

export const word: Bench = {
  title: `the approved plan of København as a Word file, median of ${rounds}`,
  run: async (say) => {
    const found = await withDataDir(worldsPlan)
    if (!found) say('  the world has no printed plan of København: the tests’ sample is printed')
    const plan = found ?? sample()
    const cold = await took(plan)
    const warm = await medianOf(plan)
    const largest = await medianOf(large())
    await closeWordPress()
    return [
      { what: 'first file, process started for it', value: cold, unit: 'ms', goal: null },
      { what: 'a plan that it has not seen', value: warm, unit: 'ms', goal: { most: 1_000 } },
      { what: 'one with 40 goals and 120 activities', value: largest, unit: 'ms', goal: { most: 1_000 } },
      { what: 'cold / warm', value: cold / warm, unit: '', goal: null },
    ]
  },
}
