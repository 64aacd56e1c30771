import { useFormat, useTexts } from '#text/use.ts'
import type { StockCount, StockLine, Total } from '../stock.ts'
import { stockTexts } from '../texts.ts'

/** Owner and kind of dwellings as one name: `Almene boliger, familieboliger`. */
export const useWhat = (): ((line: Pick<StockLine, 'owner' | 'kind'>) => string) => {
  const say = useTexts(stockTexts)
  return ({ owner, kind }) => [say(`owner.${owner ?? 'unknown'}`), kind && say(`kind.${kind}`)].filter(Boolean).join(', ')
}

/** A sum as it is written: `ca. 1.204`; null when there are lines and none has a number. */
export const useTotal = (): ((total: Total) => string | null) => {
  const say = useTexts(stockTexts)
  const { number } = useFormat()
  return ({ dwellings, approximate, missing }) =>
    missing > 0 && dwellings === 0 ? null : approximate ? say('table.about', { number: number(dwellings) }) : number(dwellings)
}

/** Where counts come from, each source once with its day. */
export const useSources = (counts: readonly StockCount[]): string => {
  const say = useTexts(stockTexts)
  const { day } = useFormat()
  const sources = counts.map(({ source, countedOn }) =>
    [source ?? say('table.example'), countedOn === null ? say('table.undated') : day(countedOn)].join(', '),
  )
  return say('table.source', { sources: [...new Set(sources)].join('; ') })
}
