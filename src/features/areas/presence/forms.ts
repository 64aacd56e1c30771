import { z } from 'zod'
import { anyText, count, day, id, optionalAnyText, optionalId, optionalText, text, ticked } from '#web/fields.ts'
import { readFigure } from '../area/figures.ts'

/** Rows that were pasted instead of a file; as long as a small file. */
const pasted = () => optionalAnyText(2_000_000)

const municipality = optionalText(4)
const period = { from: day(), until: day() }

export const ImportForm = z.object({ municipality, source: id(), ...period, rows: pasted(), trial: ticked() })

export const AddressForm = z.object({
  municipality,
  source: id(),
  ...period,
  kind: optionalId(),
  complete: ticked(),
  rows: pasted(),
  stretches: pasted(),
  trial: ticked(),
})

export const SourceForm = z.object({
  municipality,
  system: text(),
  legalBasis: text(300),
  purpose: text(500),
  owner: text(),
  retention: text(300),
  ...period,
})

export const KindForm = z.object({ municipality, name: text(80), counted: text(80) })

export const StockForm = z.object({
  municipality,
  estate: optionalId(),
  dwellings: anyText(30)
    .transform((words) => readFigure(words) ?? words)
    .pipe(count()),
  approximate: ticked(),
  countedOn: day(),
  source: text(300),
})

export const UndoForm = z.object({ municipality, import: id() })
