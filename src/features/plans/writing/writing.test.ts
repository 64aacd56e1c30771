import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTexts } from './merge.ts'
import { judgeEnd, judgeOwner, judgeSuggestion, judgeText, laidOn, type Note, openNotes, presentNumber, textOf } from './writing.ts'

const at = new Date('2016-02-24T09:00:00Z')
const note: Note = {
  ...{ id: 'note', kind: 'comment', words: 'Hvor fra?', suggested: null, about: 1, at, by: 'Koordinator', writer: 'writer' },
  ...{ example: false, end: null },
}
const ended: Note = { ...note, id: 'ended', end: { outcome: 'followed', answer: null, at, by: 'Projektleder' } }
const text = (number: number, words: string | null) => ({ number, words, empty: false, at, by: 'Projektleder', from: null })
const work = { texts: [text(2, 'To'), text(1, 'En')], notes: [note, ended], owner: null, ownerVersion: 0 }
const owner = { owner: 'Projektlederen', dueOn: null, example: false }
const fields = (refusals: readonly { readonly field?: string }[]) => refusals.map(({ field }) => field)

describe('a section', () => {
  it('is known by the number of its last text, and by 0 before it is written', () => {
    expect(presentNumber(work)).toBe(2)
    expect(presentNumber({ texts: [] })).toBe(0)
    expect(textOf(work, 1)).toBe('En')
    expect(textOf(work, 0)).toBe('')
    expect(textOf(work, 9)).toBeNull()
  })

  it('keeps open notes apart from answered ones', () => {
    expect(openNotes(work).map(({ id }) => id)).toEqual(['note'])
  })

  it('has no day of writing for nobody', () => {
    const plan = { until: '2020-01-01' }
    expect(fields(judgeOwner({ owner: null, dueOn: '2016-03-01' }, owner, plan))).toEqual(['owner'])
    expect(judgeOwner({ owner: 'Projektlederen', dueOn: '2016-03-01' }, null, plan)).toEqual([])
    expect(judgeOwner({ owner: null, dueOn: null }, owner, plan)).toEqual([])
    expect(fields(judgeOwner({ owner: null, dueOn: null }, null, plan))).toEqual(['owner'])
  })

  it('is to be written before the plan is over, and may be before it begins', () => {
    const judge = (dueOn: string) => judgeOwner({ owner: 'Projektlederen', dueOn }, null, { until: '2020-01-01' })
    expect(judge('2015-11-30')).toEqual([])
    expect(judge('2019-12-31')).toEqual([])
    const [late, ...more] = judge('2020-01-01')
    expect([late?.field, late?.say('da').replaceAll('\u00a0', ' '), more]).toEqual([
      'dueOn',
      'Teksten skal være skrevet senest planens sidste dag, 31. december 2019.',
      [],
    ])
  })

  it('that was never written cannot be emptied', () => {
    expect(fields(judgeText({ texts: [] }, ''))).toEqual(['words'])
    expect(judgeText(work, '')).toEqual([])
  })
})

describe('a note', () => {
  it('that suggests what stands there is none', () => {
    expect(fields(judgeSuggestion({ present: 'Det samme', begunOn: 'Det ene' }, [], 'Det samme'))).toEqual(['suggested'])
    expect(fields(judgeSuggestion({ present: 'Det ene', begunOn: 'Det samme' }, [], 'Det samme'))).toEqual(['suggested'])
    expect(judgeSuggestion({ present: 'Det ene', begunOn: 'Det ene' }, [note], 'Det andet')).toEqual([])
    expect(fields(judgeSuggestion({ present: 'Det ene', begunOn: 'Det ene' }, [{ ...note, suggested: 'Det andet' }], 'Det andet'))).toEqual(
      ['suggested'],
    )
  })

  it('is withdrawn by its writer only, declined with a reason only, and ended once', () => {
    expect(fields(judgeEnd(note, { outcome: 'withdrawn', answer: null }, 'somebody'))).toEqual(['outcome'])
    expect(judgeEnd(note, { outcome: 'withdrawn', answer: null }, 'writer')).toEqual([])
    expect(fields(judgeEnd(note, { outcome: 'declined', answer: null }, 'somebody'))).toEqual(['answer'])
    expect(judgeEnd(note, { outcome: 'declined', answer: 'Tallet er for gammelt' }, 'somebody')).toEqual([])
    expect(fields(judgeEnd(note, { outcome: 'answered', answer: null }, 'somebody'))).toEqual(['answer'])
    expect(judgeEnd(ended, { outcome: 'followed', answer: null }, 'somebody')).toHaveLength(1)
  })
})

describe('a suggestion', () => {
  const [begunOn, present] = ['Skolen.\n\nKlubben.\n\nVejen.', 'Skolen er med.\n\nKlubben.\n\nVejen.']
  const texts = [text(2, present), text(1, begunOn)]

  it('is laid on the present text where it changed other paragraphs, and is itself where nothing has changed since', () => {
    expect(laidOn({ texts }, { suggested: begunOn.replace('Vejen', 'Stien'), about: 1 })).toBe(present.replace('Vejen', 'Stien'))
    expect(laidOn({ texts }, { suggested: 'Noget andet.', about: 2 })).toBe('Noget andet.')
  })

  it('is left to a human where both changed one paragraph, or what it was begun on is not known', () => {
    expect(laidOn({ texts }, { suggested: begunOn.replace('Skolen', 'Skoler'), about: 1 })).toBeNull()
    expect(laidOn({ texts: [text(2, present), text(1, null)] }, { suggested: begunOn, about: 1 })).toBeNull()
  })
})

describe('two changes to one text', () => {
  const base = 'Første afsnit.\n\nAndet afsnit.\n\nTredje afsnit.'

  it('in different paragraphs are laid together', () => {
    const theirs = base.replace('Første afsnit.', 'Første afsnit, skrevet om.')
    const mine = base.replace('Tredje afsnit.', 'Tredje afsnit, med kilde.')
    expect(mergeTexts(base, theirs, mine)).toBe('Første afsnit, skrevet om.\n\nAndet afsnit.\n\nTredje afsnit, med kilde.')
  })

  it('are laid together where one goes on after the end, or took away what the other left', () => {
    const begun = base.replace('Første', 'Det første')
    expect(mergeTexts(base, begun, `${base}\n\nFjerde afsnit.`)).toBe(`${begun}\n\nFjerde afsnit.`)
    expect(mergeTexts(base, begun, base.replace('\n\nTredje afsnit.', ''))).toBe(begun.replace('\n\nTredje afsnit.', ''))
  })

  it('in one paragraph, or in two that stand together, are left to a human', () => {
    expect(mergeTexts(base, base.replace('Andet', 'Et andet'), base.replace('Andet', 'Det andet'))).toBeNull()
    expect(mergeTexts(base, base.replace('Andet', 'Et andet'), base.replace('Tredje', 'Det tredje'))).toBeNull()
  })

  it('that put something in at one place are left to a human', () => {
    const [theirs, mine] = ['Skolen.', 'Klubben.'].map((words) => base.replace('\n\nAndet', `\n\n${words}\n\nAndet`))
    expect(mergeTexts(base, theirs ?? '', mine ?? '')).toBeNull()
    expect(mergeTexts('', 'Skolen er med.\n\nKlubben er med.', 'Sundhedsplejen er med.')).toBeNull()
  })

  it('in a text where a paragraph stands twice are left to a human: nothing tells which was meant', () => {
    const twice = 'Skolen:\n\nIngen endnu.\n\nKlubben:\n\nIngen endnu.\n\nSundhedsplejen:'
    const theirs = twice.replace('Klubben:\n\nIngen endnu.', 'Klubben:\n\nTo lærere.')
    expect(mergeTexts(twice, theirs, twice.replace('Skolen:\n\nIngen endnu.\n\n', ''))).toBeNull()
  })

  it('that both moved one paragraph are left to a human, not doubled', () => {
    const [one, two, three] = base.split('\n\n')
    expect(mergeTexts(base, [two, one, three].join('\n\n'), [one, three, two].join('\n\n'))).toBeNull()
  })

  it('that say the same are one', () => {
    const both = base.replace('Andet', 'Et andet')
    expect(mergeTexts(base, both, both)).toBe(both)
    expect(mergeTexts('', 'Skolen er med.', 'Skolen er med.')).toBe('Skolen er med.')
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

  it('keep every word of both below its own heading, are the same from both sides, or are left to a human', () => {
    const edits = fc.array(fc.constantFrom('keep', 'change', 'drop', 'add'), { minLength: 6, maxLength: 6 })
    const edited = (who: string, all: readonly string[]): readonly string[] =>
      all.flatMap((edit, index) => {
        const own = `afsnit ${index}`
        return { keep: [own], change: [`${own} ${who}`], drop: [], add: [own, `nyt ${index} ${who}`] }[edit] ?? []
      })
    const text = (paragraphs: readonly string[]) => paragraphs.join('\n\n')
    const whole = edited('', Array(6).fill('keep'))
    fc.assert(
      fc.property(edits, edits, (one, other) => {
        const [theirs, mine] = [edited('deres', one), edited('mit', other)]
        const merged = mergeTexts(text(whole), text(theirs), text(mine))
        expect(mergeTexts(text(whole), text(mine), text(theirs))).toBe(merged)
        if (merged === null) return
        const paragraphs = merged.split('\n\n')
        for (const words of [...theirs, ...mine].filter((line) => /deres|mit/.test(line))) expect(paragraphs).toContain(words)
        const places = paragraphs.map((words) => Number(/\d/.exec(words)?.[0] ?? -1))
        if (merged !== '') expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
      { numRuns: 1_000 },
    )
  })
})
