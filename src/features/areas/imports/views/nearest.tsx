import type { Id } from '#kernel/id'
import { useTexts } from '#text/use.ts'
import { Select } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import type { Near } from '../register.ts'
import type { Chosen, OpenDraft } from '../routes/open.ts'
import { importTexts } from '../texts.ts'

/** For words that name no place: the places that they may have meant. What is chosen holds for all rows with these words, and can be chosen otherwise. */
export const Nearest = ({ open, shown }: { readonly open: OpenDraft; readonly shown: Shown }) => {
  const say = useTexts(importTexts)
  // Places of one name are told apart by their kind and address.
  const labelOf = ({ name, kind, address }: Near, near: readonly Near[]): string =>
    near.filter((other) => other.name === name).length > 1 ? `${say(`place.${kind}`)}: ${name} (${address})` : name
  const asked: readonly (Pick<Chosen, 'words' | 'near'> & { readonly id?: Id })[] = [...open.chosen, ...(open.preview?.unknown ?? [])]
  return (
    <>
      {asked.map(({ words, near, id }) => (
        <Select
          name={`same:${words}`}
          value={shown.words[`same:${words}`] ?? id}
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
