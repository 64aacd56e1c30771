import { proseOf } from '#kernel/prose'
import type { Language } from '#text/language.ts'
import { useForeign } from './foreign.ts'

/** Plain text that somebody wrote, in Danish unless told: an empty line begins a new paragraph, lines that begin with a dash or a point are a list. */
export const Prose = ({ text, language = 'da' }: { readonly text: string; readonly language?: Language }) => (
  <div class="prose" lang={useForeign(language)}>
    {proseOf(text).map((one) =>
      one.kind === 'paragraph' ? (
        <p key={one.words}>{one.words}</p>
      ) : (
        <ul class="points" key={one.items.join()}>
          {one.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ),
    )}
  </div>
)
