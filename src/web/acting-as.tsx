import type { Mandate } from '#features/identity'
import { roleTexts } from '#text/roles.ts'
import { useTexts } from '#text/use.ts'
import { MandateField } from '#ui/kit.ts'
import type { Shown } from './page.ts'
import { useShown } from './shown.ts'

/** "På vegne af": asked only where several of the actor's mandates permit the act. */
export const ActingAs = ({ mandates, shown }: { readonly mandates: readonly Mandate[]; readonly shown: Shown }) => {
  const role = useTexts(roleTexts)
  const { field } = useShown(shown)
  if (mandates.length < 2) return null
  const { value, error } = field('mandate')
  return (
    <MandateField
      mandates={mandates.map((mandate) => ({
        id: mandate.id,
        label: `${role(mandate.role)}, ${mandate.scopeName ?? mandate.municipalityName} (${mandate.actsForName})`,
      }))}
      value={value}
      error={error}
    />
  )
}
