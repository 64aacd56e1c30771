import type { Mandate } from '#features/identity'
import type { Refusal } from '#kernel/result'
import { usePhrases } from '#text/use.ts'
import { Button, ButtonRow, Form, LinkList, Section } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { blank } from '#web/page.ts'
import type { Deliverable } from '../rows.ts'

type RemoveProps = {
  readonly action: string
  readonly note: string
  readonly label: string
  readonly mandates: readonly Mandate[]
  /** Why it cannot be removed now; nothing where it can. */
  readonly kept: readonly Refusal[]
  /** The deliverables that hold it, and where the first of the ways to each begins. */
  readonly holding?: { readonly href: string; readonly deliverables: readonly Deliverable[] }
}

/** The one button that takes something away, below the form that changes it; where it cannot be, why, and the way to what holds it. */
export const RemoveForm = ({ action, note, label, mandates, kept, holding }: RemoveProps) => {
  const speak = usePhrases()
  if (kept.length > 0)
    return (
      <Section id="fjern" title={label}>
        {kept.map(({ say }) => (
          <p class="muted">{speak(say)}</p>
        ))}
        {holding && (
          <LinkList
            items={holding.deliverables.map(({ id, title, end }) => ({
              label: title,
              href: `${holding.href}/leverancer/${id}${end ? '/afslutning' : ''}`,
            }))}
          />
        )}
      </Section>
    )
  return (
    <Form action={action} id="fjern">
      <p class="muted">{note}</p>
      <ActingAs mandates={mandates} shown={blank()} />
      <ButtonRow>
        <Button kind="tertiary">{label}</Button>
      </ButtonRow>
    </Form>
  )
}
