import { joined } from './cell-text.ts'
import type { SheetFound } from './table.ts'
import { attribute, readXml } from './xml.ts'
import { type Allowance, unpacked, type Zip } from './zip.ts'

/** How a number of a cell is shown, as far as it changes what the number is. */
export type Shown = 'plain' | 'date' | 'percent'

/** What holds for all sheets of a workbook: the sheets with their files, texts that cells share, how styles show numbers, and where days begin. */
export type Book = {
  readonly sheets: readonly (SheetFound & { readonly path: string })[]
  readonly texts: readonly string[]
  readonly styles: readonly Shown[]
  readonly from1904: boolean
}

const pieces = (zip: Zip, path: string, allowance: Allowance): AsyncIterable<Uint8Array> => {
  const entry = zip.entries.get(path)
  if (!entry) throw new Error(`${path} is missing`)
  return unpacked(zip, entry, allowance)
}

/** A path in the package from the folder that it is told in: `worksheets/sheet1.xml` in `xl`, or `/xl/worksheets/sheet1.xml`. */
const resolved = (target: string, folder: string): string => {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

type Relation = { readonly id: string; readonly type: string; readonly path: string }

const relationsOf = async (zip: Zip, folder: string, name: string, allowance: Allowance): Promise<readonly Relation[]> => {
  const found: Relation[] = []
  await readXml(pieces(zip, `${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`, allowance), {
    open: (tag, { Id = '', Type = '', Target = '' }) => {
      if (tag === 'Relationship') found.push({ id: Id, type: Type.split('/').at(-1) ?? '', path: resolved(Target, folder) })
    },
  })
  return found
}

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes('_x') ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

const textsOf = async (zip: Zip, path: string | undefined, allowance: Allowance): Promise<readonly string[]> => {
  const texts: string[] = []
  let [text, inText, sounded] = ['', false, false]
  if (path === undefined) return texts
  await readXml(pieces(zip, path, allowance), {
    open: (tag) => {
      if (tag === 'si') text = ''
      if (tag === 'rPh') sounded = true
      if (tag === 't') inText = !sounded
    },
    text: (piece) => {
      if (inText) text = joined(text, piece)
    },
    close: (tag) => {
      if (tag === 't') inText = false
      if (tag === 'rPh') sounded = false
      if (tag === 'si') texts.push(unescaped(text))
    },
  })
  return texts
}

const dateFormats = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
])

/** How a number format shows its numbers; texts and colours in it say nothing. */
const shownBy = (id: number, code: string | undefined): Shown => {
  if (code === undefined) return dateFormats.has(id) ? 'date' : id === 9 || id === 10 ? 'percent' : 'plain'
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (bare.includes('%')) return 'percent'
  return /[dmyhs]/i.test(bare) && !/general|standard/i.test(bare) ? 'date' : 'plain'
}

const stylesOf = async (zip: Zip, path: string | undefined, allowance: Allowance): Promise<readonly Shown[]> => {
  const codes = new Map<number, string>()
  const styles: Shown[] = []
  let inCells = false
  if (path === undefined) return styles
  await readXml(pieces(zip, path, allowance), {
    open: (tag, attributes) => {
      if (tag === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (tag === 'cellXfs') inCells = true
      const id = Number(attributes.numFmtId ?? 0)
      if (tag === 'xf' && inCells) styles.push(shownBy(id, codes.get(id)))
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** Reads what stands around the sheets. Throws at what is missing, damaged, or larger than is allowed. */
export const readBook = async (zip: Zip, allowance: Allowance): Promise<Book> => {
  const path = (await relationsOf(zip, '', '', allowance)).find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  const at = path.lastIndexOf('/')
  const relations = await relationsOf(zip, path.slice(0, Math.max(at, 0)), path.slice(at + 1), allowance)
  const pathOf = (wanted: string): string | undefined => relations.find(({ type }) => type === wanted)?.path
  const named: { readonly name: string; readonly hidden: boolean; readonly id: string }[] = []
  let from1904 = false
  await readXml(pieces(zip, path, allowance), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (tag !== 'sheet') return
      named.push({
        name: attributes.name ?? '',
        hidden: (attributes.state ?? 'visible') !== 'visible',
        id: attribute(attributes, 'id') ?? '',
      })
    },
  })
  const sheets = named.flatMap(({ name, hidden, id }) => {
    const relation = relations.find((one) => one.id === id && one.type === 'worksheet')
    return relation ? [{ name, hidden, path: relation.path }] : []
  })
  const [texts, styles] = [await textsOf(zip, pathOf('sharedStrings'), allowance), await stylesOf(zip, pathOf('styles'), allowance)]
  return { sheets, texts, styles, from1904 }
}
