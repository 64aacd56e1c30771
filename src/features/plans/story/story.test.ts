import { describe, expect, it } from 'vitest'
import { judgeStory, type Outcome, type StoryDefinition } from './story.ts'

const known: readonly Outcome[] = [{ kind: 'goal', id: 'g', name: 'Flere er trygge', part: 1 }]
const story: StoryDefinition = {
  words: 'To af de unge spurgte selv, om de måtte holde oplæg.',
  seenBy: 'Boligsocial medarbejder',
  seenOn: '2018-05-03',
  ownWords: false,
  consentedOn: null,
  outcomes: ['goal-g'],
  noNames: false,
}
const fieldsOf = (set: Partial<StoryDefinition>) => judgeStory({ ...story, ...set }, known, '2018-06-01').map(({ field }) => field)

describe('a story', () => {
  it('is told at one outcome of its plan or more', () => {
    expect(fieldsOf({})).toEqual([])
    expect(fieldsOf({ outcomes: [] })).toEqual(['outcomes'])
    expect(fieldsOf({ outcomes: ['goal-g', 'node-g'] })).toEqual(['outcomes'])
  })

  it('has consent where it is somebody’s own words, and only there', () => {
    expect(fieldsOf({ ownWords: true })).toEqual(['consentedOn'])
    expect(fieldsOf({ ownWords: true, consentedOn: '2018-05-03' })).toEqual([])
    expect(fieldsOf({ consentedOn: '2018-05-03' })).toEqual(['consentedOn'])
    expect(fieldsOf({ ownWords: true, consentedOn: '2018-06-02' })).toEqual(['consentedOn'])
  })

  it('has no persons in it, neither in its words nor as who saw it', () => {
    expect(fieldsOf({ words: 'Ring til hende på 12345678' })).toEqual(['words'])
    expect(fieldsOf({ seenBy: 'Fatima Hansen' })).toEqual(['noNames'])
    expect(fieldsOf({ seenBy: 'Fatima Hansen', noNames: true })).toEqual([])
  })

  it('has not yet to come', () => {
    expect(fieldsOf({ seenOn: '2018-06-02' })).toEqual(['seenOn'])
  })
})
