import type { Id } from '#kernel/id'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import type { EstateForm } from './forms.ts'
import { areaTexts } from './texts.ts'

/** An estate that is known in the municipality, or a new one under its housing association. */
export type EstateChoice =
  | { readonly kind: 'known'; readonly estate: Id }
  | { readonly kind: 'new'; readonly name: string; readonly association: Id }

const say = areaTexts.phrase

const choiceOf = ({ estate, name, association }: EstateForm): Result<EstateChoice> => {
  if (estate !== null) return name === null ? done({ kind: 'known', estate }) : refused(at('name', say('estate.both')))
  if (name === null) return refused(at('estate', say('estate.choose')))
  return association === null ? refused(at('association', say('estate.association.missing'))) : done({ kind: 'new', name, association })
}

/** What is said about dwellings must have their number, and the number its source. */
const stockRefusals = ({ dwellings, approximate, countedOn, source }: EstateForm): readonly Refusal[] => {
  if (dwellings === null && (approximate || countedOn !== null || source !== null)) return [at('dwellings', say('estate.uncounted'))]
  return dwellings !== null && source === null ? [at('source', say('estate.unsourced'))] : []
}

/** Which estate a form is about. Refuses none and two at once, a new one without an association, dwellings without number or source. */
export const estateFrom = (form: EstateForm): Result<EstateChoice> => {
  const choice = choiceOf(form)
  const refusals = [...(choice.ok ? [] : choice.refusals), ...stockRefusals(form)]
  return refusals.length > 0 ? refused(...refusals) : choice
}
