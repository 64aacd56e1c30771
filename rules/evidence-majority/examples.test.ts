import { z } from 'zod'
import { DayText } from '#rules/dated'
import { proveExamples } from '#rules/prove-examples'
import { type Demand, demandOn, effects, majoritySentence, plannedMajority, startedMajority } from './index.ts'

const On = z.strictObject({ on: DayText })
const Planned = On.extend({ of: z.int(), refer: z.int(), edition: z.string() })
const Started = On.extend({ effects: z.array(z.enum(effects).nullable()) })

const asked = (on: string): Demand => {
  const demand = demandOn(on)
  if (!demand) throw new Error(`Nothing is asked on ${on}`)
  return demand
}

proveExamples('evidence-majority', {
  planned: (given) => {
    const { on, of, refer, edition } = Planned.parse(given)
    const activities = Array.from({ length: of }, (_, index) => (index < refer ? [{ publisher: 'CFBU', edition }] : []))
    const result = plannedMajority(activities, asked(on))
    return { ...result, sentence: majoritySentence('planned', result)('da') }
  },
  started: (given) => {
    const read = Started.parse(given)
    const result = startedMajority(read.effects, asked(read.on))
    return { ...result, sentence: majoritySentence('started', result)('da') }
  },
  demand: (given) => demandOn(On.parse(given).on),
})
