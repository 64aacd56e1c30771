/** How fast areas are judged: the official file, read and evaluated, against only reading it; and a whole country of areas over the years. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '#config'
import { type AreaFigures, evaluateHistory } from '../rules/area-status/index.ts'
import { type AreaRow, readAreaFile } from '../src/cli/rules-read.ts'
import { type Bench, type Figure, median } from './report.ts'

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

const country = { areas: 1_200, years: 15, first: 2010 } as const

/** The same figures in every run: a generator that needs no library. */
const dice = (seed: number): ((most: number) => number) => {
  let state = seed
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % most
  }
}

/** Areas with figures as the lists write them: one decimal, convicted with two; one in fifty is unknown. */
const wholeCountry = (): readonly (readonly AreaFigures[])[] => {
  const roll = dice(746)
  const figure = (least: number, spread: number, decimals: number) =>
    roll(50) === 0 ? null : ((least + roll(spread)) / 10 ** decimals).toFixed(decimals)
  return Array.from({ length: country.areas }, () =>
    Array.from({ length: country.years }, (_, at) => ({
      year: country.first + at,
      residents: figure(600, 3_000, 0),
      U: figure(150, 400, 1),
      I: figure(100, 700, 1),
      P: figure(80, 300, 2),
      E: figure(300, 500, 1),
      N: figure(450, 400, 1),
    })),
  )
}

const judgeCountry = (areas: readonly (readonly AreaFigures[])[]): number => {
  const began = performance.now()
  for (const area of areas) evaluateHistory(area)
  return performance.now() - began
}

const overCountry = (say: (line: string) => void): readonly Figure[] => {
  const areas = wholeCountry()
  const cold = judgeCountry(areas)
  const times = Array.from({ length: 21 }, () => judgeCountry(areas))
  say(`  ${country.areas} areas over ${country.years} years; the first time, with nothing remembered, ${cold.toFixed(0)} ms`)
  return [{ what: 'a country judged again, with every reason', value: median(times), unit: 'ms', goal: { most: 50 } }]
}

export const rulesOverFile: Bench = {
  title: `the rules over the official file, ${rounds} alternating rounds of ${roundSeconds} s; and over a generated country`,
  run: async (say) => {
    const overAll = overCountry(say)
    const bytes = await readFile(file).catch(() => null)
    if (bytes === null) {
      say('  skipped: ../shared/data/official-areas.csv is not there')
      return overAll
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
      ...overAll,
      { what: 'evaluations', value: perSecond, unit: '/s', goal: null },
      { what: 'read and judged / only read, in speed', value: (median(both) / median(reading)) * 100, unit: '%', goal: null },
    ]
  },
}
