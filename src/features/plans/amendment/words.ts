import type { Phrase } from '#text/texts.ts'
import { type AmendmentRule, amendmentRuleOn, type Ground, type Limit } from '../../../../rules/plan-amendments/index.ts'
import { approvalTexts } from '../approval/texts.ts'
import { dateOf } from '../approval/words.ts'
import { thaw } from '../version/canonical.ts'
import { differenceOf, type PartChange } from '../version/difference.ts'
import type { Amendment } from './amendment.ts'
import { amendmentTexts } from './texts.ts'

/** What an amendment is called: its number, and how many times it has been sent where it was more than once. */
export const nameOf = ({ number, round }: Pick<Amendment, 'number' | 'round'>): Phrase =>
  round === 1 ? amendmentTexts.phrase('number', { number }) : amendmentTexts.phrase('number.round', { number, round })

/** The links of a page to one amendment in the log. */
export const anchorOf = ({ number, round }: Pick<Amendment, 'number' | 'round'>): string => `aendring-${number}-${round}`

/** A sentence of the rule, and whether a source says so. */
export type RuleSentence = { readonly say: Phrase; readonly verified: boolean }

/** The sentences by which an amendment has its weight; for a minor one that all else is minor. A limit that the rule no longer has stands by its name. */
export const ruleSentences = (rule: AmendmentRule | null, grounds: readonly Ground[]): readonly RuleSentence[] => {
  if (grounds.length === 0) return rule ? [{ say: (language) => rule.minor[language], verified: rule.verified }] : []
  const limits = new Map<string, Limit>(rule?.limits.map((limit) => [limit.id, limit]))
  return grounds.map(({ limit: id }) => {
    const limit = limits.get(id)
    return { say: (language) => limit?.sentence[language] ?? id, verified: limit?.verified ?? false }
  })
}

/** The rule that an amendment was weighed by. */
export const ruleOf = ({ ruleFrom }: Pick<Amendment, 'ruleFrom'>): AmendmentRule | null => amendmentRuleOn(ruleFrom)

/** What an amendment changes: the difference between the two frozen versions. */
export const changesOf = ({ before, after }: Pick<Amendment, 'before' | 'after'>): readonly PartChange[] =>
  differenceOf(thaw(before.texts), thaw(after.texts))

/** Who said what when, in the order of the decisions; a record that nobody has confirmed yet says so, one that was refused is left out. */
export const saidOn = ({
  record,
}: Pick<Amendment, 'record'>): readonly { readonly id: string; readonly say: Phrase; readonly reasons: string | null }[] =>
  record.decisions
    .filter(({ confirmation }) => confirmation?.verdict !== 'refused')
    .map((decision) => ({
      id: decision.id,
      reasons: decision.reasons,
      say: (language) => {
        const who = record.deciders.find(({ id }) => id === decision.decider)?.title ?? ''
        const words = approvalTexts.in(language)(`voice.${decision.outcome}`)
        const waits = decision.countsFrom === null ? ` (${approvalTexts.in(language)('voice.waiting', {})})` : ''
        return amendmentTexts.in(language)('one.said', { who, day: dateOf(decision)(language), outcome: `${words}${waits}` })
      },
    }))
