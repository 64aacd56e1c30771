import { z } from 'zod'
import { proveExamples } from '#rules/prove-examples'
import { evaluateHistory } from './index.ts'

const Figure = z.string().nullable().default(null)
const Row = z.strictObject({
  year: z.int(),
  residents: Figure,
  U: Figure,
  I: Figure,
  P: Figure,
  E: Figure,
  N: Figure,
  convictionMean: z.string().nullable().optional(),
})

proveExamples('area-status', {
  status: (given) => {
    const rows = z.array(Row).parse(given)
    return evaluateHistory(rows.map(({ convictionMean, ...row }) => (convictionMean === undefined ? row : { ...row, convictionMean }))).at(
      -1,
    )
  },
})
