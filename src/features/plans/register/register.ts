import { personalIn } from '#features/areas'
import { addDays, type Day, yearOf } from '#kernel/day'
import { at, type Refusal } from '#kernel/result'
import { registerTexts } from './texts.ts'

/** On what law a register rests. */
export const bases = ['public_task', 'consent'] as const
export type Basis = (typeof bases)[number]

/** The most that is kept of a person. */
export const keepings = ['initials', 'name_year'] as const
export type Keeping = (typeof keepings)[number]

export type RegisterDefinition = {
  readonly basis: Basis
  readonly purpose: string
  readonly keeps: Keeping
  /** Day on which all persons are deleted. */
  readonly deleteOn: Day
}

export type ParticipantDefinition = { readonly name: string; readonly birthYear: number | null; readonly consentedOn: Day }

/** A register lasts two years at most from the day that it is opened: attendance has no use that is longer. */
export const longest = 730

const say = registerTexts.phrase

/** What is wrong with a register, each as a sentence at its field. */
export const judgeRegister = ({ purpose, deleteOn }: RegisterDefinition, today: Day): readonly Refusal[] => [
  ...(purpose.length < 20 ? [at('purpose', say('fault.purpose'))] : []),
  ...(deleteOn <= today ? [at('deleteOn', say('fault.delete_past'))] : []),
  ...(deleteOn > addDays(today, longest) ? [at('deleteOn', say('fault.delete_late'))] : []),
]

/** One to four letters, each with or without a full stop. */
const initials = /^(?:\p{L}\.?){1,4}$/u

/** What is wrong with a person in a register: more than it keeps, a consent to come, and numbers and addresses in the place of a name. */
export const judgeParticipant = (
  { name, birthYear, consentedOn }: ParticipantDefinition,
  { keeps }: Pick<RegisterDefinition, 'keeps'>,
  today: Day,
): readonly Refusal[] => [
  ...personalIn(name).flatMap(({ kind }) => (kind === 'name' ? [] : [at('name', say('fault.number'))])),
  ...(keeps === 'initials' && !initials.test(name.replaceAll(' ', '')) ? [at('name', say('fault.initials'))] : []),
  ...(keeps === 'initials' && birthYear !== null ? [at('birthYear', say('fault.no_year'))] : []),
  ...(birthYear !== null && (birthYear > yearOf(today) || birthYear < 1900) ? [at('birthYear', say('fault.year'))] : []),
  ...(consentedOn > today ? [at('consentedOn', say('fault.consent'))] : []),
]
