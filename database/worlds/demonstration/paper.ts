/** A file as the commands take it. */
type Paper = { readonly name: string; readonly bytes: Uint8Array }

const escaped = (line: string): string => line.replaceAll(/[\\()]/g, (mark) => `\\${mark}`)

/** One page of text; the first line is the heading. */
const contentOf = ([heading = '', ...lines]: readonly string[]): string =>
  [
    'BT /F1 16 Tf 60 770 Td',
    `(${escaped(heading)}) Tj`,
    '/F1 11 Tf 0 -34 Td 16 TL',
    ...lines.map((line) => `(${escaped(line)}) Tj T*`),
    'ET',
  ].join('\n')

/**
 * A real PDF of one page, for what a body elsewhere decided in the demonstration: it says on its face that it is an example. The font is
 * one of the standard fourteen, which no reader needs to be given.
 */
export const examplePaper = (name: string, lines: readonly string[]): Paper => {
  const content = contentOf([...lines, '', 'Eksempel: papiret hører til Helheds demonstration og er ikke udstedt af nogen.'])
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (da) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  const parts = ['%PDF-1.4\n']
  const places: number[] = []
  for (const [index, object] of objects.entries()) {
    places.push(parts.join('').length)
    parts.push(`${index + 1} 0 obj\n${object}\nendobj\n`)
  }
  const start = parts.join('').length
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`,
    ...places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`),
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  )
  // Every letter is of Latin 1, so that a character is a byte and the places above hold.
  return { name, bytes: Buffer.from(parts.join(''), 'latin1') }
}
