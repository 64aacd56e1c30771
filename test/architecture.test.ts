import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#config'
import { circlesIn } from './source/circles.ts'
import { isTest, type SourceFile, sourceFile, sourceFiles } from './source/files.ts'

/** What may use what: a feature uses those that stand before it, never those behind it. */
const order = [
  'audit',
  'identity',
  'thread',
  'projects',
  'bodies',
  'policies',
  'areas',
  'plans',
  'theory',
  'funding',
  'governance',
  'dialogue',
  'allocation',
  'participation',
  'reporting',
  'overview',
  'front',
]

/** Folders of the ground, the lowest first, with what each may stand on. */
const ground: Readonly<Record<string, readonly string[]>> = {
  'src/kernel': ['src/kernel', 'src/text'],
  'src/text': ['src/text', 'src/kernel'],
  'src/rules': ['src/rules', 'src/kernel', 'src/text', 'src/config.ts', 'rules'],
  rules: ['rules', 'src/rules', 'src/kernel', 'src/text'],
  'src/ui': ['src/ui', 'src/text', 'src/kernel'],
  // The budget's island checks what is typed by the formula of the rule itself, which speaks in the texts and formats of the pages.
  'src/process': ['src/process', 'src/config.ts'],
  'src/print': ['src/print', 'src/process', 'src/kernel'],
  'src/drawing': ['src/drawing', 'src/process'],
  'src/sheets': ['src/sheets', 'src/kernel', 'src/text'],
  'src/disclosure': ['src/disclosure', 'src/kernel', 'src/text', 'src/rules', 'rules', 'src/config.ts'],
  'src/islands': ['src/islands', 'src/kernel', 'src/text', 'src/rules', 'rules'],
  'src/database': ['src/database', 'src/kernel', 'src/config.ts', 'database/types.ts'],
}

/** Wiring that sees every feature from inside: the table of contents, the start, and the worlds that tests and benchmarks open. */
const wiring = ['src/app.ts', 'src/start.ts']

const files = sourceFiles('src/**/*.{ts,tsx}', 'rules/**/*.ts').filter((file) => !isTest(file))

const below = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
const featureOf = (path: string): string | null => /^src\/features\/([^/]+)\//.exec(path)?.[1] ?? null
const pairs = (of: readonly SourceFile[]): readonly (readonly [string, string])[] =>
  of.flatMap(({ path, imports }) => imports.map((target) => [path, target] as const))
const said = (found: readonly (readonly [string, string])[]): readonly string[] => found.map(([from, to]) => `${from} uses ${to}`)

describe('doors and direction', () => {
  it('every import leads to a file that is there', () => {
    expect(said(pairs(files).filter(([, to]) => !existsSync(join(projectRoot, to))))).toEqual([])
  })

  it('no files need one another before they have run: the texts wait for their library, and the server would wait for itself', () => {
    expect(circlesIn(files)).toEqual([])
    const one = sourceFile('src/a.ts', "import { b } from './b.ts'")
    const other = sourceFile('src/b.ts', "export { a } from './a.ts'")
    expect(circlesIn([one, other])).toEqual(['src/a.ts → src/b.ts → src/a.ts'])
    const types = sourceFile(
      'src/b.ts',
      "import { type A } from './a.ts'\nimport type { B } from './a.ts'\nexport const c = () => import('./a.ts')",
    )
    expect(circlesIn([one, types])).toEqual([])
  })

  it('every feature has its place in the order', () => {
    const folders = readdirSync(join(projectRoot, 'src/features'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).filter((name) => !order.includes(name))).toEqual([])
  })

  it('a feature is entered by its index.ts only', () => {
    const forced = pairs(files).filter(([from, to]) => {
      const feature = featureOf(to)
      return feature !== null && featureOf(from) !== feature && to !== `src/features/${feature}/index.ts` && !wiring.includes(from)
    })
    expect(said(forced)).toEqual([])
  })

  it('a feature uses only those before it', () => {
    const back = pairs(files).filter(([from, to]) => {
      const [here, there] = [featureOf(from), featureOf(to)]
      return here !== null && there !== null && order.indexOf(there) > order.indexOf(here)
    })
    expect(said(back)).toEqual([])
  })

  it('the ground stands on nothing above it', () => {
    const up = Object.entries(ground).flatMap(([folder, allowed]) =>
      pairs(files.filter(({ path }) => below(path, folder))).filter(([, to]) => !allowed.some((other) => below(to, other))),
    )
    expect(said(up)).toEqual([])
  })

  it('the domain file of a feature is pure: kernel, rules, texts and types of the kit', () => {
    const domain = files.filter(({ path }) => {
      const [, feature = '', folder, file] = /^src\/features\/(\w+)\/(?:(\w+)\/)?([\w-]+)\.ts$/.exec(path) ?? []
      return file !== undefined && file === nounOf(folder ?? feature)
    })
    expect(domain.length).toBeGreaterThan(0)
    const impure = pairs(domain).filter(([, to]) => /queries|commands|routes|views|src\/web|src\/database|stage|read\.ts/.test(to))
    expect(said(impure)).toEqual([])
  })
})

/** The noun of a folder: bodies -> body, areas -> area, plan -> plan. */
const nounOf = (folder: string): string => folder.replace(/ies$/, 'y').replace(/s$/, '')

describe('how a file looks', () => {
  const own = sourceFiles('src/**/*.{ts,tsx}', 'rules/**/*.ts', 'test/**/*.ts', 'tools/**/*.ts', 'database/worlds/**/*.ts', 'bench/**/*.ts')
  /** Texts are a table, so are the names of the acts, and a world is told line by line from its sources: none grows by thoughts. */
  const tables = [/\/texts(\/[\w-]+)?\.ts$/, /\/audit\/acts\.ts$/, /^database\/worlds\//]

  it('no file is longer than 250 lines', () => {
    const long = own
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > 250 && !tables.some((table) => table.test(path)))
    expect(long).toEqual([])
  })

  const holding = (pattern: RegExp, among: readonly SourceFile[] = own): readonly string[] =>
    among.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
  const tsx = own.filter((file) => file.path.endsWith('.tsx') && !isTest(file))

  it('there are no classes, enums or default exports', () => {
    expect(holding(/^(export )?(abstract )?class \w/m)).toEqual([])
    expect(holding(/^(export )?(const )?enum \w/m)).toEqual([])
    const asked = ['test/setup/database.ts', 'test/setup/assets.ts', 'vitest.config.ts']
    expect(holding(/^export default/m).filter((path) => !asked.includes(path))).toEqual([])
  })

  it('markup has class and for, and no style attributes', () => {
    expect(holding(/\s(className|htmlFor|style)=/, tsx)).toEqual([])
  })

  it('raw inputs, tables and dialogs live in the kit only', () => {
    expect(
      holding(
        /<(input|select|textarea|table|dialog|button)[\s>]/,
        tsx.filter(({ path }) => !below(path, 'src/ui')),
      ),
    ).toEqual([])
  })
})
