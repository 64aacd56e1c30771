/** The process that reads files and holds them against what is registered: one order in, news of it and one answer out, until whoever started it lets go. */

import { csvText } from '#sheets/csv-write'
import { readTable } from '#sheets/read'
import { allRows, type Row, type Table } from '#sheets/table'
import { aboutPersons } from './about-persons.ts'
import { changesOf, type Figure } from './changes.ts'
import { heldPlan } from './held-plan.ts'
import { type Entry, planRows } from './import-plan.ts'
import { refusedSheet } from './refused-sheet.ts'
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

const planOf = (rows: readonly Row[], header: readonly string[], { mapping, register, today, known }: Against) => {
  const finder = finderFor(register, mapping.same)
  const planned = planRows(rows, header, { finder, mapping, today }, (done) => tell({ doing: 'holds', done, of: rows.length }))
  return heldPlan(planned, known, finder)
}

/** What is recorded of a figure: what the file calls it has been shown, and would be half of what goes between the processes. */
const bare = ({ place, version, day, amount, numerator, denominator }: Entry): Figure => ({
  place,
  version,
  day,
  amount,
  numerator,
  denominator,
})

const answerTo = async (order: Order): Promise<Answer> => {
  const read = await readTable(order.content, order.choices)
  if (!read.ok) return { refusals: read.refusals.map(({ say }) => wired({ field: 'file', say })) }
  const { table } = read
  const batch = await rowsOf(table)
  if (!batch.ok) return { refusals: batch.refusals.map(({ say }) => wired({ field: 'file', say })) }
  const { rows } = batch
  const { header, found } = table
  const personal = aboutPersons(rows, header)
  if (personal) return { refusals: [wired(personal)] }
  if (order.ask === 'read') return { read: { found, header, rows: rows.length, samples: rows.slice(0, samples) } }
  const planned = planOf(rows, header, order)
  if (order.ask === 'figures') return { figures: planned.entries.map(bare), refused: planned.refused.length }
  if (order.ask === 'bad') {
    const { language } = order
    return { file: new TextEncoder().encode(csvText(refusedSheet({ header, rows }, planned.refused, language), { language })) }
  }
  const weighed = weighedOf(planned, changesOf(planned.entries, order.known), order.register)
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
