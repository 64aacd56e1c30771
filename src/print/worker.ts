/** The process that prints: one order in, one answer out, until whoever started it lets go. */
import { join } from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { glyphsOf, printableWith, unknownCharacter } from './glyphs.ts'
import type { Answer, Order } from './press.ts'

const fonts = join(import.meta.dirname, 'fonts')
const compiler = NodeCompiler.create({ workspace: join(import.meta.dirname, '..'), fontArgs: [{ fontPaths: [fonts] }] })
const glyphs = glyphsOf(join(fonts, 'IBMPlexSans-Regular.ttf'))

/** How many documents a memoised layout outlives without being used. */
const remembered = 5

const failed = (found: NodeError | null, order: Order): Error => {
  const lines = found ? (compiler.fetchDiagnostics(found) as readonly { readonly message: string }[]).map(({ message }) => message) : []
  return new Error(`${order.template}: ${lines.join('; ') || 'nothing was printed'}`)
}

const inputsOf = ({ data, on }: Order): Record<string, string> => {
  let replaced = false
  const printable = printableWith(glyphs, () => {
    replaced = true
  })
  const json = JSON.stringify(data, (_, value) => (typeof value === 'string' ? printable(value) : value))
  return { data: json, on, unknown: replaced ? unknownCharacter : '' }
}

const make = (order: Order): Buffer => {
  const compiled = compiler.compile({ mainFilePath: join(import.meta.dirname, '..', order.template), inputs: inputsOf(order) })
  const document = compiled.result
  if (!document) throw failed(compiled.takeError(), order)
  const warnings = compiled.takeWarnings()
  if (warnings) throw failed(warnings, order)
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(`${order.on}T12:00:00Z`) / 1000 })
  compiler.evictCache(remembered)
  return pdf
}

/** The standard's refusals come as one string of diagnostics: their messages are what is to be read. */
const reasonOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error)
  const told = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message.replaceAll('\\"', '"'))
  return told.length > 0 ? [...new Set(told)].join('; ') : text
}

const answer = (order: Order): Answer => {
  try {
    return { pdf: make(order) }
  } catch (error) {
    return { failure: reasonOf(error) }
  }
}

process.on('message', (order: Order) => process.send?.(answer(order)))
process.on('disconnect', () => process.exit())
// A terminal and npm signal everybody at once: whoever started the press ends it when its last document is done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
