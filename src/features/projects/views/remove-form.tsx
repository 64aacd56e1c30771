import type { Mandate } from '#features/identity'
import { Button, ButtonRow, Form } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { blank } from '#web/page.ts'

type RemoveProps = { readonly action: string; readonly note: string; readonly label: string; readonly mandates: readonly Mandate[] }

/** The one button that takes something away, below the form that changes it. */
export const RemoveForm = ({ action, note, label, mandates }: RemoveProps) => (
  <Form action={action} id="fjern">
    <p class="muted">{note}</p>
    <ActingAs mandates={mandates} shown={blank()} />
    <ButtonRow>
      <Button kind="tertiary">{label}</Button>
    </ButtonRow>
  </Form>
)
