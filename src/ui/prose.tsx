import type { Language } from '#text/language.ts'
import { useForeign } from './foreign.ts'

/** Plain text that somebody wrote, in Danish unless told; an empty line begins a new paragraph. */
export const Prose = ({ text, language = 'da' }: { readonly text: string; readonly language?: Language }) => (
  <div class="prose" lang={useForeign(language)}>
    {text.split(/\n\s*\n/).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </div>
)
