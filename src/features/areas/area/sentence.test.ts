import { describe, expect, it } from 'vitest'
import { judgedLists } from './area.ts'
import { bare, hoejvangen, listing } from './examples.ts'
import { ledeOf, resultPhrase } from './sentence.ts'

/** Sentences with ordinary spaces, whichever the formats use. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const lede = (name: string, lists: Parameters<typeof ledeOf>[1], language: 'da' | 'en' = 'da'): string =>
  plain(ledeOf(name, lists)(language))

describe('the first sentence of an area', () => {
  it('tells how many criteria were met, which decided, and since when it is off the list', () => {
    expect(lede('Højvangen', hoejvangen)).toBe(
      'Højvangen opfyldte 3 af 5 kriterier pr. 1. december 2014, uddannelse med 0,3 procentpoint. Siden 1. december 2015 står området ikke på listen.',
    )
    expect(lede('Højvangen', hoejvangen, 'en')).toBe(
      'Højvangen met 3 of 5 criteria as of 1 December 2014, education by 0.3 percentage points. Since 1 December 2015 the area has not been on the list.',
    )
  })

  it('calls the area what the law called it while it was on the list', () => {
    expect(lede('Højvangen', hoejvangen.slice(0, 2))).toContain('Området stod på listen som særligt udsat boligområde.')
    expect(lede('X', [bare('2018-12-01', 'parallel')])).toBe('Pr. 1. december 2018 stod området på listen som ghettoområde.')
    expect(lede('X', [bare('2021-12-01', 'parallel')])).toBe('Pr. 1. december 2021 stod området på listen som parallelsamfund.')
  })

  it('names no deciding criterion when more are met than it takes', () => {
    const list = listing('2017-12-01', { residents: '2000', U: '43.5', I: '82.1', P: '2.52', E: '53', N: '51' }, 'vulnerable')
    expect(lede('Mjølnerparken', [list])).toMatch(/^Mjølnerparken opfyldte 4 af 5 kriterier pr. 1. december 2017\. /)
  })

  it('says what is open instead of guessing', () => {
    const list = listing('2014-12-01', { residents: '1204', U: '43.5', P: '3.06' }, 'vulnerable', 'unknown')
    expect(lede('X', [list])).toMatch(/^X opfyldte mindst 2 af 5 kriterier pr. 1. december 2014; 3 kan ikke afgøres\./)
  })

  it('gives the size where nothing else keeps the area off the list', () => {
    const small = listing('2014-12-01', { residents: '966', U: '43.5', I: '27.5', P: '3.06', E: '50.3', N: '64.9' }, 'none')
    expect(lede('X', [small])).toContain('Området står ikke på listen. Området har 966 beboere, og listen begynder ved 1.000.')
    const calm = listing('2014-12-01', { residents: '966', U: '10', I: '10', P: '1', E: '20', N: '90' }, 'none')
    expect(lede('X', [calm])).not.toContain('966')
  })

  it('keeps to the latest list that has criteria, when a later one has the residents alone', () => {
    const lists = [...hoejvangen.slice(0, 2), listing('2023-12-01', { residents: '966' }, 'none')]
    expect(lede('X', lists)).toMatch(/^X opfyldte 3 af 5 kriterier pr. 1. december 2014.*Siden 1. december 2023 .*966 beboere/)
  })

  it('says that there are no figures where there are none', () => {
    expect(lede('Mølleparken', [])).toBe('Der er ingen officielle tal for Mølleparken endnu.')
  })
})

it('history tells the result of a list in a few words', () => {
  const told = judgedLists(hoejvangen).map((judged) => resultPhrase(judged)('da'))
  expect(told).toEqual(['med 2 af 3 kriterier, domme med 0,29 point', 'med 3 af 5 kriterier, uddannelse med 0,3 point'])
})
