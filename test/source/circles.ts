import type { SourceFile } from './files.ts'

/** An import of values; types are gone before anything runs, and what is imported while something runs waits for nobody. */
const valueImports = /(?:^|\n)\s*(?:import|export)\s+(?!type\b)([^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?)(?:from\s*)?['"]([^'"]+)['"]/g

/** Whether all that is named between the braces is a type. */
const onlyTypes = (clause: string): boolean => {
  const [, named] = /^\s*\{([^}]*)\}\s*$/.exec(clause.replace(/\bfrom\s*$/, '')) ?? []
  return named?.split(',').every((one) => one.trim() === '' || one.trim().startsWith('type ')) ?? false
}

/** What a file needs of others before it has run, as paths from the root. */
const needsOf = (
  { text, imports, ...file }: SourceFile,
  targetOf: (specifier: string, from: string) => string | null,
): readonly string[] => {
  const values = [...text.matchAll(valueImports)].flatMap(([, clause = '', specifier = '']) => (onlyTypes(clause) ? [] : [specifier]))
  const targets = new Set(values.map((specifier) => targetOf(specifier, file.path)))
  return imports.filter((path) => targets.has(path))
}

/** The circles in which files need one another before they have run, one for each that is found, as a way back to where it began. */
export const circlesIn = (
  files: readonly SourceFile[],
  targetOf: (specifier: string, from: string) => string | null,
): readonly string[] => {
  const needs = new Map(files.map((file) => [file.path, needsOf(file, targetOf)]))
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path)
    if (at !== -1) found.push([...way.slice(at), path].join(' → '))
    if (at !== -1 || done.has(path)) return
    for (const next of needs.get(path) ?? []) walk(next, [...way, path])
    done.add(path)
  }
  for (const path of needs.keys()) walk(path, [])
  return found
}
