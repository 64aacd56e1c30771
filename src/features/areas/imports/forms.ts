import { z } from 'zod'
import { id, optionalAnyText, optionalDay, optionalText, text } from '#web/fields.ts'

export const FileForm = z.object({ municipality: optionalText(3), source: text(200), rows: optionalAnyText(2_000_000) })

export const ImportForm = z.object({ fil: id() })

export const UndoForm = z.object({ import: id() })

/** How a file is read; what each column is read as comes beside it, in fields named by their number. */
export const MappingForm = z.object({
  fil: id(),
  day: optionalDay(),
  separator: optionalText(1),
  decimal: optionalText(10),
  encoding: optionalText(20),
  headerRow: optionalText(4),
  sheet: optionalText(100),
})
