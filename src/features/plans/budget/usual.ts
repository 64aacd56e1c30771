import type { Language } from '#text/language.ts'
import type { Source } from '../../../../rules/co-financing/index.ts'
import type { NewLine } from './line.ts'
import { budgetTexts } from './texts.ts'

type Kind = 'wages' | 'activities' | 'buyout' | 'coordination'

const payers: Readonly<Record<Kind, Source>> = {
  wages: 'fund',
  activities: 'associations',
  buyout: 'municipalitySubAgreements',
  coordination: 'municipalityCoordination',
}

type Part = { readonly number: number; readonly title: string }

/** A line that budgets often have, by the name that a form sends. */
export type UsualLine = { readonly name: string; readonly part: Part; readonly line: NewLine }

/**
 * The lines that budgets often begin with, without amounts: in each sub-agreement wages from the fund, activities from the housing
 * associations and staff that the municipality is bought out of; coordination in the strategic agreement. Practice, not a rule.
 */
export const usualLines = (parts: readonly Part[], language: Language): readonly UsualLine[] => {
  const say = budgetTexts.in(language)
  return [...parts]
    .sort((a, b) => (a.number || 100) - (b.number || 100))
    .flatMap((part) => {
      const kinds: readonly Kind[] = part.number === 0 ? ['coordination'] : ['wages', 'activities', 'buyout']
      return kinds.map((kind) => ({
        name: `${part.number}-${kind}`,
        part,
        line: {
          part: part.number,
          category: say(`usual.${kind}`),
          source: payers[kind],
          kind: 'cash' as const,
          rate: null,
          manager: null,
          cells: [],
        },
      }))
    })
}
