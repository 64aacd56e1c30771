import { useTexts } from '#text/use.ts'
import { Select } from '#ui/kit.ts'
import type { OpenDraft } from '../routes/open.ts'
import { importTexts } from '../texts.ts'

/** For words that name no place: the places that they may have meant. What is chosen holds for all rows with these words. */
export const Nearest = ({ open }: { readonly open: OpenDraft }) => {
  const say = useTexts(importTexts)
  return (
    <>
      {(open.preview?.unknown ?? []).map(({ words, near }) => (
        <Select
          name={`same:${words}`}
          label={say('bad.same', { words })}
          empty={say('bad.unknown')}
          items={near.map(({ id, name }) => ({ value: id, label: name }))}
          optional
          key={words}
        />
      ))}
    </>
  )
}
