import { type Cube, type CubeCell, cubeRefusal, type Dimension, tableOfCube } from './cube.ts'
import { encodingOf } from './encoding.ts'
import { type Keyword, type PxFile, readKeywords } from './px-keywords.ts'
import type { Opened } from './source.ts'
import type { Choices, Encoding, SheetRefusal, TableResult } from './table.ts'

/** A dash stands for nothing at all, which is a figure: zero. Dots stand for figures that are not there. */
function* cellsIn(data: string): Generator<CubeCell> {
  for (const [token] of data.matchAll(/"[^"]*"|[^\s,;"]+/g)) {
    const text = token.startsWith('"') ? token.slice(1, -1) : token
    yield { text: text === '-' ? '0' : text, status: '' }
  }
}

const reader = ({ keywords }: PxFile, chosen: string | null) => {
  const find = (name: string, language: string | null, subject?: string): Keyword | undefined =>
    keywords.find((word) => word.name === name && word.language === language && (subject === undefined || word.subjects[0] === subject))
  /** In the language that was chosen where the file has it, else in its own. */
  const texts = (name: string): readonly string[] => (find(name, chosen) ?? find(name, null))?.values ?? []
  return { find, texts }
}

/** The variables of a file: those of the stub first, those of the heading go round faster. */
const dimensionsOf = (file: PxFile, chosen: string | null): readonly Dimension[] | SheetRefusal => {
  const { find, texts } = reader(file, chosen)
  const own = ['STUB', 'HEADING'].flatMap((name) => find(name, null)?.values ?? [])
  const names = ['STUB', 'HEADING'].flatMap(texts)
  const dimensions: Dimension[] = []
  for (const [at, variable] of own.entries()) {
    const name = names[at] ?? variable
    const labels = (find('VALUES', chosen, name) ?? find('VALUES', null, variable))?.values ?? []
    const codes = (find('CODES', null, variable) ?? find('CODES', chosen, name))?.values ?? labels
    if (labels.length === 0 || codes.length !== labels.length) return cubeRefusal('cube.categories', { name })
    dimensions.push({ name, codes, labels })
  }
  return dimensions
}

/** Reads the text of a PX file, in the language that is wanted where it has it. */
export const cubeOfPx = (text: string, wanted: string | undefined): Cube | SheetRefusal => {
  const file = readKeywords(text)
  if (file === null || file.data === null) return cubeRefusal('cube.data')
  if (file.keywords.some(({ name }) => name === 'KEYS')) return cubeRefusal('cube.keys')
  const { data, keywords } = file
  const own = keywords.find(({ name }) => name === 'LANGUAGE')?.values[0] ?? null
  const languages = keywords.find(({ name }) => name === 'LANGUAGES')?.values ?? (own === null ? [] : [own])
  const chosen = wanted === undefined || wanted === own ? null : wanted
  const dimensions = dimensionsOf(file, chosen)
  if ('fault' in dimensions) return dimensions
  const { texts } = reader(file, chosen)
  const timed = keywords.find(({ name, language }) => name === 'TIMEVAL' && language === null)?.subjects[0]
  const at = ['STUB', 'HEADING']
    .flatMap((name) => keywords.find((word) => word.name === name && word.language === null)?.values ?? [])
    .indexOf(timed ?? '')
  const titles = [
    texts('TITLE')[0] ?? texts('DESCRIPTION')[0] ?? texts('CONTENTS')[0],
    texts('UNITS')[0],
    texts('SOURCE')[0],
    texts('LAST-UPDATED')[0],
  ]
  return {
    dimensions,
    time: dimensions[at]?.name ?? null,
    titles: titles.flatMap((title) => (title ? [title] : [])),
    languages,
    hasStatus: false,
    cells: () => cellsIn(data),
  }
}

/** The code page that the file names itself counts where its bytes are not UTF-8. */
const decoderFor = (encoding: Encoding, head: string): TextDecoder => {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding === 'utf-16le' ? 'utf-16le' : 'utf-8')
  const named = /CODEPAGE\s*=\s*"([^"]+)"/.exec(head)?.[1] ?? encoding
  try {
    return new TextDecoder(named)
  } catch {
    return new TextDecoder(encoding)
  }
}

/** Reads a PX file as a table with one row for each of its cells. */
export const readPx = async (opened: Opened, choices: Choices): Promise<TableResult> => {
  const encoding = await encodingOf(opened.head, opened.chunks())
  if (typeof encoding !== 'string') return { ok: false, refusals: [encoding] }
  const bytes = await opened.whole()
  const text = decoderFor(encoding, Buffer.from(opened.head.subarray(0, 4_096)).toString('latin1')).decode(bytes)
  const cube = cubeOfPx(text, choices.language)
  return 'fault' in cube ? { ok: false, refusals: [cube] } : tableOfCube(cube, 'px', encoding)
}
