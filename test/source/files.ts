import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { projectRoot } from '#config'

/** A source file with its lines and the files of this tree that it imports, as paths from the root. */
export type SourceFile = { readonly path: string; readonly text: string; readonly imports: readonly string[] }

/** Where the names that begin with # lie; the same as "imports" in package.json. */
const doors: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).imports

export const targetOf = (specifier: string, from: string): string | null => {
  if (specifier.startsWith('.')) return relative(projectRoot, join(projectRoot, dirname(from), specifier))
  for (const [name, target] of Object.entries(doors)) {
    const [before = '', after] = name.split('*')
    if (after === undefined ? specifier === name : specifier.startsWith(before)) {
      return relative(projectRoot, join(projectRoot, target.replace('*', specifier.slice(before.length))))
    }
  }
  return null
}

const importing = /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?['"]([^'"]+)['"]|import\(\s*'([^']+)'\s*\)/g

const read = (path: string): SourceFile => {
  const text = readFileSync(join(projectRoot, path), 'utf8')
  const imports = [...text.matchAll(importing)].flatMap(([, whole, dynamic]) => targetOf(whole ?? dynamic ?? '', path) ?? [])
  return { path, text, imports }
}

/** Every file below the folders that matches, tests included. */
export const sourceFiles = (...patterns: string[]): readonly SourceFile[] =>
  globSync(patterns, { cwd: projectRoot, exclude: ['node_modules/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map(read)

export const isTest = ({ path }: SourceFile): boolean => /\.(test|browser)\.tsx?$|\/testing|test-process/.test(path)
