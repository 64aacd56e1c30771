/** The name of a file from what it is about: `Helhedsplan Nord 2016-2019, version 3.pdf`. Signs that file systems refuse are left out. */
export const fileName = (parts: readonly string[], ending: 'pdf' | 'docx' = 'pdf'): string => {
  const words = parts
    .join(', ')
    .replace(/[\p{Cc}\p{Cf}"*/:<>?\\|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${words.slice(0, 120).trim()}.${ending}`
}

const plain: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' }

/** The header that offers a file under its name, with a plain form of it for old programs (RFC 6266). */
export const offeredAs = (name: string): string => {
  const ascii = name
    .replace(/[æøåÆØÅ]/g, (letter) => plain[letter] ?? '')
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
