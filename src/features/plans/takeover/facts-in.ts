import { languages } from '#text/language.ts'
import { type Choice, fixedChoices, templateChoices } from './choices.ts'
import type { Fault, Remark } from './fault.ts'
import { type FactKey, facts } from './layout.ts'
import type { BookSheet } from './read-book.ts'
import type { Register } from './register.ts'
import { brokenCells, cellWords, chosenIn } from './rows.ts'
import { takeoverTexts } from './texts.ts'

/** What holds for the plan as a whole: the values that its forms have, in which row each stands, and what is wrong. */
export type FactsIn = {
  readonly values: Readonly<Record<FactKey, string>>
  readonly rowOf: (key: FactKey) => number | null
  readonly faults: readonly Fault[]
  readonly remarks: readonly Remark[]
}

const say = takeoverTexts.phrase
const plain = (text: string): string => text.trim().toLocaleLowerCase('da')

const factFor = (label: string) => facts.find(({ title }) => languages.some((language) => plain(title(language)) === plain(label)))

const choicesFor = (register: Register, from: string): Readonly<Partial<Record<FactKey, readonly Choice[]>>> => ({
  programme: fixedChoices.programme,
  rule: fixedChoices.rule,
  board: register.boards,
  operator: register.operators,
  lead: register.estates,
  template: templateChoices(from === '' ? null : from),
})

/** Reads the sheet of facts, in whatever order its rows stand. A fact that is there twice, or that no plan has, is told by its row. */
export const factsIn = (read: BookSheet | undefined, register: Register): FactsIn => {
  const found = new Map<FactKey, { readonly row: number; readonly words: string }>()
  const faults: Fault[] = []
  const remarks: Remark[] = []
  for (const row of read?.rows ?? []) {
    const label = row.cells[0]?.text ?? ''
    const fact = factFor(label)
    const broken = brokenCells('facts', row, () => 'value')
    if (broken.length > 0) faults.push(...broken)
    else if (!fact) {
      if ((row.cells[1]?.text ?? '') !== '') remarks.push({ say: say('remark.fact', { fact: label, row: row.row }) })
    } else {
      const before = found.get(fact.key)
      if (before) faults.push({ sheet: 'facts', row: row.row, column: 'value', say: say('fault.fact.twice', { row: before.row }) })
      else found.set(fact.key, { row: row.row, words: cellWords(row.cells[1], fact.kind) })
    }
  }
  const wordsOf = (key: FactKey): string => found.get(key)?.words ?? ''
  const choices = choicesFor(register, wordsOf('from'))
  const entries = facts.map(({ key }) => {
    const offered = choices[key]
    if (!offered) return [key, wordsOf(key)] as const
    const chosen = chosenIn(wordsOf(key), offered, { sheet: 'facts', row: found.get(key)?.row ?? null, column: 'value' })
    faults.push(...chosen.faults)
    return [key, chosen.value] as const
  })
  return {
    values: Object.fromEntries(entries) as Record<FactKey, string>,
    rowOf: (key) => found.get(key)?.row ?? null,
    faults,
    remarks,
  }
}
