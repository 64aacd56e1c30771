import { randomBytes } from 'node:crypto'

/** A record's id: uuid version 7 (RFC 9562), so that ids sort by the time they were made. */
export type Id = string

/** A new id; the first 48 bits are milliseconds since 1970, the rest is random. */
export const newId = (now: number = Date.now()): Id => {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside has the form of an id; an address with another form is simply not found. */
export const isId = (text: string): text is Id => pattern.test(text)
