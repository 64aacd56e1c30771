import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTexts } from './merge.ts'
import { judgeEnd, judgeOwner, judgeSuggestion, type Note, openNotes, presentNumber, textOf } from './writing.ts'

const at = new Date('2016-02-24T09:00:00Z')
const note: Note = {
  ...{ id: 'note', kind: 'comment', words: 'Hvor fra?', suggested: null, about: 1, at, by: 'Koordinator', writer: 'writer' },
  ...{ example: false, end: null },
}
const ended: Note = { ...note, id: 'ended', end: { outcome: 'followed', answer: null, at, by: 'Projektleder' } }
const text = (number: number, words: string) => ({ number, words, at, by: 'Projektleder', from: null })
const work = { texts: [text(2, 'To'), text(1, 'En')], notes: [note, ended], owner: null }
const fields = (refusals: readonly { readonly field?: string }[]) => refusals.map(({ field }) => field)

describe('a section', () => {
  it('is known by the number of its last text, and by 0 before it is written', () => {
    expect(presentNumber(work)).toBe(2)
    expect(presentNumber({ texts: [] })).toBe(0)
    expect(textOf(work, 1)).toBe('En')
    expect(textOf(work, 9)).toBe('')
  })

  it('keeps open notes apart from answered ones', () => {
    expect(openNotes(work).map(({ id }) => id)).toEqual(['note'])
  })

  it('has no day of writing for nobody', () => {
    expect(fields(judgeOwner({ owner: null, dueOn: '2016-03-01' }))).toEqual(['owner'])
    expect(judgeOwner({ owner: 'Projektlederen', dueOn: '2016-03-01' })).toEqual([])
    expect(judgeOwner({ owner: null, dueOn: null })).toEqual([])
  })
})

describe('a note', () => {
  it('that suggests what stands there is none', () => {
    expect(fields(judgeSuggestion('Det samme', [], 'Det samme'))).toEqual(['suggested'])
    expect(judgeSuggestion('Det ene', [note], 'Det andet')).toEqual([])
    expect(fields(judgeSuggestion('Det ene', [{ ...note, suggested: 'Det andet' }], 'Det andet'))).toEqual(['suggested'])
  })

  it('is withdrawn by its writer only, declined with a reason only, and ended once', () => {
    expect(fields(judgeEnd(note, { outcome: 'withdrawn', answer: null }, 'somebody'))).toEqual(['outcome'])
    expect(judgeEnd(note, { outcome: 'withdrawn', answer: null }, 'writer')).toEqual([])
    expect(fields(judgeEnd(note, { outcome: 'declined', answer: null }, 'somebody'))).toEqual(['answer'])
    expect(judgeEnd(note, { outcome: 'declined', answer: 'Tallet er for gammelt' }, 'somebody')).toEqual([])
    expect(judgeEnd(ended, { outcome: 'followed', answer: null }, 'somebody')).toHaveLength(1)
  })
})

describe('two changes to one text', () => {
  const base = 'Første afsnit.\n\nAndet afsnit.\n\nTredje afsnit.'

  it('in different paragraphs are laid together', () => {
    const theirs = 'Første afsnit, skrevet om.\n\nAndet afsnit.\n\nTredje afsnit.'
    const mine = 'Første afsnit.\n\nAndet afsnit.\n\nTredje afsnit, med kilde.'
    expect(mergeTexts(base, theirs, mine)).toBe('Første afsnit, skrevet om.\n\nAndet afsnit.\n\nTredje afsnit, med kilde.')
  })

  it('in one paragraph are left to a human', () => {
    expect(mergeTexts(base, base.replace('Andet', 'Et andet'), base.replace('Andet', 'Det andet'))).toBeNull()
  })

  it('of which one changed nothing give the other', () => {
    const line = fc.constantFrom('Skolen', 'Klubben', 'Sundhedsplejen', '', 'Vejen hjem')
    const lines = fc.array(line, { maxLength: 8 }).map((all) => all.join('\n'))
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        expect(mergeTexts(one, other, one)).toBe(other)
        expect(mergeTexts(one, one, other)).toBe(other)
      }),
      { numRuns: 1_000 },
    )
  })

  it('of distinct paragraphs keep every word of both, or are left to a human', () => {
    const edits = fc.array(fc.constantFrom('keep', 'change', 'drop', 'add'), { minLength: 6, maxLength: 6 })
    const edited = (who: string, all: readonly string[]) =>
      all.flatMap((edit, index) => {
        const own = `afsnit ${index}`
        return { keep: [own], change: [`${own} ${who}`], drop: [], add: [own, `nyt ${index} ${who}`] }[edit] ?? []
      })
    fc.assert(
      fc.property(edits, edits, (one, other) => {
        const [theirs, mine] = [edited('deres', one), edited('mit', other)]
        const merged = mergeTexts(
          edited('', [])
            .concat(edited('', Array(6).fill('keep')))
            .join('\n'),
          theirs.join('\n'),
          mine.join('\n'),
        )
        if (merged === null) return
        for (const words of [...theirs, ...mine].filter((line) => /deres|mit/.test(line))) expect(merged.split('\n')).toContain(words)
      }),
      { numRuns: 1_000 },
    )
  })
})
