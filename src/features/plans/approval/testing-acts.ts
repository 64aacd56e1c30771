import type { Id } from '#kernel/id'
import { frameBudget } from '../budget/frame-budget.ts'
import { exampleFrame } from '../budget/testing.ts'
import { changeGoal } from '../part/commands/change-goal.ts'
import { writeSections } from '../part/commands/write-sections.ts'
import { type ApprovalWorld, must } from './testing-world.ts'

const draftedOn = '2016-02-25'

/** What tests do to a plan that has been sent: everybody answers, and its writers go on with the draft. */
export const actsOf = (w: ApprovalWorld) => {
  /** Records a yes and confirms it the day after. */
  const say = async (slug: string, decider: Id, facts: { readonly commitment?: number } = {}, days = ['2016-02-20', '2016-02-21']) => {
    const [on, confirmed] = days
    const decision = must(await w.record(slug, decider, 'coordinator', facts, on))
    must(await w.confirm(slug, decision, 'secretariat', confirmed))
  }
  return {
    say,
    /** The administrations, the committee and the council say yes. */
    municipality: async (slug: string): Promise<void> => {
      await w.agree(slug, [1, 2, 3, 4])
      for (const key of ['committee', 'council']) await say(slug, await w.deciderOf(slug, key))
    },
    /** The meetings of these estates say yes. */
    meetings: async (slug: string, estates: readonly Id[] = w.estates): Promise<void> => {
      for (const estate of estates) await say(slug, await w.deciderOf(slug, 'estate-meetings', estate))
    },
    /** The fund commits 30 million kroner. */
    commit: async (slug: string, days?: readonly string[]): Promise<void> =>
      say(slug, await w.deciderOf(slug, 'fund'), { commitment: 3_000_000_000 }, days ? [...days] : undefined),
    /** Moves the target of a sub-agreement's goal. */
    moveTarget: async (slug: string, number: number, target: string): Promise<void> => {
      const { plan } = await w.read(slug)
      const part = plan.parts.find((one) => one.number === number)
      const goal = part?.goals[0]
      if (!part || !goal) throw new Error(`No goal in ${number}`)
      const { id, number: _, example: __, ...definition } = goal
      const change = { plan: plan.id, goal: id, version: part.version, ...definition, target }
      must(await changeGoal(w.on(draftedOn), await w.actor('leader'), change))
    },
    /** Writes another vision into the strategic agreement. */
    changeVision: async (slug: string): Promise<void> => {
      const { plan } = await w.read(slug)
      const version = plan.parts.find(({ number }) => number === 0)?.version
      const change = { plan: plan.id, part: 0, version, sections: { vision: 'Et trygt område, også om aftenen' } }
      must(await writeSections(w.on(draftedOn), await w.actor('leader'), change))
    },
    /** Frames the budget anew at another price level: a change of the strategic agreement's part alone. */
    changeFrame: async (slug: string): Promise<void> => {
      const { plan } = await w.read(slug)
      const frame = { ...exampleFrame, priceLevel: 2017 }
      must(await frameBudget(w.on(draftedOn), await w.actor('leader'), { plan: plan.id, version: plan.budget?.version, ...frame }))
    },
    /** The state of an approval by its step and what it is about. */
    stateOf: async (slug: string, key: string, about: Id | null = null): Promise<string | undefined> => {
      const { standings } = await w.read(slug)
      return standings.find(({ step, about: of }) => step.key === key && of === about)?.state
    },
  }
}
