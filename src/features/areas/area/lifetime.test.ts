import { expect, it } from 'vitest'
import { endedWords, hasEnded, type Lifetime, refuseAfterEnd, shownAsOf } from './lifetime.ts'

const going: Lifetime = { period: { from: '2010-01-01', until: null }, successions: [] }
const over: Lifetime = { period: { from: '2010-01-01', until: '2016-01-01' }, successions: [] }
const split: Lifetime = {
  ...over,
  successions: ['Nord', 'Syd'].map((name) => ({ kind: 'split', side: 'after', day: '2016-01-01', name, slug: name })),
}

it('an area is over from the day after its last one', () => {
  expect([hasEnded(over, '2015-12-31'), hasEnded(over, '2016-01-01'), hasEnded(going, '2100-01-01')]).toEqual([false, true, false])
  expect([shownAsOf(over, '2015-06-01'), shownAsOf(over, '2020-01-01'), shownAsOf(going, '2020-01-01')]).toEqual([
    ...['2015-06-01', '2015-12-31', '2020-01-01'],
  ])
})

it('what lies within its time is taken, what lasts longer is refused with what became of it', () => {
  expect(refuseAfterEnd('from', going, '2020-01-01')).toBeNull()
  expect(refuseAfterEnd('from', split, '2020-01-01', '2016-01-01')).toBeNull()
  expect(refuseAfterEnd('from', split, '2015-12-31')).toBeNull()
  expect(refuseAfterEnd('from', split, '2020-01-01')?.say('da')).toBe(
    'Området blev delt den 1.\u00a0januar 2016 og er nu Nord og Syd. Det nye hører til dér.',
  )
  expect(refuseAfterEnd('from', over, '2020-01-01', '2016-01-02')?.say('en')).toContain('Nothing new can be laid to it.')
})

it('paper says how it ended and what it is now', () => {
  expect(endedWords(split)('da')).toBe('Området blev delt den 1.\u00a0januar 2016 og er nu Nord og Syd.')
  expect(endedWords(over)('da')).toBe('Området er her ikke længere: dets sidste dag var 31.\u00a0december 2015.')
})
