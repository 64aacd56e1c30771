/** The process that reads files and holds them against what is registered: one order in, news of it and one answer out, until whoever started it lets go. */

import { readTable } from '#sheets/read'
import { allRows, type Row, type Table } from '#sheets/table'
import { changesOf } from './changes.ts'
import { planRows } from './import-plan.ts'
import { finderFor } from './register.ts'
import { type Against, type Answer, type Order, type Progress, weighedOf, wired } from './weighing.ts'

const tell = (news: Progress): void => void process.send?.({ news })

/** So many rows of a file are shown of each column, to know it by. */
const samples = 3

const rowsOf = async (table: Table) => {
  let read = 0
  const counted: Table = {
    ...table,
    batches: async function* () {
      for await (const batch of table.batches()) {
        if (batch.ok) {
          read += batch.rows.length
          tell({ doing: 'reads', done: read, of: null })
        }
        yield batch
      }
    },
  }
  return allRows(counted)
}

const planOf = (rows: readonly Row[], header: readonly string[], { mapping, register, today }: Against) =>
  planRows(rows, header, { finder: finderFor(register, mapping.same), mapping, today }, (done) =>
    tell({ doing: 'holds', done, of: rows.length }),
  )

const answerTo = async (order: Order): Promise<Answer> => {
  const read = await readTable(order.content, order.choices)
  if (!read.ok) return { refusals: read.refusals.map(({ say }) => wired({ field: 'file', say })) }
  const { table } = read
  const batch = await rowsOf(table)
  if (!batch.ok) return { refusals: batch.refusals.map(({ say }) => wired({ field: 'file', say })) }
  const { rows } = batch
  const { header, found } = table
  if (order.ask === 'read') return { read: { found, header, rows: rows.length, samples: rows.slice(0, samples) } }
  const planned = planOf(rows, header, order)
  if (order.ask === 'plan') return { planned: { ...planned, refused: planned.refused.map(wired) } }
  if (order.ask === 'bad') {
    const bad = new Set(planned.refused.map(({ row }) => row))
    return { header, rows: rows.filter(({ row }) => bad.has(row)), reasons: planned.refused.map(wired) }
  }
  const weighed = weighedOf(planned, changesOf(planned.entries, order.known))
  return { weighed: { ...weighed, bad: weighed.bad.map(wired), unknown: weighed.unknown.map(wired) } }
}

const answer = async (order: Order): Promise<Answer> => {
  try {
    return await answerTo(order)
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.on('message', (order: Order) => void answer(order).then((made) => process.send?.(made)))
process.on('disconnect', () => process.exit())
// A terminal and npm signal everybody at once: whoever started the process ends it when its last file is done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
