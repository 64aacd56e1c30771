import type { Id } from '#kernel/id'
import type { Choices } from '#sheets/table'
import type { Mapping } from './mapping.ts'

/** A file that is being prepared: how it is read, how large it is, and until when it is kept. Its bytes are fetched where they are read. */
export type Draft = {
  readonly id: Id
  readonly municipality: number
  readonly municipality_name: string
  readonly file_name: string
  readonly sha256: string
  readonly bytes: number
  readonly choices: Choices & { readonly source?: string }
  readonly mapping: Mapping | null
  readonly kept_until: Date
}
