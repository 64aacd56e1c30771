import { SaxesParser } from 'saxes'

export type Attributes = Readonly<Record<string, string>>

/** What happens in a piece of XML: names come without their prefix. */
export type XmlHandlers = {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const local = (name: string): string => {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/** A reader that is fed XML piece by piece and throws at what is none. It knows no entities but the five of XML itself, so none can grow. */
export const xmlReader = ({ open, text, close }: XmlHandlers): { readonly feed: (piece: string) => void; readonly end: () => void } => {
  const parser = new SaxesParser()
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close) parser.on('closetag', (tag) => close(local(tag.name)))
  return {
    feed: (piece) => void parser.write(piece),
    end: () => void parser.close(),
  }
}

/** An attribute whatever its prefix is. */
export const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1]

/** Goes through all of a file. */
export const readXml = async (pieces: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> => {
  const reader = xmlReader(handlers)
  const decoder = new TextDecoder()
  for await (const piece of pieces) reader.feed(decoder.decode(piece, { stream: true }))
  reader.feed(decoder.decode())
  reader.end()
}
