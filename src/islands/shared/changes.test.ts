import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockIn, type Change, noSteps, redo, step, undo } from './changes.ts'

const change = (name: string, before: string, after: string): Change => ({ name, before, after })

describe('taking back what was typed', () => {
  it('a pasted block is one step, taken back and done again as a whole', () => {
    const block = [change('a', '1', '2'), change('b', '', '3')]
    const done = step(step(noSteps, [change('a', '0', '1')]), block)
    const back = undo(done)
    expect(back.changes).toEqual([change('a', '2', '1'), change('b', '3', '')])
    expect(redo(back.steps)).toEqual({ steps: done, changes: block })
  })

  it('with nothing done there is nothing to take back, and a new step ends what could be done again', () => {
    expect(undo(noSteps)).toEqual({ steps: noSteps, changes: [] })
    expect(redo(noSteps)).toEqual({ steps: noSteps, changes: [] })
    const { steps } = undo(step(noSteps, [change('a', '0', '1')]))
    expect(redo(step(steps, [change('a', '0', '5')])).changes).toEqual([])
  })

  it('however far one goes back and forth, one comes to the same', () => {
    const words = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(words, fc.nat(20), (typed, far) => {
        const cells = new Map<string, string>()
        let steps = noSteps
        const put = (changes: readonly Change[]) => {
          for (const { name, after } of changes) cells.set(name, after)
        }
        for (const [name, after] of typed) {
          const one = change(name, cells.get(name) ?? '', after)
          steps = step(steps, [one])
          put([one])
        }
        const end = new Map(cells)
        for (const way of [undo, redo]) {
          for (let at = 0; at < Math.min(far, typed.length); at += 1) {
            const gone = way(steps)
            steps = gone.steps
            put(gone.changes)
          }
        }
        expect(cells).toEqual(end)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a block from a spreadsheet', () => {
  it('has its rows on lines and its cells between tabs; one cell is no block', () => {
    expect(blockIn('1\t2\r\n3\t 4 \r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(blockIn('1\n2')).toEqual([['1'], ['2']])
    expect(blockIn('1.250.000')).toBeNull()
    expect(blockIn('1.250.000\n')).toBeNull()
  })
})
