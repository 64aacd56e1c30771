import { describe, expect, it } from 'vitest'
import { deliverable, delivered, project, stated } from '../../../test/setup/made-project.ts'
import { paragraphs } from './paragraphs.ts'
import { sentenceOf } from './sentence.ts'

describe('the sentence of a project', () => {
  it('says what is late first, then what is next, then what the steering group knows', () => {
    const deliverables = [deliverable('Planen', '2015-03-01'), deliverable('Strategien', '2015-06-01')]
    expect(sentenceOf(project({ deliverables, statements: [stated('2015-02-01', 'late')] }), '2015-04-01', 'da')).toBe(
      '1 leverance er forsinket: Planen. Næste leverance er Strategien senest 1.\u00a0juni 2015. Ifølge status 1.\u00a0februar 2015 er projektet forsinket.',
    )
  })

  it('says first that the project stands still, and then of nothing that it is next', () => {
    const deliverables = [deliverable('Planen', '2015-03-01'), deliverable('Strategien', '2015-06-01')]
    expect(sentenceOf(project({ deliverables, statements: [stated('2015-02-01', 'stopped')] }), '2015-04-01', 'da')).toBe(
      'Projektet står stille ifølge status 1.\u00a0februar 2015. 1 leverance er forsinket: Planen.',
    )
  })

  it('says when a status was owed and when all is over', () => {
    expect(sentenceOf(project(), '2015-08-01', 'da')).toBe(
      'Status til styregruppen skulle have været givet senest 1.\u00a0juli 2015. Der er ingen leverancer endnu.',
    )
    const over = project({
      deliverables: [deliverable('Planen', '2015-03-01', { end: delivered }), deliverable('Data', '2015-03-01', { left: 'x' })],
      closing: { on: '2015-12-01', result: 'x', takesOver: null, example: false },
    })
    expect(sentenceOf(over, '2016-08-01', 'da')).toBe('Projektet blev afsluttet 1.\u00a0december 2015. 1 af 2 leverancer er leveret.')
  })
})

describe('words of several lines', () => {
  it('keep their lines, and points stay one list', () => {
    expect(paragraphs('Ét\nTo')).toBe('Ét\n\nTo')
    expect(paragraphs('Vi skal:\r\n- nå ét\r\n- nå to')).toBe('Vi skal:\n\n- nå ét\n- nå to')
  })
})
