import type { Column } from '#sheets/sheet'
import { exportTexts } from './texts.ts'

type Key = Parameters<typeof exportTexts.phrase>[0]
export type Words = ReturnType<typeof exportTexts.in>
type ColumnKey = Extract<Key, `column.${string}`> extends `column.${infer Name}` ? Name : never
type Meaning = Extract<Key, `meaning.${string}`>

/** A column by its key, with what it means where its title does not say it all. */
export const columnOf = (key: ColumnKey, kind: Column['kind'] = 'text', meaning?: Meaning): Column => ({
  key,
  title: exportTexts.phrase(`column.${key}`),
  kind,
  ...(meaning && { meaning: exportTexts.phrase(meaning) }),
})
