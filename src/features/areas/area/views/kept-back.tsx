import type { ComponentChildren } from 'preact'
import { usePhrases, useTexts } from '#text/use.ts'
import { Alert } from '#ui/kit.ts'
import { type DisclosureRule, ruleSentence } from '../../../../../rules/disclosure-control/index.ts'
import { areaTexts } from '../texts.ts'

type KeptBackProps = { readonly rule: DisclosureRule /** What the reader may do about it. */; readonly children?: ComponentChildren }

/** Says that figures of few people are not shown, by which rule and why. */
export const KeptBack = ({ rule, children }: KeptBackProps) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  return (
    <Alert kind="info" title={say('kept_back.title')}>
      <p>
        {speak(ruleSentence(rule))} {say('kept_back.share', { denominator: rule.denominator })} {say('kept_back.why')}
      </p>
      {children && <p>{children}</p>}
    </Alert>
  )
}
