import { describe, expect, it } from 'vitest'
import type { PlanDocument } from '../document.ts'
import { freeze, thaw } from './canonical.ts'
import { countOf, differenceOf, gathered, type PartChange } from './difference.ts'
import { changed, leavesOf } from './leaves.ts'
import { samplePlan } from './sample.ts'

const before = samplePlan()

const said = (difference: readonly PartChange[]): readonly string[] =>
  difference.flatMap(({ name, changes }) =>
    changes.map(({ what, before: from, after: to }) => `${name('da')} | ${what('da')} | ${from?.('da') ?? '–'} > ${to?.('da') ?? '–'}`),
  )

describe('the difference of two states of a plan', () => {
  it('a plan differs from itself in nothing', () => {
    expect(differenceOf(before, samplePlan())).toEqual([])
  })

  it('a plan differs in nothing from its own frozen text, whose keys are sorted and whose letters are composed', () => {
    const written = { ...before, parts: before.parts.map((part) => ({ ...part, title: part.title.normalize('NFD') })) }
    const texts = freeze(written).parts.map(({ text }) => text)
    expect(differenceOf(thaw(texts), written)).toEqual([])
    expect(differenceOf(written, thaw(texts.toReversed()))).toEqual([])
  })

  it('every leaf that is changed shows up in its part, in 1,000 changes of one leaf and of several', () => {
    const leaves = leavesOf(before)
    for (let time = 0; time < 1_000; time += 1) {
      const path = leaves[time % leaves.length] ?? []
      const part = before.parts[Number(path[1])]
      const after = changed(before, path, time % 7)
      const difference = differenceOf(before, after)
      expect({ path, parts: difference.map((one) => one.part) }).toEqual({ path, parts: [part?.id] })
      const second = leaves[(time * 31 + 17) % leaves.length] ?? []
      if (second[1] !== path[1]) expect(differenceOf(before, changed(after, second, 3)), second.join('.')).toHaveLength(2)
    }
  })

  it('an amount of money reads as what was and what is', () => {
    const path = ['parts', 4, 'lines', 0, 'cells', 1, 'amount'] as const
    expect(said(differenceOf(before, changed(before, path, 0)))).toEqual([
      'Delaftale 4, Forebyggelse og forældreansvar | Budget, Løn, Landsbyggefonden: beløb i 2017 | 1.875.000 kr. > 1.875.000,01 kr.',
    ])
  })

  it('a last day reads as the last day, not the day after', () => {
    const after = structuredClone(before) as unknown as { parts: { plan: { until: string } | null }[] }
    if (after.parts[0]?.plan) after.parts[0].plan.until = '2019-01-01'
    expect(said(differenceOf(before, after as unknown as PlanDocument)).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Strategisk aftale | sidste dag | 31. december 2019 > 31. december 2018',
    ])
  })

  it('a goal, a part and an estate that came or went are told whole, in the order of the document', () => {
    const after: PlanDocument = {
      ...before,
      parts: before.parts
        .filter(({ number }) => number !== 3)
        .map((part) => (part.number === 1 ? { ...part, goals: [] } : part))
        .map((part) => (part.plan ? { ...part, plan: { ...part.plan, estates: part.plan.estates.slice(0, 1) } } : part)),
    }
    const difference = differenceOf(before, after)
    expect(difference.map(({ part, kind }) => `${part} ${kind}`)).toEqual(['part-0 changed', 'part-1 changed', 'part-3 removed'])
    expect(said(difference)[0]).toBe('Strategisk aftale | Afdeling B er gået ud | Afdeling B > –')
    expect(said(difference)).toContain('Delaftale 1, Tryghed og trivsel | Mål 1, Flere er trygge: titel | Flere er trygge > –')
    // An activity that led to the goal says that it does no longer: the ids stand in the document until somebody changes them.
    expect(countOf(difference)).toBeGreaterThan(20)
    expect(gathered(difference[0]?.changes ?? []).map((told) => (told.record === null ? told.change.what : told.record)('da'))).toEqual([
      'Afdeling B er gået ud',
    ])
    const back = differenceOf(after, before)
    expect(back.find(({ part }) => part === 'part-3')?.kind).toBe('added')
    expect(back.flatMap(({ changes }) => changes)).toHaveLength(difference.flatMap(({ changes }) => changes).length)
  })
})
