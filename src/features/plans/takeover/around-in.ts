import type { Id } from '#kernel/id'
import { readWords } from '#web/forms.ts'
import type { EstateDocument, StaffDocument } from '../document.ts'
import { StaffForm } from '../plan/forms.ts'
import { judgeHours, readHours } from '../plan/staff.ts'
import type { Fault } from './fault.ts'
import { atRow, besides } from './refusals.ts'
import type { Register } from './register.ts'
import { chosenIn, type TakeRows } from './rows.ts'
import { takeoverTexts } from './texts.ts'

const say = takeoverTexts.phrase

/** Reads which of the municipality's estates take part, each once. */
export const estatesIn = (
  { rows, faults: before }: TakeRows,
  register: Register,
): { readonly estates: readonly EstateDocument[]; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [...before]
  const found = new Map<Id, { readonly row: number; readonly estate: EstateDocument }>()
  for (const { row, words } of rows) {
    const place = { sheet: 'estates', row, column: 'estate' } as const
    const { value, faults: unknown } = chosenIn(words.estate ?? '', register.estates, place)
    faults.push(...unknown)
    const twin = found.get(value)
    if (twin) faults.push({ ...place, say: say('fault.estate.twice', { row: twin.row }) })
    const known = register.estates.find((one) => one.id === value)
    if (!known || twin) continue
    const { id, name, association, dwellings, approximate, example } = known
    found.set(value, { row, estate: { id, name, association, dwellings, approximate, example } })
  }
  return { estates: [...found.values()].map(({ estate }) => estate), faults }
}

/** Reads the posts that work in the plan. */
export const staffIn = (
  { rows, faults }: TakeRows,
  register: Register,
  idOf: () => Id,
): { readonly staff: readonly StaffDocument[]; readonly faults: readonly Fault[] } => {
  const read = rows.map(({ row, words }) => {
    const employer = chosenIn(words.employer ?? '', register.organisations, { sheet: 'staff', row, column: 'employer' })
    const form = readWords({ ...words, employer: employer.value }, StaffForm)
    if (!form.ok) return { post: null, faults: besides(employer.faults, atRow('staff', row, form.refusals)) }
    const { title, places, hours } = form.value
    const wrong = atRow('staff', row, judgeHours(hours))
    const name = register.organisations.find(({ value }) => value === form.value.employer)?.say('da') ?? ''
    const post: StaffDocument = {
      ...{ id: idOf(), title, places, example: false },
      employer: { id: form.value.employer, name },
      hours: hours === null ? null : readHours(hours),
    }
    return { post, faults: besides(employer.faults, wrong) }
  })
  return { staff: read.flatMap(({ post }) => post ?? []), faults: [...faults, ...read.flatMap((one) => one.faults)] }
}
