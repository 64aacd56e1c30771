import { citedIn } from '#rules/dated'
import { useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Source, Unverified } from '#ui/kit.ts'
import type { ApprovalStep } from '../../../../../rules/approval-graphs/index.ts'
import type { AmendmentRule, Ground, Weight } from '../../../../../rules/plan-amendments/index.ts'
import { amendmentTexts } from '../texts.ts'
import { ruleSentences } from '../words.ts'

type SentencesProps = { readonly rule: AmendmentRule | null; readonly grounds: readonly Ground[] }

/** The sentences of the rule that give an amendment its weight, those that no source backs marked. */
export const RuleSentences = ({ rule, grounds }: SentencesProps) => {
  const speak = usePhrases()
  const language = useLanguage()
  const source = rule?.note?.[language] ?? ''
  return (
    <ul class="plain-list">
      {ruleSentences(rule, grounds).map(({ say, verified }) => (
        <li key={speak(say)}>
          {speak(say)} {!verified && <Unverified source={source} />}
        </li>
      ))}
    </ul>
  )
}

type WeightProps = SentencesProps & {
  readonly weight: Weight
  readonly raised: string | null
  /** Who is asked, in their order; told where no list of answers follows. */
  readonly steps?: readonly ApprovalStep[]
}

/** Whether an amendment is minor or major, by which sentences, where the rule comes from and what is not sure about it. */
export const WeightWords = ({ rule, grounds, weight, raised, steps = [] }: WeightProps) => {
  const say = useTexts(amendmentTexts)
  const language = useLanguage()
  return (
    <>
      <p>
        <b>{say(`rule.${weight}`)}</b>
      </p>
      <RuleSentences rule={rule} grounds={grounds} />
      {raised && <p>{say('rule.raised', { reason: raised })}</p>}
      {steps.length > 1 && <p>{say('rule.order', { steps: steps.map(({ by }) => by[language]).join(`, ${say('rule.then')} `) })}</p>}
      {rule && (
        <Source>
          {say('rule.source', { source: citedIn(rule, language) })}
          {rule.note && `. ${rule.note[language]}.`}
        </Source>
      )}
    </>
  )
}
