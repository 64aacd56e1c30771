/** Reads a file in a process of its own and tells what it took: `sheets-child.ts <bytes|split|table> <path>`. */
import { readFile } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { readTable } from '../src/sheets/read.ts'

export type Told = { readonly rows: number; readonly seconds: number; readonly grown: number; readonly pause: number }

const [, , kind = '', path = ''] = process.argv

const ways: Readonly<Record<string, () => Promise<number>>> = {
  bytes: async () => (await readFile(path)).length,
  split: async () => {
    let cells = 0
    const lines = (await readFile(path, 'utf8')).split('\n')
    for (const line of lines) cells += line.split(';').length
    return cells > 0 ? lines.length - 2 : 0
  },
  table: async () => {
    const result = await readTable({ path })
    if (!result.ok) throw new Error(result.refusals.map(({ say }) => say('en')).join('; '))
    let [rows, numbers] = [0, 0]
    for await (const batch of result.table.batches()) {
      if (!batch.ok) throw new Error(batch.refusals.map(({ say }) => say('en')).join('; '))
      for (const { cells } of batch.rows) numbers += cells.at(-1)?.kind === 'number' ? 1 : 0
      rows += batch.rows.length
    }
    if (numbers !== rows) throw new Error(`${numbers} of ${rows} rows have a number`)
    return rows
  },
}

const pauses = monitorEventLoopDelay({ resolution: 1 })
const before = process.resourceUsage().maxRSS
pauses.enable()
await setImmediate()
const began = performance.now()
const rows = (await ways[kind]?.()) ?? 0
const seconds = (performance.now() - began) / 1000
await setImmediate()
pauses.disable()
const told: Told = { rows, seconds, grown: (process.resourceUsage().maxRSS - before) / 1024, pause: pauses.max / 1e6 }
process.stdout.write(JSON.stringify(told))
