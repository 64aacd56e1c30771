/** A table as large as the whole country's: 1,200 areas in 98 municipalities, twelve counts of each, with the sums of both levels. */
import type { Table } from '#disclosure/table'

const municipalities = 98
const areas = 1_200

/** The same numbers on every machine: a linear congruential generator (Numerical Recipes). */
const numbers = (seed: number) => {
  let state = seed
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** What part of an area's residents a count is about: from a third of them to one of some hundred. */
const shares = [0.33, 0.24, 0.16, 0.11, 0.06, 0.04, 0.025, 0.015, 0.009, 0.006, 0.003, 0.002]

/**
 * Areas of 120 to 4,000 residents, most of them small; a few municipalities have very many, most have some. `added` makes the twelve counts
 * parts of a total of their own, so that rows and columns both add up.
 */
export const countryTable = (added: boolean): Table => {
  const next = numbers(2016)
  const weights = Array.from({ length: municipalities }, () => 0.3 + next() ** 3 * 6)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const kinds = shares.map((_, kind) => `antal ${kind + 1}`)
  const parts: Record<string, string[]> = { Danmark: [] }
  const sums = new Map<string, Map<string, number>>()
  const add = (place: string, kind: string, count: number): void => {
    const own = sums.get(place) ?? new Map<string, number>()
    sums.set(place, own)
    own.set(kind, (own.get(kind) ?? 0) + count)
  }
  let [given, share] = [0, 0]
  weights.forEach((weight, index) => {
    const municipality = `kommune ${index + 1}`
    parts.Danmark?.push(municipality)
    share += weight
    const until = Math.round((share / all) * areas)
    const own = Array.from({ length: until - given }, (_, area) => `${municipality}, område ${area + 1}`)
    given = until
    if (own.length > 0) parts[municipality] = own
    for (const area of own) {
      const residents = 120 + next() ** 3 * 3_900
      kinds.forEach((kind, which) => {
        const count = Math.round(residents * (shares[which] ?? 0) * (0.4 + next() * 1.2))
        for (const place of [area, municipality, 'Danmark']) for (const one of added ? [kind, 'i alt'] : [kind]) add(place, one, count)
      })
    }
  })
  return {
    dimensions: [
      { name: 'sted', parts },
      { name: 'antal', ...(added && { parts: { 'i alt': kinds } }) },
    ],
    rows: [...sums].flatMap(([place, own]) => [...own].map(([kind, count]) => ({ at: [place, kind], count }))),
  }
}
