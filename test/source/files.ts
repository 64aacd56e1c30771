import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { projectRoot } from '#config'

/** A source file, as paths from the root: the files of this tree that it imports, and those of them that it needs before it has run. */
export type SourceFile = {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
  /** What it imports values from at once: types are gone before anything runs, and what is imported while it runs waits for nobody. */
  readonly needs: readonly string[]
}

/** Where the names that begin with # lie; the same as "imports" in package.json. */
const doors: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).imports

const targetOf = (specifier: string, from: string): string | null => {
  if (specifier.startsWith('.')) return relative(projectRoot, join(projectRoot, dirname(from), specifier))
  for (const [name, target] of Object.entries(doors)) {
    const [before = '', after] = name.split('*')
    if (after === undefined ? specifier === name : specifier.startsWith(before)) {
      return relative(projectRoot, join(projectRoot, target.replace('*', specifier.slice(before.length))))
    }
  }
  return null
}

/** An import or an export from elsewhere: what is named, and where it is; or an import while the file runs. */
const importing = /(?:^|\n)\s*(?:import|export)\b([^'"\n;=(]*?(?:\{[^}]*\}[^'"\n;=(]*?)?)['"]([^'"]+)['"]|import\(\s*'([^']+)'\s*\)/g

/** Whether all that is named is a type. */
const onlyTypes = (clause: string): boolean => {
  if (/^\s*type\b/.test(clause)) return true
  const [, named] = /^\s*\{([^}]*)\}\s*(?:from\s*)?$/.exec(clause) ?? []
  return named?.split(',').every((one) => one.trim() === '' || one.trim().startsWith('type ')) ?? false
}

/** A source file by its path and text. */
export const sourceFile = (path: string, text: string): SourceFile => {
  const found = [...text.matchAll(importing)].flatMap(([, clause, at, later]) => {
    const target = targetOf(at ?? later ?? '', path)
    return target === null ? [] : [{ target, needed: clause !== undefined && !onlyTypes(clause) }]
  })
  return { path, text, imports: found.map(({ target }) => target), needs: found.flatMap(({ target, needed }) => (needed ? target : [])) }
}

const read = (path: string): SourceFile => sourceFile(path, readFileSync(join(projectRoot, path), 'utf8'))

/** Every file below the folders that matches, tests included. */
export const sourceFiles = (...patterns: string[]): readonly SourceFile[] =>
  globSync(patterns, { cwd: projectRoot, exclude: ['node_modules/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map(read)

export const isTest = ({ path }: SourceFile): boolean => /\.(test|browser)\.tsx?$|\/testing|test-process/.test(path)
