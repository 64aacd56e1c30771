import { pagesOf } from '#print/pages'

/** What a PDF says of itself, read from its bytes. */
export type PdfFacts = {
  readonly pages: number
  readonly title: string
  readonly language: string
  readonly tagged: boolean
  /** Part of PDF/UA that it claims to keep; null when it claims none. */
  readonly accessible: string | null
  readonly date: string
  readonly fonts: readonly string[]
}

const found = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? ''

/** Reads the facts of a PDF that the press made: its catalogue and metadata are not compressed. */
export const pdfFacts = (pdf: Uint8Array): PdfFacts => {
  const text = Buffer.from(pdf).toString('latin1')
  return {
    pages: pagesOf(pdf),
    title: Buffer.from(found(text, /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s), 'latin1').toString('utf8'),
    language: found(text, /\/Type \/Catalog.*?\/Lang \(([^)]*)\)/s),
    tagged: /\/StructTreeRoot/.test(text) && /\/MarkInfo\s*<<\s*\/Marked true/.test(text),
    accessible: found(text, /pdfuaid:part>(\d)</) || null,
    date: found(text, /xmp:CreateDate>([^<]*)</),
    fonts: [...new Set([...text.matchAll(/\/FontName \/[A-Z]+\+([\w-]+)/g)].map(([, name = '']) => name))].toSorted(),
  }
}
