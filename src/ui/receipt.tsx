import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { Glyph } from './icon.tsx'
import { texts } from './texts.ts'

type ReceiptProps = {
  readonly children: ComponentChildren
  /** False when it was not saved; the text says why and that the words are still there. */
  readonly saved?: boolean
  /** A link at the far end, such as undo or try again. */
  readonly act?: { readonly label?: string; readonly href: string }
}

/** The notice after saving; read out by screen readers. The user stands where he stood. */
export const Receipt = ({ children, saved = true, act }: ReceiptProps) => {
  const say = useTexts(texts)
  return (
    <div class={`receipt st-${saved ? 'good' : 'stopped'}`} role={saved ? 'status' : 'alert'}>
      <Glyph shape={saved ? 'good' : 'stopped'} />
      <div>{children}</div>
      {act !== undefined && (
        <a class="end" href={act.href}>
          {act.label ?? say('undo')}
        </a>
      )}
    </div>
  )
}
