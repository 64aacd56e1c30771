import { useTexts } from '#text/use.ts'
import { texts } from '../texts.ts'
import type { ThemeChoice } from './document.tsx'

/** The present look, and the same page in each. */
export type Look = { readonly current: ThemeChoice; readonly links: Readonly<Record<ThemeChoice, string>> }

const names = { light: 'themeLight', dark: 'themeDark', auto: 'themeAuto' } as const
const order: readonly ThemeChoice[] = ['light', 'dark', 'auto']

/** Light, dark, or as the reader's system has it: three links, so that choosing needs no script. */
export const LookLinks = ({ current, links }: Look) => {
  const say = useTexts(texts)
  return (
    <div class="look-links" role="group" aria-label={say('theme')}>
      {order.map((theme) => (
        <a href={links[theme]} rel="nofollow" aria-current={theme === current ? 'true' : undefined} key={theme}>
          {say(names[theme])}
        </a>
      ))}
    </div>
  )
}
