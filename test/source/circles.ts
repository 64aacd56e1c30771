import type { SourceFile } from './files.ts'

/** The circles in which files need one another before they have run, one for each that is found, as a way back to where it began. */
export const circlesIn = (files: readonly SourceFile[]): readonly string[] => {
  const needs = new Map(files.map((file) => [file.path, file.needs]))
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
