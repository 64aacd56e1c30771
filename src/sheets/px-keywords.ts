/** A keyword of a PX file: `VALUES[en]("region")="Copenhagen","Gentofte";`. */
export type Keyword = {
  readonly name: string
  readonly language: string | null
  readonly subjects: readonly string[]
  readonly values: readonly string[]
}

/** A PX file (format description AXIS-VERSION 2013 of Statistics Sweden): its keywords, and its data as they are written. */
export type PxFile = { readonly keywords: readonly Keyword[]; readonly data: string | null }

const opening = /\s*([A-Z][A-Z0-9-]*)(?:\[([^\]"=;]+)\])?(?:\(((?:"[^"]*"|[^)"=])*)\))?\s*=/y

/** Where a value ends: at the first semicolon outside quotation marks. */
const endOf = (text: string, from: number): number => {
  for (let at = from; ; ) {
    const [end, quote] = [text.indexOf(';', at), text.indexOf('"', at)]
    if (end === -1 || quote === -1 || end < quote) return end
    const closing = text.indexOf('"', quote + 1)
    if (closing === -1) return -1
    at = closing + 1
  }
}

/** The texts of a list. One that stands on several lines is several texts with nothing but line breaks between them. */
export const textsIn = (written: string): readonly string[] => {
  const texts: string[] = []
  let last = -1
  for (const found of written.matchAll(/"([^"]*)"/g)) {
    const joined = last !== -1 && written.slice(last, found.index).trim() === ''
    const text = found[1] ?? ''
    if (joined) texts.push((texts.pop() ?? '') + text)
    else texts.push(text)
    last = found.index + found[0].length
  }
  return texts.length > 0 ? texts : written.trim() === '' ? [] : [written.trim()]
}

/** Reads the keywords up to the data; null when what stands there is no keyword. */
export const readKeywords = (text: string): PxFile | null => {
  const keywords: Keyword[] = []
  for (let at = 0; ; ) {
    opening.lastIndex = at
    const found = opening.exec(text)
    if (!found) return text.slice(at).trim() === '' ? { keywords, data: null } : null
    const [whole, name = '', language = null, subjects = ''] = found
    const from = at + whole.length
    if (name === 'DATA') return { keywords, data: text.slice(from) }
    const end = endOf(text, from)
    if (end === -1) return null
    keywords.push({ name, language, subjects: textsIn(subjects), values: textsIn(text.slice(from, end)) })
    at = end + 1
  }
}
