import { useFormat, useTexts } from '#text/use.ts'
import { VisuallyHidden } from './hidden.tsx'
import { texts } from './texts.ts'

/** "eks.": a figure or name that no source gives. */
export const Example = ({ title }: { readonly title?: string }) => {
  const say = useTexts(texts)
  return (
    <span class="ex" title={title ?? say('exampleTitle')}>
      {say('example')}
    </span>
  )
}

/** A figure or rule whose source has not been checked; `source` says where it comes from. */
export const Unverified = ({ source }: { readonly source: string }) => {
  const say = useTexts(texts)
  return (
    <span class="ex" title={say('unverifiedTitle', { source })}>
      {say('unverified')}
    </span>
  )
}

const Stand = ({ sign, kind, reason }: { readonly sign: string; readonly kind: string; readonly reason: string }) => (
  <span class={kind} title={reason}>
    <span aria-hidden="true">{sign}</span>
    <VisuallyHidden>{reason}</VisuallyHidden>
  </span>
)

/** A figure that is not there, with the reason. Never write it as a zero. */
export const Missing = ({ reason }: { readonly reason: string }) => <Stand sign="–" kind="missing-num" reason={reason} />

/** A figure that is hidden for privacy; explain the sign beside the table with `Explain`. */
export const Hidden = ({ reason }: { readonly reason?: string }) => {
  const say = useTexts(texts)
  return <Stand sign="•" kind="hidden-num" reason={reason ?? say('hiddenNumber')} />
}

/** A difference with its sign and the word that says what it means: `+0,3 opfyldt`. `value` is a decimal text (`0.3`). */
export const Difference = ({
  value,
  word,
  strong = false,
}: {
  readonly value: string | number
  readonly word: string
  readonly strong?: boolean
}) => {
  const { signed } = useFormat()
  return (
    <>
      {signed(value)} <span class="sub">{strong ? <b>{word}</b> : word}</span>
    </>
  )
}
