import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doings } from './doings/index.ts'
import { checksum } from './setup/checksum.ts'
import { errorAt } from './setup/html.ts'
import { openWorld, type World } from './setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** Words that people write, against those that a form offers, days, figures and ids: they begin with a capital. */
const isWritten = (words: string): boolean => /^\p{Lu}\p{Ll}/u.test(words)

/** Whose goals a reminder is about, and what a file that was shown before brings: chosen there, not written here. */
const offered = /\/mangler\/paamind$|\/maalinger\/fil$/

const forms = Object.keys(doings).filter(
  (address) => /^\/(planer|indsatser|projekter|kataloger|gange)\//.test(address) && !offered.test(address),
)

describe('no form of a plan, an effort, a project or a catalogue takes a civil registration number', () => {
  it.each(forms)('%s', async (address) => {
    const doing = await doings[address]?.(world.owner, world)
    if (!doing) throw new Error(`Nothing is done at ${address}`)
    const written = Object.entries(doing.words).flatMap(([field, words]) => (isWritten(words) ? [field] : []))
    const visit = doing.who === '' ? world.visitor : await world.as(doing.who)
    for (const field of written) {
      const before = await checksum(world.owner)
      const words = { ...doing.words, [field]: `${doing.words[field]} 010190-1234` }
      const answer = await (doing.file ? visit.postFile(doing.path, doing.file, words) : visit.post(doing.path, words))
      expect([answer.status, await checksum(world.owner)], field).toEqual([422, before])
      expect(errorAt(answer.html, field), field).toMatch(/CPR-nummer|personnummer|ligner et nummer|peger på en person/)
      expect(answer.html, `${field} keeps its words`).toContain('010190-1234')
    }
  })
})
