/** Runs the benchmarks whose names are given, or all of them, one after another. Ends with 1 when a goal is missed. */
import type { Bench } from './report.ts'
import { holds, lineOf } from './report.ts'

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  area: async () => (await import('./record-page.ts')).areaPage,
  growth: async () => (await import('./growth.ts')).growth,
  plan: async () => (await import('./record-page.ts')).planPage,
  start: async () => (await import('./starting.ts')).starting,
  rules: async () => (await import('./rules.ts')).rulesOverFile,
  memory: async () => (await import('./memory.ts')).memory,
  permission: async () => (await import('./permission.ts')).permission,
  pdf: async () => (await import('./pdf.ts')).pdf,
  word: async () => (await import('./word.ts')).word,
  import: async () => (await import('./import.ts')).importing,
  disclosure: async () => (await import('./disclosure.ts')).disclosure,
  theory: async () => (await import('./theory.ts')).theory,
  sheets: async () => (await import('./sheets.ts')).sheets,
  weight: async () => (await import('./weight.ts')).weight,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}

let missed = 0
for (const [name, load] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const bench = await load()
  console.log(`${name}: ${bench.title}`)
  const figures = await bench.run(console.log)
  for (const figure of figures) console.log(lineOf(figure))
  missed += figures.filter((figure) => !holds(figure)).length
  console.log()
}
console.log(missed === 0 ? 'Every goal is met.' : `${missed} goals are missed.`)
process.exitCode = missed === 0 ? 0 : 1
