/** How fast areas are judged: the official file, read and evaluated, against only reading it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '#config'
import { evaluateHistory } from '../rules/area-status/index.ts'
import { type AreaRow, readAreaFile } from '../src/cli/rules-read.ts'
import { type Bench, median } from './report.ts'

const file = join(projectRoot, '..', 'shared', 'data', 'official-areas.csv')
const rounds = 5
const roundSeconds = 0.5

const read = (bytes: Uint8Array): readonly AreaRow[] => {
  const area = readAreaFile(bytes)
  if (!area.ok) throw new Error(area.refusals[0])
  return area.rows
}

const evaluate = (bytes: Uint8Array): void => {
  for (const history of Map.groupBy(read(bytes), (row) => row.key).values()) evaluateHistory(history.map(({ figures }) => figures))
}

/** Times a second that the work can be done. */
const rate = (work: () => void): number => {
  const began = performance.now()
  let done = 0
  for (; performance.now() - began < roundSeconds * 1000; done += 1) work()
  return (done * 1000) / (performance.now() - began)
}

export const rulesOverFile: Bench = {
  title: `the rules over the official file, ${rounds} alternating rounds of ${roundSeconds} s`,
  run: async (say) => {
    const bytes = await readFile(file).catch(() => null)
    if (bytes === null) {
      say('  skipped: ../shared/data/official-areas.csv is not there')
      return []
    }
    const rows = read(bytes).length
    const reading: number[] = []
    const both: number[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const pair = [rate(() => read(bytes)), rate(() => evaluate(bytes))] as const
      // The first round warms up.
      if (round === 0) continue
      reading.push(pair[0])
      both.push(pair[1])
    }
    const perSecond = median(both) * rows
    say(`  ${rows} rows; a row takes ${(1e6 / perSecond).toFixed(1)} µs to be read and judged`)
    return [
      { what: 'evaluations', value: perSecond, unit: '/s', goal: null },
      { what: 'read and judged / only read, in speed', value: (median(both) / median(reading)) * 100, unit: '%', goal: null },
    ]
  },
}
