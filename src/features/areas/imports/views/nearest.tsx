import { useTexts } from '#text/use.ts'
import { Select } from '#ui/kit.ts'
import type { Near } from '../register.ts'
import type { OpenDraft } from '../routes/open.ts'
import { importTexts } from '../texts.ts'

/** For words that name no place: the places that they may have meant. What is chosen holds for all rows with these words. */
export const Nearest = ({ open }: { readonly open: OpenDraft }) => {
  const say = useTexts(importTexts)
  // Places of one name are told apart by their kind and address.
  const labelOf = ({ name, kind, address }: Near, near: readonly Near[]): string =>
    near.filter((other) => other.name === name).length > 1 ? `${say(`place.${kind}`)}: ${name} (${address})` : name
  return (
    <>
      {(open.preview?.unknown ?? []).map(({ words, near }) => (
        <Select
          name={`same:${words}`}
          label={say('bad.same', { words })}
          empty={say('bad.unknown')}
          items={near.map((one) => ({ value: one.id, label: labelOf(one, near) }))}
          optional
          key={words}
        />
      ))}
    </>
  )
}
