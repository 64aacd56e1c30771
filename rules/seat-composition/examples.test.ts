import { z } from 'zod'
import { DayText } from '#rules/dated'
import { proveExamples } from '#rules/prove-examples'
import {
  type Composition,
  compositionIds,
  compositionOn,
  filledSentence,
  judgeComposition,
  type Seat,
  seesPapers,
  vacancySentence,
  violationSentence,
  votes,
} from './index.ts'

const At = z.strictObject({ of: z.enum(compositionIds), on: DayText })
const Seats: z.ZodType<readonly Seat[]> = z.array(
  z.strictObject({
    category: z.string(),
    holder: z.string(),
    side: z.enum(['council', 'citizens', 'municipality', 'associations']),
    unit: z.string().exactOptional(),
    level: z.enum(['director', 'leader']).exactOptional(),
    profiles: z.array(z.string()).exactOptional(),
    office: z.enum(['chair', 'vice-chair']).exactOptional(),
    appointedBy: z.enum(['council', 'body']).exactOptional(),
  }),
)
const Given = At.extend({
  sitting: z.record(z.string(), z.int()),
  seats: Seats.default([]),
  residentsPart: z.string().default('Beboerne inviteres til hvert møde'),
})
const Part = At.extend({ category: z.string(), invited: z.boolean() })

const found = ({ of, on }: z.infer<typeof At>): Composition => {
  const composition = compositionOn(of, on)
  if (!composition) throw new Error(`${of} does not exist on ${on}`)
  return composition
}

const rightOnes = (composition: Composition, sitting: Readonly<Record<string, number>>): readonly Seat[] =>
  composition.categories.flatMap(({ id, side, profile }) =>
    Array.from(
      { length: sitting[id] ?? 0 },
      (_, index): Seat => ({
        category: id,
        holder: `${id}-${index + 1}`,
        side,
        level: 'director',
        profiles: profile ? [profile] : [],
      }),
    ),
  )

proveExamples('seat-composition', {
  composition: (given) => {
    const read = Given.parse(given)
    const composition = found({ of: read.of, on: read.on })
    const judged = judgeComposition(composition, {
      seats: [...rightOnes(composition, read.sitting), ...read.seats],
      residentsPart: read.residentsPart,
    })
    const sentences = [
      ...judged.vacancies.map(vacancySentence),
      ...judged.violations.map((one) => violationSentence(one, (holder) => holder)),
    ]
    return { ...judged, sentence: filledSentence(judged)('da'), sentences: sentences.map((say) => say('da')) }
  },
  part: (given) => {
    const read = Part.parse(given)
    const composition = found({ of: read.of, on: read.on })
    return { votes: votes(composition, read.category), seesPapers: seesPapers(composition, read.category, read) }
  },
})
