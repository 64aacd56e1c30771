/** How long it takes from the command to the first answer, with an empty folder and with one that has been used. */
import { type Built, startBuilt, withDataDir } from './built.ts'
import type { Bench, Figure } from './report.ts'

const seconds = { cold: 15, warm: 3 } as const

const timed = async (what: string, most: number, start: () => Promise<Built>): Promise<Figure> => {
  const built = await start()
  await built.stop()
  return { what, value: built.readyAfter / 1000, unit: 's', goal: { most } }
}

export const starting: Bench = {
  title: 'from the command to /healthz; cold makes the database and plays the world, npm builds first',
  run: async () => {
    const figures: Figure[] = []
    for (const by of ['node', 'npm'] as const) {
      const name = by === 'node' ? 'node dist/server.js' : 'npm start'
      await withDataDir(async (dataDir) => {
        for (const how of ['cold', 'warm'] as const)
          figures.push(await timed(`${name}, ${how}`, seconds[how], () => startBuilt(dataDir, by)))
      })
    }
    const [cold, warm] = figures
    return [...figures, { what: 'warm / cold', value: ((warm?.value ?? 0) / (cold?.value ?? 1)) * 100, unit: '%', goal: null }]
  },
}
