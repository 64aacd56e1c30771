import { decode, encode } from '@jridgewell/sourcemap-codec'

/** A source map as esbuild writes it: https://tc39.es/ecma426/ */
type SourceMap = { readonly version: 3; readonly sources: readonly string[]; readonly names: readonly string[]; readonly mappings: string }

/**
 * Keeps of a source map what a stack trace says, the file and the line: the first place of each line. Node.js holds every place of a map in memory
 * once an error has been printed, and the whole map of the server is a fourth of what it holds.
 */
export const thinMap = (text: string): string => {
  const map = JSON.parse(text) as SourceMap
  return JSON.stringify({ ...map, names: [], mappings: encode(decode(map.mappings).map((line) => line.slice(0, 1))) })
}
