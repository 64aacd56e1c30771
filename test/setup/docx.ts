import { inflateRawSync } from 'node:zlib'
import { openZip } from '#sheets/zip'

/** One file of a Word document as text. */
export const partOfDocx = (docx: Uint8Array, name: string): string => {
  const zip = openZip(docx)
  const entry = zip?.entries.get(name)
  if (!zip || !entry) throw new Error(`The document has no ${name}`)
  const from = entry.offset + 30 + zip.bytes.readUInt16LE(entry.offset + 26) + zip.bytes.readUInt16LE(entry.offset + 28)
  const packed = zip.bytes.subarray(from, from + entry.packed)
  return (entry.stored ? packed : inflateRawSync(packed)).toString()
}

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

/** The words of a paragraph; a line end is one sign. */
const paragraphWords = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([all, words]) => (all === '<w:br/>' ? '\n' : (words ?? '')))
    .join('')
    .replace(/&\w+;/g, (sign) => signs[sign] ?? sign)

/** The paragraphs of a Word document in their order, with the styles that they bear, tables and all. */
export const paragraphsOf = (docx: Uint8Array): readonly { readonly style: string; readonly words: string }[] =>
  [...partOfDocx(docx, 'word/document.xml').matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? '',
    words: paragraphWords(xml),
  }))

/** All words of a Word document, a line for each paragraph. */
export const docxWords = (docx: Uint8Array): string =>
  paragraphsOf(docx)
    .map(({ words }) => words)
    .join('\n')
