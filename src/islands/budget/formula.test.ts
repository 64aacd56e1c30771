import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#config'
import { languages } from '#text/language.ts'
import { type Budget, type BudgetCheck, type BudgetLine, checkBudget, coFinancingRule, sources } from '../../../rules/co-financing/index.ts'
import { islandAliases } from '../../../tools/assets.ts'

/** The formula as browsers get it: bundled for them, with the small store of texts in the place of the server's. */
let folder = ''
let inBrowser: typeof checkBudget
let bundled = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-formula-'))
  const outfile = join(folder, 'formula.mjs')
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [join(projectRoot, 'rules/co-financing/pure.ts')],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome123', 'firefox125', 'safari17.5'],
    alias: islandAliases,
    write: false,
  })
  bundled = outputFiles[0]?.text ?? ''
  await writeFile(outfile, bundled)
  const module = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as { readonly checkBudget: typeof checkBudget }
  inBrowser = module.checkBudget
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const amounts = fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 1_000_000_000 }))
const hundredths = fc.integer({ min: 0, max: 200_000 }).map((count) => `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`)
const common = {
  part: fc.constantFrom('1', '2', null),
  year: fc.integer({ min: 2015, max: 2019 }),
  category: fc.constant('løn'),
  source: fc.constantFrom(...sources),
}
const cash = fc.record({ ...common, kind: fc.constant('cash' as const), amount: amounts })
const hours = fc.record({
  ...common,
  kind: fc.constant('hours' as const),
  hours: hundredths,
  rate: fc.integer({ min: 1, max: 100_000 }),
  confirmedBy: fc.constantFrom(null, 'leder'),
})
const lines = fc
  .array(fc.oneof({ arbitrary: cash, weight: 4 }, { arbitrary: hours, weight: 1 }), { maxLength: 12 })
  .map((all) => all.map((line, at): BudgetLine => ({ ...line, id: `l${at}` })))
const ruled = fc.constantFrom(coFinancingRule('koebenhavn'), coFinancingRule('lbf'))

/** Budgets of any kind, and such as nearly hold: the frame is the sum of the lines, or an øre beside it. */
const budgets: fc.Arbitrary<Budget> = fc
  .record({
    rule: ruled,
    lines,
    reason: fc.constantFrom(null, '', 'Sekretariatet deles'),
    near: fc.integer({ min: -1, max: 1 }),
    frame: amounts,
    own: fc.boolean(),
  })
  .map(({ rule, lines: all, reason, near, frame, own }) => {
    const sum = all.reduce((total, line) => total + (line.kind === 'cash' ? line.amount : 0), 0)
    return { rule, reason, lines: all, frame: Math.max(1, own ? frame : sum + near) }
  })

/** A check with its sentences in both languages. */
const told = (check: BudgetCheck) => ({
  ...check,
  rules: check.rules.map(({ why, ...rest }) => ({ ...rest, why: languages.map((language) => why(language)) })),
})

describe('the formula in the browser', () => {
  it('says the same as on the server of any budget: what holds, by how much, why, and what could mend it', () => {
    fc.assert(
      fc.property(budgets, (budget) => {
        expect(told(inBrowser(budget))).toEqual(told(checkBudget(budget)))
      }),
      { numRuns: 2_000 },
    )
  })

  it('carries neither the reading of rule files nor the whole store of texts with it', () => {
    expect(bundled.length).toBeLessThan(20_000)
    expect(bundled).not.toMatch(/readFileSync|i18next|strictObject/)
  })
})
