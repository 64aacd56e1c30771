import { z } from 'zod'
import type { Day } from '#kernel/day'
import { readRuleFile } from '#rules/data'
import { Bilingual, datedList, dating, entryOn } from '#rules/dated'

export const sides = ['council', 'citizens', 'municipality', 'associations'] as const
/** The side that a seat's holder comes from. */
export type Side = (typeof sides)[number]

export const offices = ['chair', 'vice-chair'] as const
export type Office = (typeof offices)[number]

const Category = z.strictObject({
  id: z.string(),
  name: Bilingual,
  count: z.int().positive().nullable(),
  side: z.enum(sides),
  level: z.literal('director').optional(),
  profile: z.string().optional(),
  wish: Bilingual.optional(),
  takesPart: z.enum(['member', 'observer', 'item']).default('member'),
})

/** A kind of seat. `count` null is as many as needed; `profile` is a condition, `wish` is not. */
export type SeatCategory = z.infer<typeof Category>

const OfficeRule = z.strictObject({
  office: z.enum(offices),
  appointedBy: z.literal('council').optional(),
  side: z.enum(sides).optional(),
  unit: z.string().optional(),
  category: z.string().optional(),
})

/** Who may hold an office: appointed by whom, from which side, which unit of it, or in which seat. */
export type OfficeRule = z.infer<typeof OfficeRule>

const Composition = z.strictObject({
  ...dating,
  name: Bilingual,
  municipality: z.string(),
  categories: z.array(Category).min(1),
  offices: z.array(OfficeRule),
  residentsPart: z.boolean(),
})

/** What a body is made of in a period; `residentsPart` asks for a word on how residents take part. */
export type Composition = z.infer<typeof Composition>

export const compositionIds = [
  'gentofte-task-committee',
  'koebenhavn-city-board',
  'koebenhavn-district-board',
  'skanderborg-steering-group',
  'skanderborg-forum',
] as const
export type CompositionId = (typeof compositionIds)[number]

const { compositions } = readRuleFile(
  'seat-composition',
  'parameters.yaml',
  z.strictObject({ compositions: z.record(z.enum(compositionIds), datedList(Composition)) }),
)

/** The versions of a body's composition, the oldest first. */
export const versionsOf = (id: CompositionId): readonly Composition[] => compositions[id]

/** What a body is made of on a day; null when it does not exist then. */
export const compositionOn = (id: CompositionId, day: Day): Composition | null => entryOn(compositions[id], day)
