import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import type { Unit } from '../figure.ts'
import type { Both, DefinitionRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'

/** Words of a definition in the reader's language. */
export const useBoth = (): ((words: Both) => string) => {
  const language = useLanguage()
  return (words) => words[language]
}

/** The unit of a definition in words. */
export const useUnit = (): ((definition: { readonly unit: Unit; readonly counted: Both | null }) => string) => {
  const say = useTexts(figureTexts)
  const both = useBoth()
  return ({ unit, counted }) => say(`unit.${unit}`, counted ? { counted: both(counted) } : {})
}

/** From when until when a definition holds. */
export const useSpan = (): ((definition: Pick<DefinitionRow, 'from' | 'until'>) => string) => {
  const say = useTexts(figureTexts)
  const { day } = useFormat()
  return ({ from, until }) =>
    until === null ? say('definition.from.open', { from: day(from) }) : say('definition.from.until', { from: day(from), until: day(until) })
}
